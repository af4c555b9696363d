import { createEffect, createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { attachInParts } from '#client/binding/attach-in-parts.ts'
import { createDayIndex } from '#client/binding/day-index.ts'
import { createRecordStore } from '#client/binding/record-store.ts'
import { postsIn } from '#shared/documents/calendar.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { EMPTY_DRAFT, type Post, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord } from '#shared/domain/record.ts'

const author = {
  now: 1_000,
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

function calendarOf(count: number): { readonly doc: Y.Doc; readonly ids: readonly string[] } {
  const doc = new Y.Doc()
  const ids: string[] = []
  doc.transact(() => {
    for (let n = 0; n < count; n += 1) {
      const at = `2026-10-${String((n % 28) + 1).padStart(2, '0')}T09:00`
      ids.push(createPost(postsIn(doc), { ...EMPTY_DRAFT, title: `Post ${n}`, at }, author).id)
    }
  })
  return { doc, ids }
}

const titleOf = (record: Post | Damaged | undefined): string =>
  record?.kind === 'post' ? record.title : ''

describe('M13: a calendar of 2,000 posts on a screen', () => {
  it('runs one effect for a title that changes, and none for the others', () => {
    const { doc, ids } = calendarOf(2_000)
    const runs = new Map<string, number>()
    const [first = ''] = ids
    const dispose = createRoot((dispose) => {
      const store = createRecordStore<Post | Damaged>(parsePost, () => {})
      store.attach(postsIn(doc))
      for (const id of ids) {
        createEffect(() => {
          titleOf(store.byId[id])
          runs.set(id, (runs.get(id) ?? 0) + 1)
        })
      }
      return dispose
    })
    runs.clear()
    changeRecord(postsIn(doc), first, { title: 'Le jury délibère' }, author)
    expect([...runs]).toEqual([[first, 1]])
    changeRecord(postsIn(doc), first, { status: 'review' }, author)
    expect([...runs]).toEqual([[first, 1]])
    dispose()
  })

  it('wakes the two days that a moved post leaves and reaches, once for a transaction', () => {
    const { doc, ids } = calendarOf(200)
    const woken: string[] = []
    const [first = ''] = ids
    const index = createDayIndex()
    const dispose = createRoot((dispose) => {
      const store = createRecordStore<Post | Damaged>(parsePost, ({ id, now }) =>
        index.place(id, now?.kind === 'post' ? now : null),
      )
      store.attach(postsIn(doc))
      for (let day = 1; day <= 28; day += 1) {
        const name = `2026-10-${String(day).padStart(2, '0')}`
        createEffect(() => {
          index.onDay(name)
          woken.push(name)
        })
      }
      return dispose
    })
    woken.length = 0
    doc.transact(() => {
      changeRecord(postsIn(doc), first, { title: 'Moved', at: '2026-10-05T18:00' }, author)
      changeRecord(postsIn(doc), first, { status: 'review' }, author)
    })
    expect(woken.sort()).toEqual(['2026-10-01', '2026-10-05'])
    expect(index.onDay('2026-10-05').at(-1)).toBe(first)
    dispose()
  })

  it('wakes who reads a post as a whole at any change of it, once for a transaction, and nobody else', () => {
    const { doc, ids } = calendarOf(200)
    const [first = '', second = ''] = ids
    const titles: string[] = []
    let others = 0
    const dispose = createRoot((dispose) => {
      const store = createRecordStore<Post | Damaged>(parsePost, () => {})
      createEffect(() => titles.push(titleOf(store.whole(first))))
      createEffect(() => {
        store.whole(second)
        others += 1
      })
      store.attach(postsIn(doc))
      return dispose
    })
    expect([titles, others]).toEqual([['Post 0'], 1])
    doc.transact(() => {
      changeRecord(postsIn(doc), first, { title: 'Le jury délibère' }, author)
      changeRecord(postsIn(doc), first, { status: 'review' }, author)
    })
    postsIn(doc).delete(first)
    expect([titles, others]).toEqual([['Post 0', 'Le jury délibère', ''], 1])
    dispose()
  })

  it('shows thousands a part at a time, with what happened to them meanwhile', async () => {
    const { doc, ids } = calendarOf(1_200)
    const [first = '', last = '', gone = ''] = [ids[0], ids.at(-1), ids.at(-2)]
    let goOn = (): void => {}
    const breathe = () =>
      new Promise<void>((resolve) => {
        goOn = resolve
      })
    const { store, attaching, dispose } = createRoot((dispose) => {
      const store = createRecordStore<Post | Damaged>(parsePost, () => {})
      return { store, attaching: attachInParts(store, postsIn(doc), breathe), dispose }
    })
    expect(store.plain.size).toBe(200)
    changeRecord(postsIn(doc), last, { title: 'Changed' }, author)
    postsIn(doc).delete(gone)
    let isShown = false
    void attaching.shown.then(() => {
      isShown = true
    })
    for (let turn = 0; turn < 20 && !isShown; turn++) {
      goOn()
      await Promise.resolve()
    }
    expect([store.plain.size, titleOf(store.whole(last))]).toEqual([1_199, 'Changed'])
    expect(store.plain.has(gone)).toBe(false)
    attaching.detach()
    expect([store.plain.size, store.plain.has(first)]).toEqual([0, false])
    dispose()
  })

  it('forgets the posts of a volume that is closed', () => {
    const { doc } = calendarOf(10)
    createRoot((dispose) => {
      const store = createRecordStore<Post | Damaged>(parsePost, () => {})
      const detach = store.attach(postsIn(doc))
      expect(store.plain.size).toBe(10)
      detach()
      expect(store.plain.size).toBe(0)
      dispose()
    })
  })
})
