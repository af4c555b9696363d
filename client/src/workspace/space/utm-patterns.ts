import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type UtmPatterns, utmPatternsIn } from '#shared/domain/tracked-link.ts'

/** What the workspace says of where the readers of a link came from. */
export function createUtmPatterns({ write }: Pick<Workspace, 'write'>): Accessor<UtmPatterns> {
  const changed = changesOf(write.settings)
  return createMemo(() => {
    changed()
    return utmPatternsIn(write.settings)
  })
}
