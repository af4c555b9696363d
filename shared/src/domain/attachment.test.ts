import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mediaIn } from '#shared/documents/calendar.ts'
import {
  type Attachment,
  isExpiredOn,
  lacksAlt,
  parseAttachment,
} from '#shared/domain/attachment.ts'
import { attach, attachmentsOf, moveAttachment } from '#shared/domain/attachment-actions.ts'
import { changeRecord, revertStep } from '#shared/domain/record.ts'

const author = {
  now: 1_700_000_000_000,
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}
const draft = (name: string) => ({
  hash: 'a'.repeat(64),
  name,
  type: 'image/jpeg' as const,
  size: 1_000,
  width: 800,
  height: 600,
})

function postWith(...names: string[]): Y.Doc {
  const doc = new Y.Doc()
  attach(mediaIn(doc), 'post', names.map(draft), author)
  return doc
}
const namesIn = (doc: Y.Doc) => attachmentsOf(mediaIn(doc), 'post').map(({ name }) => name)
const named = (doc: Y.Doc, name: string): Attachment => {
  const found = attachmentsOf(mediaIn(doc), 'post').find((one) => one.name === name)
  if (!found) throw new Error(`${name} is gone`)
  return found
}

describe('reading what is attached', () => {
  const record = (fields: Readonly<Record<string, unknown>>) => {
    const doc = postWith('a.jpg')
    const [[id, map] = ['', new Y.Map()]] = mediaIn(doc)
    for (const [key, value] of Object.entries(fields)) map.set(key, value)
    return parseAttachment(id, map)
  }

  test('M4: what is missing is computed and not written', () => {
    expect(record({})).toMatchObject({
      alt: '',
      credit: '',
      rights: '',
      expires: null,
      order: null,
      deletedAt: null,
    })
  })

  test.each([
    ['post', 7],
    ['hash', 'no hash'],
    ['hash', 'A'.repeat(64)],
    ['alt', 1],
    ['size', 'large'],
    ['width', Number.NaN],
    ['expires', 'soon'],
    ['expires', '2026-10-22T10:00'],
    ['expires', '2026-02-30'],
  ])('M5: whose %s is %j is damaged, and shown with what it holds', (field, value) => {
    expect(record({ [field]: value })).toMatchObject({ kind: 'damaged', field })
  })

  test('M5: a type of a newer version shows as itself', () => {
    expect(record({ type: 'model/gltf' })).toMatchObject({ type: 'model/gltf' })
  })

  test('M5: it never throws, whatever a record holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        expect(['attachment', 'damaged']).toContain(record(fields).kind)
      }),
    )
  })

  test('pictures and videos want a text, documents have one in them', () => {
    expect(lacksAlt({ type: 'image/png', alt: ' ' })).toBe(true)
    expect(lacksAlt({ type: 'video/mp4', alt: '' })).toBe(true)
    expect(lacksAlt({ type: 'image/png', alt: 'A red door' })).toBe(false)
    expect(lacksAlt({ type: 'application/pdf', alt: '' })).toBe(false)
  })

  test('it may be shown on its last day, and not on the day after', () => {
    expect(isExpiredOn({ expires: '2026-10-22' }, '2026-10-22')).toBe(false)
    expect(isExpiredOn({ expires: '2026-10-22' }, '2026-10-23')).toBe(true)
    expect(isExpiredOn({ expires: null }, '2026-10-23')).toBe(false)
    expect(isExpiredOn({ expires: '2026-10-22' }, null)).toBe(false)
  })
})

describe('the order of what is attached', () => {
  test('is that in which it was chosen, then what somebody made of it by hand', () => {
    const doc = postWith('a', 'b', 'c')
    expect(namesIn(doc)).toEqual(['a', 'b', 'c'])
    expect(moveAttachment(mediaIn(doc), named(doc, 'c'), 0, author)).toHaveLength(1)
    expect(namesIn(doc)).toEqual(['c', 'a', 'b'])
    moveAttachment(mediaIn(doc), named(doc, 'c'), 1, author)
    expect(namesIn(doc)).toEqual(['a', 'c', 'b'])
    expect(moveAttachment(mediaIn(doc), named(doc, 'c'), 1, author)).toEqual([])
  })

  test('M7: moving, removing and writing are taken back', () => {
    const doc = postWith('a', 'b', 'c')
    const media = mediaIn(doc)
    const steps = [
      ...moveAttachment(media, named(doc, 'c'), 0, author),
      ...changeRecord(media, named(doc, 'a').id, { alt: 'A door', deletedAt: 5 }, author),
    ]
    expect(namesIn(doc)).toEqual(['c', 'b'])
    for (const step of steps.toReversed()) revertStep(media, step, author)
    expect(namesIn(doc)).toEqual(['a', 'b', 'c'])
    expect(named(doc, 'a').alt).toBe('')
  })

  test('M3: what two people attach, move and remove apart stands once and in one order for both', () => {
    const move = fc.record({ kind: fc.constant('move'), which: fc.nat(9), to: fc.nat(9) })
    const more = fc.record({ kind: fc.constant('attach'), count: fc.integer({ min: 1, max: 3 }) })
    const gone = fc.record({ kind: fc.constant('remove'), which: fc.nat(9) })
    const acts = fc.array(fc.oneof(move, more, gone), { maxLength: 8 })
    let made = 0
    const act = (doc: Y.Doc, deed: Record<string, unknown>) => {
      const media = mediaIn(doc)
      const all = attachmentsOf(media, 'post')
      const one = all[Number(deed.which) % Math.max(1, all.length)]
      if (deed.kind === 'attach') {
        const names = Array.from({ length: Number(deed.count) }, () => `new ${made++}`)
        attach(media, 'post', names.map(draft), author)
      } else if (one && deed.kind === 'move') moveAttachment(media, one, Number(deed.to), author)
      else if (one) changeRecord(media, one.id, { deletedAt: 1 }, author)
    }
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const here = postWith('a', 'b', 'c', 'd')
        const there = new Y.Doc()
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
        for (const deed of mine) act(here, deed)
        for (const deed of theirs) act(there, deed)
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
        Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
        const names = namesIn(here)
        expect(namesIn(there)).toEqual(names)
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})
