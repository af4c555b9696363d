import { type Accessor, createMemo } from 'solid-js'
import { createCampaigns } from '#client/workspace/space/campaigns.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Campaign, type Tint, usualTint } from '#shared/domain/campaign.ts'
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { dayOf } from '#shared/domain/local-time.ts'

/** What lies over days of the calendar: a campaign, or a phase of an event; a milestone takes one day. */
export interface Band {
  readonly id: string
  readonly name: string
  readonly tint: Tint
  /** Days, both included. */
  readonly first: string
  readonly last: string
  readonly of:
    | { readonly kind: 'campaign' }
    | {
        readonly kind: 'phase'
        readonly event: string
        readonly eventName: string
        readonly placed: PlacedPhase
      }
}

/** Those that have a period and are not archived. */
export function campaignBands(campaigns: readonly Campaign[]): readonly Band[] {
  return campaigns.flatMap(({ id, name, tint, first, last, archived }) =>
    first !== null && last !== null && !archived
      ? [{ id, name, tint, first, last, of: { kind: 'campaign' as const } }]
      : [],
  )
}

/** All phases of an event wear one tint. */
export function phaseBands(
  event: { readonly id: string; readonly name: string },
  phases: readonly PlacedPhase[],
): readonly Band[] {
  return phases.map((placed) => ({
    id: placed.id,
    name: placed.name,
    tint: usualTint(event.id),
    first: dayOf(placed.from),
    last: dayOf(placed.until),
    of: { kind: 'phase' as const, event: event.id, eventName: event.name, placed },
  }))
}

export function createBands(workspace: Workspace): Accessor<readonly Band[]> {
  const campaigns = createCampaigns(workspace)
  const phases = createMemo(() => {
    const events = workspace.events()
    return (events?.plans.ids() ?? []).flatMap((id) => {
      const plan = events?.plans.get(id)
      return plan?.kind === 'event' && plan.archivedAt === null
        ? phaseBands(plan, events?.timeline(id).phases ?? [])
        : []
    })
  })
  return createMemo(() => [...campaignBands(campaigns()), ...phases()])
}
