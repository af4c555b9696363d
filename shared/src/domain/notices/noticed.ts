import type { RecordMap } from '#shared/domain/fields.ts'
import { isSpoken, type Notice } from './notice.ts'

/**
 * Which notices somebody has read, for all of their devices: one key a person, post and kind (`{person} {post} {kind}`),
 * which holds the occasion that they read of. No set that a merge could take a member from: two devices that read the
 * same write the same, and of two occasions the other is told once more. Comments have a mark of their own (`seen.ts`).
 */
const keyOf = (person: string, { post, kind }: Pick<Notice, 'post' | 'kind'>) =>
  `${person} ${post} ${kind}`

export function isNoticed(noticed: RecordMap, person: string, notice: Notice): boolean {
  return noticed.get(keyOf(person, notice)) === notice.occasion
}

/**
 * Inside a transaction of the caller's; `noticed` is that of the document in which their posts lie. Forgets what was
 * read of notices that there are no more.
 * @param isThere whether the person is told, or will be, anything of the kind about a post
 */
export function markNoticed(
  noticed: RecordMap,
  person: string,
  notices: readonly Notice[],
  isThere: (post: string, kind: string) => boolean,
): void {
  for (const notice of notices) {
    if (isSpoken(notice) || isNoticed(noticed, person, notice)) continue
    noticed.set(keyOf(person, notice), notice.occasion)
  }
  for (const key of [...noticed.keys()]) {
    const [whose, post, kind] = key.split(' ')
    if (whose !== person || post === undefined || kind === undefined) continue
    if (!isThere(post, kind)) noticed.delete(key)
  }
}
