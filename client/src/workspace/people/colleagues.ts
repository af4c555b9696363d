import { createMemo } from 'solid-js'
import type { Hue } from '#client/ui/people.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly hue: Hue
}

/** Everybody by id, with the hue they have on every screen; null for an id that nobody has. */
export function createColleagues(
  workspace: Pick<Workspace, 'people' | 'hueOf'>,
): (id: string) => Colleague | null {
  const people = createMemo(
    () =>
      new Map(
        workspace.people().map(({ id, name }) => [id, { id, name, hue: workspace.hueOf(id) }]),
      ),
  )
  return (id) => people().get(id) ?? null
}
