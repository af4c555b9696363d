import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRecordSet } from '#client/binding/record-set.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { parseNote } from '#shared/domain/moderation/note.ts'

const NOTES = 1_200

test('thousands come into lists some at a time, and what changes in a pause stands where it belongs', async () => {
  const notes = moderationIn(new Y.Doc(), 'notes')
  const put = (id: string, person: string, at: number) =>
    notes.set(id, new Y.Map<unknown>(Object.entries({ person, at, text: new Y.Text('Noted') })))
  for (let place = 0; place < NOTES; place += 1) put(`note-${place}`, 'korrigan', place)
  const pauses: number[] = []
  const { set, list, dispose } = createRoot((dispose) => {
    const set = createRecordSet(parseNote)
    set.attach(notes)
    const list = set.inLists(
      ({ person, at }) => [{ list: person ?? '', order: String(at).padStart(9, '0') }],
      async () => {
        await Promise.resolve()
        pauses.push(list('korrigan').length)
        notes.get('note-1100')?.set('person', 'loulou')
        notes.get('note-1101')?.set('deletedAt', 1)
      },
    )
    return { set, list, dispose }
  })
  expect(list('korrigan').length).toBeLessThan(NOTES)
  await expect.poll(() => list('korrigan').length).toBe(NOTES - 2)
  expect(pauses).toEqual([500, 1_000])
  expect(list('loulou')).toEqual(['note-1100'])
  expect(list('korrigan').at(-1)).toBe('note-1199')
  expect(set.bin()).toEqual(['note-1101'])
  dispose()
})
