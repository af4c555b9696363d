import { createEffect, createMemo, on } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'

/** Calls back when somebody comes, goes or is called otherwise: it shows at once, and not at the next look. */
export function useArrivals(look: () => void): void {
  const { presence } = useWorkspace()
  const here = createMemo(() => {
    const people = new Set(presence.others().map(({ person }) => `${person.id} ${person.name}`))
    return [...people].sort().join('\n')
  })
  createEffect(on(here, look, { defer: true }))
}
