import type { Workspace } from '#client/workspace/workspace.ts'
import { type KeptLink, keepLiveLink } from '#shared/domain/events/live-link.ts'

/** The link by which the audience of an event comes, as its plan keeps it for the team. */
export interface LiveLinkCommands {
  /** Reactive. */
  kept(): KeptLink | null
  /** For good: what the relay has done is not undone by a step here. Where nothing may be written, nothing is. */
  keep(link: KeptLink | null): void
}

export function createLiveLinkCommands(workspace: Workspace, event: string): LiveLinkCommands {
  return {
    kept() {
      const plan = workspace.events()?.plans.get(event)
      return plan?.kind === 'event' ? plan.liveLink : null
    },
    keep(link) {
      const events = workspace.events()
      if (events?.readOnly() !== null) return
      const plans = events.home('events')
      workspace.write.transact(plans, () => keepLiveLink(plans, event, link))
    },
  }
}
