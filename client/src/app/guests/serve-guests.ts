import type { Browser } from '#client/app/browser.ts'
import { followVotes } from '#client/features/events/vote/follow-votes.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { endLiveLinks } from '#client/workspace/sharing/end-live-links.ts'
import { projectShares } from '#client/workspace/sharing/project-shares.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { audienceLinks } from './guest-links.ts'
import { voteRelay } from './vote-relay.ts'

/** What a device of somebody who may share does for guests and audiences while a workspace is open. Returns how to stop. */
export function serveGuests(
  workspace: Workspace,
  { browser, environment }: { readonly browser: Browser; readonly environment: Environment },
): () => void {
  const stops = [
    projectShares(workspace, environment),
    endLiveLinks(workspace, audienceLinks(browser, workspace.id), environment),
    followVotes(workspace, (event) => voteRelay(browser, workspace.id, event), environment),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
