import { createMemo, createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { x } from '#client/ui/icons.ts'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { useFacts } from './facts.ts'

/** What else is known of who somebody is: other names, since when they are a member, in which language they are written to. */
export function PersonDetails(props: { readonly file: NotedFile }) {
  const facts = useFacts()
  const { words, formats } = useI18n()
  const said = () => words().noted
  const today = () => dayOf(localTimeAt(facts.now(), facts.workspace.settings().timeZone))
  const reading = createMemo(() => dateReading(today(), formats(), words().days.near))
  return (
    <Disclosure summary={said().details}>
      <div class="person-details">
        <Aliases file={props.file} />
        <DayField
          label={said().sinceDay}
          day={props.file.since}
          reading={reading()}
          formats={formats()}
          words={words().days}
          count={() => 0}
          onChange={(day) => facts.people.setSince(props.file.id, day)}
        />
        <SelectField
          label={said().language}
          value={props.file.language ?? ''}
          options={[
            { value: '', label: said().anyLanguage },
            { value: 'fr', label: said().languages.fr },
            { value: 'en', label: said().languages.en },
          ]}
          onChange={(value) =>
            facts.people.setLanguage(props.file.id, value === 'fr' || value === 'en' ? value : null)
          }
        />
      </div>
    </Disclosure>
  )
}

/** Of everybody in the file; those that are names of somebody who was merged go with them, not from here. */
function Aliases(props: { readonly file: NotedFile }) {
  const facts = useFacts()
  const { words } = useI18n()
  const [typed, setTyped] = createSignal('')
  const own = () => [...new Set(props.file.members.flatMap(({ aliases }) => aliases))]
  return (
    <form
      class="aliases"
      onSubmit={(event) => {
        event.preventDefault()
        facts.people.addAlias(props.file.id, typed())
        setTyped('')
      }}
    >
      <Show when={own().length > 0}>
        <ul aria-label={words().noted.aliases}>
          <For each={own()}>
            {(alias) => (
              <li class="handle">
                <bdi>{alias}</bdi>
                <button
                  type="button"
                  class="person-off"
                  aria-label={words().noted.dropAlias(alias)}
                  title={words().noted.dropAlias(alias)}
                  onClick={() => facts.people.dropAlias(props.file.id, alias)}
                >
                  <Icon of={x} size="dense" />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TextField
        label={words().noted.aliases}
        placeholder={words().noted.aliasExample}
        autocomplete="off"
        maxLength={150}
        value={typed()}
        onInput={setTyped}
      />
      <Show when={typed().trim() !== ''}>
        <Button type="submit" size="small">
          {words().noted.add}
        </Button>
      </Show>
    </form>
  )
}
