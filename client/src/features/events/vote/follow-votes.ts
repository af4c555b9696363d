import { createEffect, createMemo, createRoot, mapArray, onCleanup } from 'solid-js'
import { createVoteCommands } from '#client/commands/events/vote.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { leads } from '#client/workspace/sharing/leader.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { VoteRelay } from './api.ts'
import { followOnStage } from './vote-on-stage.ts'

const AGAIN_MS = 3_000
/** Where none runs, but whose end nobody has taken over yet. */
const SELDOM_MS = 60_000

/**
 * Tells audiences how a vote stands while it runs, where somebody turned that on, as long as this device is the one of the
 * team's that does it, whatever page is open on it. Returns how to stop.
 */
export function followVotes(
  workspace: Workspace,
  relayOf: (event: string) => VoteRelay,
  { after }: Pick<Environment, 'after'>,
): () => void {
  const { awareness } = workspace.documents.space
  const follow = (event: string): void => {
    const relay = relayOf(event)
    const commands = createVoteCommands(workspace, event)
    let cancel = (): void => {}
    let isOver = false
    onCleanup(() => {
      isOver = true
      cancel()
    })
    const look = async (): Promise<void> => {
      let pause = AGAIN_MS
      if (leads(awareness.getStates(), awareness.clientID)) {
        const answer = await relay.list()
        if (isOver) return
        const all = answer.ok ? answer.value : []
        for (const one of all) followOnStage(workspace, event, commands, one)
        if (answer.ok && all.every(({ standing }) => standing === 'closed')) pause = SELDOM_MS
      }
      cancel = after(pause, () => void look())
    }
    void look()
  }
  return createRoot((dispose) => {
    const events = createMemo(() => {
      const votes = workspace.events()?.votes
      const followed = (votes?.ids() ?? []).flatMap((id) => {
        const vote = votes?.get(id)
        return vote?.kind === 'vote' && vote.showsCounts && vote.openedAt !== null && !vote.tally
          ? [vote.event]
          : []
      })
      return [...new Set(followed)]
    })
    createEffect(mapArray(events, follow))
    return dispose
  })
}
