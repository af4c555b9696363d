import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'

/**
 * Takes back what was done last when this was made, for as long as nothing has been done since: a page says of an import that
 * it can be, long after the word of it in a corner is gone.
 * @param after when all of it has been taken back
 */
export function createTakeBack(
  { undo }: Pick<Workspace, 'undo'>,
  after: () => void,
): Accessor<(() => Promise<void>) | undefined> {
  const own = undo.last()
  return createMemo(() => {
    if (own === null || undo.last() !== own) return undefined
    return async () => {
      await undo.undo()
      after()
    }
  })
}
