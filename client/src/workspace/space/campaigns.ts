import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Campaign, parseCampaign } from '#shared/domain/campaign.ts'
import type { Damaged } from '#shared/domain/fields.ts'

/** The campaigns with all that is known of them, in the order of their names; read while somebody looks at them. */
export function createCampaigns(
  workspace: Pick<Workspace, 'write'>,
): Accessor<readonly Campaign[]> {
  const store = createRecordStore<Campaign | Damaged>(parseCampaign, () => {})
  onCleanup(store.attach(workspace.write.collection('campaigns')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'campaign' && !one.deleted ? [{ ...one }] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
