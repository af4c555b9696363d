import { describe, expect, test } from 'vitest'
import type { Role } from '#shared/access/roles.ts'
import { newId } from '#shared/domain/id.ts'
import { createBegunTexts, removeBegunTexts } from './begun-texts.ts'

const DAY_MS = 86_400_000

/** A browser's small storage, and the clock beside it. */
function pretendDevice() {
  const kept = new Map<string, string>()
  const clock = { ms: Date.parse('2026-11-27T18:00:00Z') }
  const smallStorage = {
    get length() {
      return kept.size
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const open = (workspace: string, role: Role = 'owner') =>
    createBegunTexts({ workspace, role, smallStorage, now: () => clock.ms })
  return { kept, clock, smallStorage, open }
}

describe('what was begun', () => {
  test('is there for the next page, until it is sent', () => {
    const { kept, open } = pretendDevice()
    open('one').set('post.p1', 'Half a thought\nof 12:30')
    expect(open('one').get('post.p1')).toBe('Half a thought\nof 12:30')
    open('one').set('post.p1', ' ')
    expect(open('one').get('post.p1')).toBe('')
    expect(kept.size).toBe(0)
  })

  test('by an older version is there, too', () => {
    const { kept, open } = pretendDevice()
    kept.set('ruche.begun.one.post.p1', '12:30 at the gate')
    expect(open('one').get('post.p1')).toBe('12:30 at the gate')
  })

  test('goes with the workspace that is forgotten, and nothing else does', () => {
    const { kept, smallStorage, open } = pretendDevice()
    const one = open('one')
    for (const field of ['p1', 'p2', 'p3']) one.set(field, 'Half a thought')
    open('other').set('p1', 'Another')
    kept.set('ruche.emoji', '🐝')
    removeBegunTexts('one', smallStorage)
    expect(open('other').get('p1')).toBe('Another')
    expect([...kept.keys()]).toEqual(['ruche.begun.other.p1', 'ruche.emoji'])
  })

  test('about people goes after thirty days in which nobody came back to it; about posts it stays', () => {
    const { clock, open } = pretendDevice()
    open('one').set('moderation.note.c1', 'korrigan_35 again')
    open('one').set('entries.list.e1', 'Marguerite')
    open('one').set('post.p1', 'Half a thought')
    clock.ms += 29 * DAY_MS
    open('one').set('entries.list.e1', 'Marguerite, Léa')
    clock.ms += 2 * DAY_MS
    expect(open('one').get('moderation.note.c1')).toBe('')
    expect(open('one').get('entries.list.e1')).toBe('Marguerite, Léa')
    expect(open('one').get('post.p1')).toBe('Half a thought')
  })

  test('goes with the record that is erased', () => {
    const { kept, open } = pretendDevice()
    const [erased, stays] = [newId(), newId()]
    const begun = open('one')
    begun.set(`moderation.note.${erased}`, 'Half a thought')
    begun.set(`moderation.note.${erased}.link`, 'https://example.org')
    begun.set(`moderation.note.${stays}`, 'Another')
    begun.forget([erased])
    expect([...kept.keys()]).toEqual([`ruche.begun.one.moderation.note.${stays}`])
  })

  test('stays with those alone who may read where it would have gone', () => {
    const { open } = pretendDevice()
    for (const field of ['moderation.note.c1', 'entries.list.e1', 'post.p1'])
      open('one').set(field, 'Half a thought')
    const kept = (role: Role) =>
      ['moderation.note.c1', 'entries.list.e1', 'post.p1'].filter(
        (field) => open('one', role).get(field) !== '',
      )
    expect(kept('moderator')).toContain('moderation.note.c1')
    expect(kept('editor')).toEqual(['entries.list.e1', 'post.p1'])
    // Gone, and not only hidden.
    expect(kept('owner')).toEqual(['entries.list.e1', 'post.p1'])
  })

  test('lasts as long as the page where the browser keeps nothing', () => {
    const { smallStorage } = pretendDevice()
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const full = { ...smallStorage, setItem: refuse }
    for (const storage of [full, null]) {
      const open = () =>
        createBegunTexts({ workspace: 'one', role: 'owner', smallStorage: storage, now: () => 0 })
      const begun = open()
      begun.set('post.p1', 'Half a thought')
      expect(begun.get('post.p1')).toBe('Half a thought')
      expect(open().get('post.p1')).toBe('')
    }
  })
})
