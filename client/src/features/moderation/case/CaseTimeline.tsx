import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useFacts } from '../people/facts.ts'
import { MeasureEntry } from '../people/MeasureEntry.tsx'
import { NoteEntry } from '../people/NoteEntry.tsx'
import { NoteField } from '../people/NoteField.tsx'
import { SentReply } from '../replies/SentReply.tsx'
import { useCase } from './case-context.ts'

/** The newest of them; before those, as many more whenever somebody asks. */
const AT_ONCE = 50

interface Entry {
  readonly kind: 'note' | 'measure' | 'reply'
  readonly id: string
  /** ms since 1970 */
  readonly at: number
}

/** What was noted, done and answered about the case, in order of time. */
export function CaseTimeline() {
  const { id } = useCase()
  const facts = useFacts()
  const words = useWords()
  const [shown, setShown] = createSignal(AT_ONCE)
  const people = () => facts.moderation()?.people
  const sentAt = (reply: string): number | null => {
    const found = facts.moderation()?.replies.get(reply)
    return found?.kind === 'reply' ? (found.sent?.at ?? null) : null
  }
  const entries = createMemo((): readonly Entry[] =>
    [
      ...(people()?.notesOn(id) ?? []).flatMap((note): Entry[] => {
        const at = facts.note(note)?.at
        return at === undefined ? [] : [{ kind: 'note', id: note, at }]
      }),
      ...(people()?.measuresOn(id) ?? []).flatMap((measure): Entry[] => {
        const at = facts.measure(measure)?.at
        return at === undefined ? [] : [{ kind: 'measure', id: measure, at }]
      }),
      ...(people()?.repliesOn(id) ?? []).flatMap((reply): Entry[] => {
        const at = sentAt(reply)
        return at === null ? [] : [{ kind: 'reply', id: reply, at }]
      }),
    ].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  )
  const kinds = createMemo(() => new Map(entries().map((entry) => [entry.id, entry.kind])))
  const older = () => Math.max(0, entries().length - shown())
  return (
    <section class="case-timeline" aria-label={words().noted.timeline}>
      <Show when={older() > 0}>
        <Button look="ghost" size="small" onClick={() => setShown(shown() + AT_ONCE)}>
          {words().noted.older(older())}
        </Button>
      </Show>
      <ol class="facts">
        <For
          each={entries()
            .slice(older())
            .map((entry) => entry.id)}
        >
          {(entry) => (
            <li class="facts-entry">
              <Switch fallback={<NoteEntry id={entry} />}>
                <Match when={kinds().get(entry) === 'measure'}>
                  <MeasureEntry id={entry} />
                </Match>
                <Match when={kinds().get(entry) === 'reply'}>
                  <SentReply id={entry} />
                </Match>
              </Switch>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}

/** Where a fact is noted, about everybody in the case or one of them. */
export function CaseNote() {
  const { id, one } = useCase()
  const facts = useFacts()
  const heads = createMemo(() => {
    const found = facts.moderation()?.people
    return [...new Set(one().people.flatMap((person) => found?.file(person)?.id ?? []))]
  })
  return <NoteField of={id} people={heads()} />
}
