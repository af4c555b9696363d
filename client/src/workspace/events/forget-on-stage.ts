import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import { forgetPeople } from '#shared/documents/stage.ts'
import { forgetNames } from '#shared/documents/stage-slots.ts'
import type { Stage } from './stage.ts'

/** Whom an audience was told of goes from the stage with what is erased elsewhere; they are already on no page of their own. */

/** The names of these entries, on what this device has of the stage. */
export async function forgetErased(stage: Stage, ids: Iterable<string>): Promise<void> {
  const { doc, document, readOnly } = stage
  await document.loaded
  if (readOnly() === null) doc.transact(() => forgetNames(doc, new Set(ids)), HOUSEKEEPING)
}

/** Everybody who was named. False where it was not in step with the relay: somebody may only not have come yet. */
export async function forgetEverybody({ doc, document, readOnly }: Stage): Promise<boolean> {
  await document.synced
  if (document.facts.link.kind !== 'online' || document.facts.gap || readOnly() !== null)
    return false
  doc.transact(() => forgetPeople(doc), HOUSEKEEPING)
  return true
}
