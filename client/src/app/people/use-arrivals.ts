import { createEffect, createMemo, on } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'

/** Calls back when somebody comes or goes: whoever was just invited shows at once, and not at the next look. */
export function useArrivals(look: () => void): void {
  const { presence } = useWorkspace()
  const here = createMemo(() => {
    const ids = new Set(presence.others().map(({ person }) => person.id))
    return [...ids].sort().join(' ')
  })
  createEffect(on(here, look, { defer: true }))
}
