import { type Accessor, createEffect, on } from 'solid-js'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { NameKeeper } from '#client/workspace/people/keep-names.ts'
import type { Me, Other } from '#client/workspace/workspace.ts'

/** Keeps who is called how up to date, from when its part has come; where this device may not, somebody else does. */
export interface LateNames {
  /** This person is called otherwise from now on. */
  own(): void
  /** Asks the relay who is here. */
  ask(): void
  close(): void
}

export function createLateNames(means: {
  readonly workspace: string
  readonly space: OpenDocument
  readonly environment: Environment
  readonly me: Accessor<Me>
  readonly others: Accessor<readonly Other[]>
  readonly mayKeep: boolean
}): LateNames {
  const { space, me } = means
  let names: NameKeeper | null = null
  let isClosed = false
  if (means.mayKeep)
    void Promise.all([import('#client/workspace/people/keep-names.ts'), space.synced]).then(
      ([{ keepNames }]) => {
        if (isClosed) return
        names = keepNames(means.workspace, space.doc, means.environment)
        names.own(me())
        names.ask()
      },
      // Somebody else keeps them, or this device the next time.
      () => {},
    )
  createEffect(on(means.others, (others) => names?.saw(others), { defer: true }))
  return {
    own: () => names?.own(me()),
    ask: () => names?.ask(),
    close() {
      isClosed = true
      names?.close()
    },
  }
}
