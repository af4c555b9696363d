import { createEffect, createMemo, on } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'

/** Calls back when another page of one's own opens or closes the workspace, which a device that comes in does at once. */
export function useOwnArrivals(look: () => void): void {
  const { me, presence } = useWorkspace()
  const mine = createMemo(() => {
    const own = presence.others().filter(({ person }) => person.id === me.id)
    return own.map(({ client }) => client).join(' ')
  })
  createEffect(on(mine, look, { defer: true }))
}
