import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Paged } from '#client/ui/Paged.tsx'
import { Part } from '#client/ui/Part.tsx'
import type { ImportPlan } from '#shared/formats/plan/plan-import.ts'
import type { Note } from '#shared/formats/problem.ts'
import { useImport } from './import-context.ts'
import { headline, noteSentence } from './import-words.ts'
import { createWhere } from './where.ts'

const PAGE = 20

/** What is imported, but not quite as the file says it. */
export function Reservations(props: {
  readonly plan: ImportPlan
  readonly notes: readonly Note[]
}) {
  const { said } = useImport()
  const { formats, words } = useI18n()
  const where = createWhere()
  const channels = () => [...props.plan.unknown.channels.keys()]
  const people = () => [...props.plan.unknown.people.keys()]
  const notes = (): readonly Note[] => [
    ...props.notes,
    ...props.plan.repeated.map((again) => ({
      where: again.where,
      title: headline(again.values, words()),
      about: { kind: 'repeated' as const },
    })),
  ]
  const any = () => notes().length + channels().length + people().length > 0
  return (
    <Show when={any()}>
      <Part title={said().notes}>
        <Show when={channels().length > 0}>
          <p>{said().unknownChannels(formats().list(channels()))}</p>
        </Show>
        <Show when={people().length > 0}>
          <p>{said().unknownPeople(formats().list(people()))}</p>
        </Show>
        <Paged items={notes()} page={PAGE} class="import-list">
          {(note) => (
            <li>
              <span class="dim tabular">{where(note.where)}</span>
              <span>
                <b>{note.title}</b> {noteSentence(note.about, said())}
              </span>
            </li>
          )}
        </Paged>
      </Part>
    </Show>
  )
}
