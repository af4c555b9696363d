import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { caseTitle } from '#shared/domain/moderation/case.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import { useFacts } from './facts.ts'
import { measureName } from './measure-words.ts'
import type { Entry } from './person-view.ts'

/** More would be a list that nobody reads: what is older stays, and goes along with its case. */
const MOST = 200

/** An account becomes a person of its own: which cases and notes go along is for somebody to say. */
export function SplitDialog(props: {
  /** Null while nothing is split. */
  readonly handle: Handle | null
  readonly person: string
  readonly entries: readonly Entry[]
  readonly onClose: () => void
  readonly onSplit: (person: string) => void
}) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set())
  const caseOf = ({ kind, id }: Entry): string | null => {
    const one = kind === 'note' ? facts.note(id) : kind === 'measure' ? facts.measure(id) : null
    return one?.case ?? null
  }
  /** What lies in a case goes with it. */
  const offered = createMemo(() =>
    props.handle === null
      ? []
      : props.entries.filter((entry) => caseOf(entry) === null).slice(0, MOST),
  )
  const nameOf = ({ kind, id, at }: Entry): string => {
    const day = formats().instantShort(at, facts.now())
    if (kind === 'note') return `${day} · ${facts.note(id)?.excerpt ?? ''}`
    if (kind === 'measure')
      return `${day} · ${measureName(facts.measure(id)?.what ?? '', words().noted)}`
    const one = facts.moderation()?.cases.get(id)
    return `${day} · ${words().noted.case} · ${one?.kind === 'case' ? caseTitle(one) : ''}`
  }
  const toggle = (id: string, on: boolean) => {
    const next = new Set<string>(chosen())
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const close = () => {
    setChosen(new Set<string>())
    props.onClose()
  }
  const go = () => {
    const { handle } = props
    if (!handle) return
    const all = props.entries.filter(
      (entry) => chosen().has(entry.id) || chosen().has(caseOf(entry) ?? ''),
    )
    const ids = (kind: Entry['kind']) => all.filter((one) => one.kind === kind).map(({ id }) => id)
    // What is about a case and nobody in particular follows it by itself.
    const about = (id: string) => (facts.note(id) ?? facts.measure(id))?.person !== null
    const person = facts.people.splitHandle(props.person, handle, {
      cases: ids('case'),
      notes: ids('note').filter(about),
      measures: ids('measure').filter(about),
    })
    close()
    if (person !== null) props.onSplit(person)
  }
  return (
    <Dialog
      open={props.handle !== null}
      onClose={close}
      title={words().noted.splitTitle(props.handle?.handle ?? '')}
      actions={
        <>
          <Button look="ghost" onClick={close}>
            {words().noted.cancel}
          </Button>
          <Button look="primary" onClick={go}>
            {words().noted.split}
          </Button>
        </>
      }
    >
      <p class="hint">{words().noted.splitHint}</p>
      <Show when={offered().length > 0}>
        <fieldset class="split-list" aria-label={words().noted.goAlong}>
          <For each={offered()}>
            {(entry) => (
              <Checkbox
                label={nameOf(entry)}
                checked={chosen().has(entry.id)}
                onChange={(on) => toggle(entry.id, on)}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </Dialog>
  )
}
