import { createEffect } from 'solid-js'
import { readOffer, writeOffer } from '#client/app/account/offer.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWorkspace } from '#client/workspace/context.ts'

/**
 * Whether a way back is to be offered now. What somebody does here for the first time makes it due the next time they
 * open Ruche, so that nothing moves under their hands.
 */
export function useOffer(): boolean {
  const { memory } = useApp().browser
  const workspace = useWorkspace()
  const offer = readOffer(memory)
  createEffect(() => {
    if (offer === 'not-yet' && workspace.undo.last() !== null) writeOffer(memory, 'soon')
  })
  return offer === 'soon' || offer === 'again'
}
