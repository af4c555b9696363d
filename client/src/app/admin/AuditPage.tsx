import { For, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { download } from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { AdminPage } from './AdminPage.tsx'
import { auditSentence } from './audit-sentence.ts'
import { type AuditView, createAuditView } from './audit-view.ts'

/** Who did what, for the owners. */
export function AuditPage() {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const isAllowed = () => may(workspace.me.role, 'read the audit log')
  const view = createAuditView({ relay: browser, workspace: workspace.id })
  onMount(() => {
    if (isAllowed()) void view.load()
  })
  return (
    <AdminPage title={words().audit.title} intro={words().audit.intro} allowed={isAllowed()}>
      <Filters view={view} />
      <Show when={view.unreachable()}>
        <Banner tone="info" title={words().audit.unreachable} />
      </Show>
      <Show when={view.entries()}>
        {(entries) => (
          <ol class="admin-list">
            <For each={entries()} fallback={<li class="hint">{words().audit.nothing}</li>}>
              {(entry) => (
                <li class="admin-row">
                  <time class="admin-when" dateTime={new Date(entry.at).toISOString()}>
                    {formats().instantShort(entry.at, browser.now())}
                  </time>
                  <span class="admin-text">
                    <Said sentence={auditSentence(entry, words())} />
                  </span>
                </li>
              )}
            </For>
          </ol>
        )}
      </Show>
      <Show when={view.more()}>
        <div>
          <Button onClick={() => void view.loadMore()}>{words().audit.more}</Button>
        </div>
      </Show>
    </AdminPage>
  )
}

function Filters(props: { readonly view: AuditView }) {
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const kinds = () =>
    Object.entries(words().audit.kinds)
      .map(([value, { label }]) => ({ value, label }))
      .sort((a, b) => formats().compare(a.label, b.label))
  const people = () => workspace.people().map(({ id, name }) => ({ value: id, label: name }))
  const all = () => ({ value: '', label: words().audit.all })
  return (
    <fieldset class="admin-filters" aria-label={words().audit.filters}>
      <SelectField
        label={words().audit.kind}
        value={props.view.filter().kind ?? ''}
        options={[all(), ...kinds()]}
        onChange={(kind) => void props.view.narrow({ kind: kind || null })}
      />
      <SelectField
        label={words().audit.person}
        value={props.view.filter().person ?? ''}
        options={[{ value: '', label: words().audit.everybody }, ...people()]}
        onChange={(person) => void props.view.narrow({ person: person || null })}
      />
      <Day
        label={words().audit.from}
        day={props.view.filter().from}
        onChange={(from) => void props.view.narrow({ from })}
      />
      <Day
        label={words().audit.to}
        day={props.view.filter().to}
        onChange={(to) => void props.view.narrow({ to })}
      />
      <a class="button" href={props.view.file()} download="">
        <Icon of={download} />
        {words().audit.download}
      </a>
    </fieldset>
  )
}

/** On the reader's own clocks, as the entries are dated. */
function Day(props: {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}) {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const today = () => dayOf(localTimeAt(browser.now(), browser.timeZone))
  return (
    <DayField
      label={props.label}
      day={props.day}
      reading={dateReading(today(), formats(), words().days.near)}
      formats={formats()}
      words={words().days}
      count={() => 0}
      onChange={props.onChange}
    />
  )
}
