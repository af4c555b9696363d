import { createEffect, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import { noticedIn } from '#shared/documents/calendar.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { isSpoken, type Notice, nameOf, shelfOf } from '#shared/domain/notices/notice.ts'
import { isNoticed, markNoticed } from '#shared/domain/notices/noticed.ts'
import type { NoticesMeans } from './open-notices.ts'

/** Which notices this person has read. A comment that was read is a notice that was read. */
export interface ReadMarks {
  /** Reactive. */
  isRead(notice: Notice): boolean
  /** @param all every notice that there is, so that marks of others can go */
  mark(notices: readonly Notice[], all: readonly Notice[]): void
  attach(doc: Y.Doc): () => void
}

export function createReadMarks({
  list,
  reviews,
  me,
  moderation,
  desk,
  ...means
}: NoticesMeans): ReadMarks {
  const { discussions } = reviews
  const [changed, setChanged] = createSignal(0)
  const touch = (): void => {
    setChanged((times) => times + 1)
  }
  /** Of those who may write nothing here. */
  const here = new Set<string>()

  const deskMap = desk?.settings.doc ? noticedIn(desk.settings.doc) : null
  const moderationMap = (): RecordMap | null => {
    const doc = moderation()?.newest().doc
    return doc ? noticedIn(doc) : null
  }
  const mapOf = (notice: Notice): RecordMap | null => {
    const shelf = shelfOf(notice)
    // That there is a case is told to nobody else: not in the desk, which others read.
    if (shelf === 'moderation') return moderationMap()
    if (shelf === 'desk') return deskMap
    const doc = list.store.homeOf(notice.post)?.doc
    return doc ? noticedIn(doc) : null
  }
  const mayWrite = (notice: Notice): boolean => {
    const shelf = shelfOf(notice)
    if (shelf === 'calendar') return means.mayWrite()
    return (shelf === 'desk' ? desk : moderation())?.readOnly() === null
  }
  createEffect(() => {
    // Not before it is read, or all that this device holds of it would be integrated instead of placed.
    const ofModeration = moderation()?.ready() ? moderationMap() : null
    for (const map of [deskMap, ofModeration]) {
      if (!map) continue
      map.observe(touch)
      onCleanup(() => map.unobserve(touch))
    }
    touch()
  })
  const keep = (notices: readonly Notice[], all: readonly Notice[]): void => {
    const isThere = (post: string, kind: string) =>
      all.some((one) => one.post === post && one.kind === kind)
    for (const [map, own] of Map.groupBy(notices, mapOf))
      map?.doc?.transact(() => markNoticed(map, me(), own, isThere), HOUSEKEEPING)
    for (const [post, own] of Map.groupBy(notices.filter(isSpoken), (one) => one.post)) {
      const said = new Set(own.map(({ occasion }) => occasion))
      discussions.markRead(
        post,
        discussions.of(post).filter(({ id }) => said.has(id)),
      )
    }
  }

  return {
    isRead(notice) {
      changed()
      if (here.has(nameOf(notice))) return true
      if (isSpoken(notice))
        return !discussions.unread(notice.post).some(({ id }) => id === notice.occasion)
      const map = mapOf(notice)
      return map !== null && isNoticed(map, me(), notice)
    },
    mark(notices, all) {
      const { true: kept = [], false: others = [] } = Object.groupBy(notices, (one) =>
        mayWrite(one) ? 'true' : 'false',
      )
      keep(kept, all)
      for (const one of others) here.add(nameOf(one))
      touch()
    },
    attach(doc) {
      const map = noticedIn(doc)
      map.observe(touch)
      return () => map.unobserve(touch)
    },
  }
}
