import { type Accessor, createEffect, createMemo, createSignal, untrack } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

type Means = Pick<Workspace, 'begun'>

/**
 * A text that is sent once it is done, as a signal: what was begun of it here is there again on the next page, after a crash, and
 * whenever somebody comes back to what it is about. Written empty, it was sent or given up.
 *
 * @param field see `BegunTexts`; where it becomes another one, the text does
 * @param first what stands there before anybody begins
 */
export function createBegun(
  field: Accessor<string>,
  first: Accessor<string> = () => '',
  workspace: Means = useWorkspace(),
): readonly [text: Accessor<string>, write: (text: string) => void] {
  /** What is written before there is anything to put it down with. */
  const [early, setEarly] = createSignal('')
  const [emptied, setEmptied] = createSignal<string | null>(null)
  createEffect(() => {
    const begun = workspace.begun()
    const waiting = untrack(early)
    if (waiting !== '') begun?.set(untrack(field), waiting)
  })
  return [
    () => {
      const begun = workspace.begun()?.get(field()) ?? early()
      return begun === '' && emptied() !== field() ? first() : begun
    },
    (text) => {
      setEmptied(text === '' ? field() : null)
      const begun = workspace.begun()
      if (begun) begun.set(field(), text)
      else setEarly(text)
    },
  ]
}

/**
 * A form of which some fields are such texts: they are there again, and the rest is as in `empty`.
 *
 * @param texts those fields
 */
export function createBegunForm<Form extends object>(
  field: string,
  empty: Form,
  texts: readonly (keyof Form & string)[],
): readonly [form: Accessor<Form>, change: (part: Partial<Form>) => void] {
  const [rest, setRest] = createSignal(empty)
  const begun = texts.map((name) => {
    const [text, write] = createBegun(() => `${field}.${name}`)
    return { name, text, write }
  })
  const form = createMemo(() => ({
    ...rest(),
    ...Object.fromEntries(begun.map(({ name, text }) => [name, text()])),
  }))
  const change = (part: Partial<Form>): void => {
    setRest((before) => ({ ...before, ...part }))
    for (const { name, write } of begun) {
      const text = part[name]
      if (typeof text === 'string') write(text)
    }
  }
  return [form, change]
}
