import { differenceOf } from '#shared/domain/difference.ts'

/**
 * What somebody made of `base`, made of what it has become meanwhile: a field of plain text is written now and then, and a
 * colleague's words that came in between are to stay. Where both changed the same place, both are there.
 */
export function rebased(base: string, typed: string, now: string): string {
  if (now === base) return typed
  const mine = differenceOf(base, typed)
  const theirs = differenceOf(base, now)
  const put = typed.slice(mine.start, mine.endAfter)
  const moved = now.length - base.length
  if (mine.endBefore <= theirs.start)
    return now.slice(0, mine.start) + put + now.slice(mine.endBefore)
  if (theirs.endBefore <= mine.start)
    return now.slice(0, mine.start + moved) + put + now.slice(mine.endBefore + moved)
  return now.slice(0, theirs.endAfter) + put + now.slice(theirs.endAfter)
}
