import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { MOST_WEIGHT } from '#shared/domain/events/draw/list.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { useEntries } from './entries-context.ts'

const LINES = ['name', 'email', 'handle', 'country', 'title', 'link'] as const

/** What is known of somebody, to be put right. */
export function EntryFields(props: { readonly entry: Entry }) {
  const { view } = useEntries()
  const words = useWords()
  const said = () => words().entries.detail
  const { commands } = view
  /** What they have ticked says a least age, and the field is for one that the team knows. */
  const declared = () => (props.entry.isAgeDeclared ? (props.entry.age ?? 0) : 0)
  return (
    <Show when={commands.mayChange()} fallback={<Read entry={props.entry} />}>
      <div class="entry-fields">
        <For each={LINES}>
          {(field) => (
            <WrittenField
              label={said()[field]}
              hint={null}
              placeholder=""
              written={props.entry[field]}
              read={(text) => text.slice(0, 2_000)}
              wrong=""
              onRead={(text) => commands.change(props.entry.id, { [field]: text ?? undefined })}
            />
          )}
        </For>
        <WrittenField
          label={said().age}
          hint={declared() ? said().ageDeclared(declared()) : null}
          placeholder={declared() ? `${declared()}+` : ''}
          inputMode="numeric"
          written={declared() ? '' : String(props.entry.age ?? '')}
          read={(text) => (/^\d{1,3}$/.test(text) ? Number(text) : null)}
          wrong={said().wrongNumber}
          onRead={(age) =>
            commands.change(props.entry.id, {
              age: age ?? undefined,
              ageKnown: age === null ? undefined : true,
            })
          }
        />
        <WrittenField
          label={said().tickets}
          hint={null}
          placeholder="1"
          inputMode="numeric"
          written={String(props.entry.weight)}
          read={(text) => {
            const weight = /^\d{1,3}$/.test(text) ? Number(text) : 0
            return weight >= 1 && weight <= MOST_WEIGHT ? weight : null
          }}
          wrong={said().wrongNumber}
          onRead={(weight) => commands.setWeight(props.entry.id, weight ?? 1)}
        />
      </div>
      <Show when={/^https?:\/\//i.test(props.entry.link)}>
        <a class="link" href={props.entry.link} target="_blank" rel="noreferrer">
          {said().openLink}
        </a>
      </Show>
      <p class="hint">
        {said().code} <code class="entry-code">{props.entry.id}</code>
      </p>
    </Show>
  )
}

function Read(props: { readonly entry: Entry }) {
  const words = useWords()
  return (
    <dl class="entry-answers">
      <For each={LINES.filter((field) => props.entry[field] !== '')}>
        {(field) => (
          <>
            <dt>{words().entries.detail[field]}</dt>
            <dd>{props.entry[field]}</dd>
          </>
        )}
      </For>
      <Show when={props.entry.age}>
        {(age) => (
          <>
            <dt>{words().entries.detail.age}</dt>
            <dd>{props.entry.isAgeDeclared ? words().entries.detail.ageDeclared(age()) : age()}</dd>
          </>
        )}
      </Show>
    </dl>
  )
}
