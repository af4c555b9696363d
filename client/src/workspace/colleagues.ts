import { createMemo } from 'solid-js'
import { assignHues, type Hue } from '#client/ui/people.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly hue: Hue
}

/** Everybody by id, with the hue they have on every screen; null for an id that nobody has. */
export function createColleagues(
  workspace: Pick<Workspace, 'people'>,
): (id: string) => Colleague | null {
  const people = createMemo(() => {
    const known = workspace.people()
    const hues = assignHues(known.map(({ id }) => id))
    return new Map(known.map(({ id, name }) => [id, { id, name, hue: hues.get(id) ?? 1 }]))
  })
  return (id) => people().get(id) ?? null
}
