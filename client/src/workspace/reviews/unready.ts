import type { Doc } from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import { contentOf } from '#shared/domain/approval/content.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { checkedMedium } from '#shared/domain/checked-medium.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { networkOf, parseNamed } from '#shared/domain/named.ts'
import { isNetwork } from '#shared/domain/network.ts'
import { ownLimitsIn } from '#shared/domain/networks/own-limits.ts'
import {
  type CheckedChannel,
  measureChannel,
  mustBeSettled,
  problemsOf,
} from '#shared/domain/problems.ts'

/** What a post lacks to be scheduled: a date, or points are to be settled first. */
export type Unready = 'date' | 'points'

/**
 * The rule by which the composer lets a post be scheduled, for every other way: read from what is written, at once, where
 * the composer counts a moment after the last key. Not reactive.
 */
export function unreadyOf(
  post: { readonly map: RecordMap; readonly attached: readonly Attachment[] },
  space: Doc,
  settings: RecordMap,
): Unready | null {
  const { map, attached } = post
  const at = map.get('at')
  if (typeof at !== 'string') return 'date'
  const { body, link, channels } = contentOf(map, attached)
  const known = collectionIn(space, 'channels')
  const checked = channels.map(({ id, text }): CheckedChannel => {
    const named = isNetwork(id) ? null : parseNamed(id, known.get(id))
    const isGone = named !== null && (named.kind !== 'named' || named.deleted)
    const own = known.get(id)
    const network = isNetwork(id) ? id : ((own && networkOf(own)) ?? '')
    const limits = { ...ownLimitsIn(settings, network || id), ...ownLimitsIn(settings, id) }
    return { id, network, text: text ?? body, own: limits, isGone }
  })
  const problems = problemsOf({
    channels: checked.map(measureChannel),
    text: body,
    day: dayOf(at),
    link,
    media: attached.map(checkedMedium),
  })
  return problems.some(mustBeSettled) ? 'points' : null
}
