import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ColumnList } from '#client/ui/ColumnList.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { PERSON_KEYS } from '#shared/domain/events/entry.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { ENTRY_USES } from '#shared/formats/entries/columns.ts'
import { checksSaid } from './checks-said.ts'
import { useImport } from './import-context.ts'
import type { EntryReview } from './workbench.ts'

/** How the file is read, and what would become of it. */
export function Review() {
  const view = useImport()
  const { words, formats } = useI18n()
  const said = () => words().entryImport
  const checks = () => checksSaid(view.review()?.checks ?? [], words(), formats())
  const stage = () => {
    const now = view.stage()
    return now.kind === 'review' ? now : null
  }
  const blocked = () => {
    const why = view.blocked()
    return why ? said().blocked[why] : undefined
  }
  return (
    <Show when={stage()}>
      {(now) => (
        <div class="import-review entry-import">
          <div class="import-file">
            <h2>{now().name}</h2>
            <p class="muted">{said().read(now().opened.rows)}</p>
            <Button onClick={view.reset}>{words().importing.another}</Button>
          </div>
          <Part title={said().columns} hint={said().columnsHint}>
            <ColumnList
              columns={now().opened.columns}
              uses={view.choices()?.uses ?? []}
              choices={ENTRY_USES}
              labels={said().uses}
              onChoose={view.setUse}
            />
            <Show when={view.review()?.order === 'ask'}>
              <p>{said().order}</p>
              <Segmented<DateOrder | ''>
                label={said().order}
                options={[
                  { value: 'dmy', label: words().importing.dayFirst },
                  { value: 'mdy', label: words().importing.monthFirst },
                ]}
                value={view.choices()?.order ?? ''}
                onChange={(order) => order !== '' && view.setOrder(order)}
              />
            </Show>
          </Part>
          <Part title={said().doubles} hint={said().doublesHint}>
            <div class="import-row">
              <For each={PERSON_KEYS}>
                {(key) => (
                  <Checkbox
                    label={said().keys[key]}
                    checked={view.choices()?.keys.includes(key) ?? false}
                    onChange={(on) => view.toggleKey(key, on)}
                  />
                )}
              </For>
            </div>
            <p>{said().repeats}</p>
            <Segmented
              label={said().repeats}
              options={(['once', 'tickets'] as const).map((value) => ({
                value,
                label: said().repeatsSaid[value],
              }))}
              value={view.choices()?.repeats ?? 'once'}
              onChange={view.setRepeats}
            />
            <p>{said().eligibility}</p>
            <Segmented
              label={said().eligibility}
              options={(['pending', 'eligible'] as const).map((value) => ({
                value,
                label: said().eligibilities[value],
              }))}
              value={view.eligibility()}
              onChange={view.setEligibility}
            />
            <Show when={view.eligibility() === 'eligible' && view.review()?.against}>
              {(count) => (
                <p class="entry-import-against" role="status">
                  <Icon of={triangleAlert} size="dense" />
                  {said().against(count(), formats().list(checks()))}
                </p>
              )}
            </Show>
          </Part>
          <Show when={view.review()}>{(review) => <Found review={review()} />}</Show>
          <div ref={footBar()} class="entry-import-go">
            <Button
              look="primary"
              size="large"
              unavailable={blocked()}
              onClick={() => void view.run()}
            >
              {said().go(view.review()?.added ?? 0)}
            </Button>
          </div>
        </div>
      )}
    </Show>
  )
}

function Found(props: { readonly review: EntryReview }) {
  const view = useImport()
  const { words, formats } = useI18n()
  const said = () => words().entryImport
  const counts = () =>
    view.choices()?.repeats === 'tickets' || view.choices()?.uses.includes('tickets') === true
  const lineOf = (fields: EntryReview['first'][number]) => {
    const when = fields.enteredAt
    const at = typeof when === 'number' ? formats().instant(when) : null
    const tickets = counts() ? said().tickets(Number(fields.weight ?? 1)) : null
    const parts = [fields.name, fields.email, fields.handle, fields.country, at, tickets]
    return parts.filter(Boolean).join(' · ')
  }
  /** Whose moment is not in the phase of entries: whoever brings a list in has most likely taken another year's. */
  const outside = () => {
    const { from, until } = view.terms()
    const counts = new Map(props.review.checks)
    const [early, late] = [counts.get('early'), counts.get('late')]
    return [
      ...(early && from !== null ? [said().early(early, formats().instant(from))] : []),
      ...(late && until !== null ? [said().late(late, formats().instant(until))] : []),
    ]
  }
  return (
    <>
      <Part title={said().preview}>
        <ul class="entry-import-lines">
          <For each={props.review.first}>{(fields) => <li>{lineOf(fields)}</li>}</For>
        </ul>
        <Show when={props.review.added > props.review.first.length}>
          <p class="hint">{said().more(props.review.added - props.review.first.length)}</p>
        </Show>
        <Show when={props.review.joined > 0}>
          <p class="hint">{said().joined(props.review.joined)}</p>
        </Show>
        <For each={outside()}>{(sentence) => <p class="hint">{sentence}</p>}</For>
        <For each={props.review.remarks}>
          {([kind, count]) => (
            <p class="hint">
              {words().importing.reasonOf(said().remarks, said().remarkKinds[kind](count))}
            </p>
          )}
        </For>
      </Part>
      <Show when={props.review.left.length > 0}>
        <Part title={said().left}>
          <For each={props.review.left}>
            {({ reason, count, first }) => (
              <Disclosure summary={`${said().leftReasons[reason]} (${formats().number(count)})`}>
                <ul class="entry-import-lines">
                  <For each={first}>{({ where, who }) => <li>{said().row(where, who)}</li>}</For>
                </ul>
              </Disclosure>
            )}
          </For>
        </Part>
      </Show>
    </>
  )
}
