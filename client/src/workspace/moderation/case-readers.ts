import { createEffect, createSignal, onCleanup } from 'solid-js'
import { isObject } from '#client/workspace/is-object.ts'
import { tellPart } from '#client/workspace/people/awareness-part.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

/** Who has which case open. */
export interface CaseReaders {
  /** Reactive: people of the team, each once, without this one. */
  of(id: string): readonly string[]
  /** What this person has open; null for none. */
  tell(id: string | null): void
}

/**
 * Spoken of only in the moderation's own document: in those where the team meets, who may read no moderation would learn
 * that there is a case, and who is at it. Lives as long as its owner.
 */
export function createCaseReaders(workspace: Pick<Workspace, 'moderation' | 'me'>): CaseReaders {
  const [readers, setReaders] = createSignal<ReadonlyMap<string, readonly string[]>>(new Map())
  const [told, setTold] = createSignal<string | null>(null)

  createEffect(() => {
    const awareness = workspace.moderation()?.newest().awareness
    if (!awareness) return
    const read = (): void => {
      const found = new Map<string, Set<string>>()
      for (const [client, { here }] of awareness.getStates()) {
        if (client === awareness.clientID || !isObject(here)) continue
        const { case: id, person } = here
        // What others say is parsed like everything else (M5).
        if (typeof id !== 'string' || typeof person !== 'string') continue
        if (person === workspace.me.id) continue
        found.set(id, (found.get(id) ?? new Set()).add(person))
      }
      setReaders(new Map([...found].map(([id, people]) => [id, [...people].sort()])))
    }
    awareness.on('change', read)
    read()
    createEffect(() => {
      const id = told()
      tellPart(awareness, 'here', id === null ? null : { case: id, person: workspace.me.id })
    })
    onCleanup(() => {
      awareness.off('change', read)
      tellPart(awareness, 'here', null)
    })
  })
  return { of: (id) => readers().get(id) ?? [], tell: setTold }
}
