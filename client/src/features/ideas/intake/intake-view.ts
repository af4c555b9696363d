import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { type Found, type Reading, type Remark, readFound } from '#shared/formats/ideas/found.ts'

export type NotedAs = 'one' | 'each'

/** What is about to be noted, looked at before it is. */
export interface IntakeView {
  readonly typed: Accessor<string>
  type(text: string): void
  /** Whether lines may be noted each for itself. */
  readonly lines: Accessor<number>
  readonly as: Accessor<NotedAs>
  noteAs(as: NotedAs): void
  readonly found: Accessor<readonly Found[]>
  /** What is to be known about it. */
  readonly remarks: Accessor<readonly Remark[]>
  /** Who has noted the same link before; the first one. */
  known(found: Found): Idea | null
}

/** What somebody brings: still text, or read already where several were shared one after the other. */
export interface Offered {
  readonly text: string
  readonly found: readonly Found[]
}

export function createIntakeView(
  workspace: Pick<Workspace, 'ideas' | 'begun'>,
  first: Offered,
): IntakeView {
  // What was brought is still where it came from.
  const isTyped = first.text === '' && first.found.length === 0
  const [typed, setTyped] = isTyped
    ? createBegun(() => 'calendar.idea', undefined, workspace)
    : createSignal(first.text)
  const [chosen, setChosen] = createSignal<NotedAs | null>(null)
  const reading = createMemo(() => readFound(typed()))
  const as = () => chosen() ?? (reading().isList ? 'each' : 'one')
  const found = createMemo(() => [...first.found, ...foundAs(reading(), as())])
  return {
    typed,
    type(text) {
      setTyped(text)
      if (text.trim() === '') setChosen(null)
    },
    lines: () => reading().each.length,
    as,
    noteAs: setChosen,
    found,
    remarks: () => remarksOn(reading(), as()),
    known: (one) => workspace.ideas()?.withLink(one.link)[0] ?? null,
  }
}

export function foundAs({ whole, each }: Reading, as: NotedAs): readonly Found[] {
  if (as === 'each' && each.length > 0) return each
  return whole ? [whole] : []
}

/** What is said of it as it is going to be noted. */
export function remarksOn({ remarks, each }: Reading, as: NotedAs): readonly Remark[] {
  const isList = as === 'each' && each.length > 0
  return remarks.filter(({ kind }) => kind !== (isList ? 'too-long' : 'too-many'))
}
