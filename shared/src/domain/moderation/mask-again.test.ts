import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import { erase, erasureOf } from './erasing.ts'
import { erasureFields, type MaskedNames, parseErasure } from './erasure-record.ts'
import { hearNames, joinMasks, type NamesHeard, namingAgain } from './mask-again.ts'
import { maskNames, namesOfErased, stillNaming } from './still-naming.ts'

const NAME = 'korrigan_35'
const WORD = '[name erased]'
const DEVICES = 3

/** One that does what a device does: it hears names while it takes in what others have done. */
class Device {
  doc = new Y.Doc()
  private readonly heard: NamesHeard = new Map()
  private readonly erasures: MaskedNames[] = []
  private readonly masked = new Set<Y.Map<unknown>>()
  constructor() {
    this.listen()
  }
  private listen() {
    moderationIn(this.doc, 'noted').observe((event, { local }) => {
      if (!local) hearNames(event, this.heard)
    })
    moderationIn(this.doc, 'erasures').observe(({ keysChanged, target }, { local }) => {
      for (const id of keysChanged) {
        const one = parseErasure(id ?? '', target.get(id ?? ''))
        if (!local && one.kind === 'erasure' && one.maskedBy !== null)
          this.erasures.push({ of: one.of, left: one.left, maskedBy: one.maskedBy })
      }
    })
  }
  get knows() {
    return moderationIn(this.doc, 'noted').has('person')
  }
  text(id: string): Y.Text {
    const text = moderationIn(this.doc, 'incidents').get(id)?.get('statement')
    if (!(text instanceof Y.Text)) throw new Error('It is there from the start')
    return text
  }
  begin(id: string) {
    const fields = new Y.Map<unknown>([
      ['title', 'x'],
      ['statement', new Y.Text('It began. ')],
    ])
    moderationIn(this.doc, 'incidents').set(id, fields)
  }
  write(id: string, where: number) {
    this.text(id).insert(Math.min(where, this.text(id).length), ` ${NAME} `)
  }
  rename(id: string) {
    moderationIn(this.doc, 'incidents').get(id)?.set('title', `What ${NAME} said`)
  }
  eraseThem() {
    const belongings = whole(belongingsIn([this.doc]))
    const erasure = erasureOf(['person'], belongings)
    const find = namesOfErased(erasure)
    const naming = whole(stillNaming(erasure, belongings, find))
    this.doc.transact(() => {
      for (const { found } of naming) maskNames(found, find, WORD, 1)
    })
    const masked = { of: ['person'], left: [], maskedBy: WORD }
    this.doc.transact(() => {
      erase(erasure)
      const fields = erasureFields('request', 1, 'me', {}, masked)
      moderationIn(this.doc, 'erasures').set('erasure', new Y.Map(Object.entries(fields)))
    })
  }
  settle() {
    for (const masked of this.erasures) {
      const { naming, find } = whole(namingAgain([this.doc], masked, this.heard))
      this.doc.transact(() => {
        for (const { found } of naming) {
          maskNames(found, find, masked.maskedBy, 2)
          this.masked.add(found.map)
        }
        for (const map of this.masked) joinMasks(map, masked.maskedBy)
      })
    }
  }
  says(): string {
    const all = Object.entries(moderationIn(this.doc, 'incidents').toJSON())
    return JSON.stringify(all.sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}

const meet = (a: Device, b: Device) => {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc)))
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc)))
}

function devices(): Device[] {
  const all = Array.from({ length: DEVICES }, () => new Device())
  const [first] = all
  if (first) {
    moderationIn(first.doc, 'noted').set('person', new Y.Map([['name', NAME]]))
    for (const id of ['one', 'two']) first.begin(id)
    for (const other of all) meet(first, other)
  }
  return all
}

test('a name that a device wrote while it was away is taken out again when it learns of the erasure', () => {
  const [here = new Device(), away = new Device()] = devices()
  here.write('one', 4)
  here.eraseThem()
  away.write('one', 4)
  away.rename('two')
  away.begin('three')
  away.write('three', 0)
  meet(here, away)
  expect(away.says()).toContain(NAME)
  away.settle()
  meet(here, away)
  for (const device of [here, away]) expect(device.says()).not.toContain(NAME)
  expect(here.text('three').toString()).toBe(` ${WORD} It began. `)
})

test('what somebody left the name in stays as it is', () => {
  const [here = new Device(), away = new Device()] = devices()
  away.write('one', 0)
  meet(here, away)
  const names: NamesHeard = new Map([['person', [NAME]]])
  const masked = { of: ['person'], left: ['one'], maskedBy: WORD }
  expect(whole(namingAgain([here.doc], masked, names)).naming).toEqual([])
})

const step = fc.record({
  kind: fc.constantFrom('write', 'rename', 'begin', 'erase', 'meet', 'meet', 'settle'),
  at: fc.nat(DEVICES - 1),
  other: fc.nat(DEVICES - 1),
  id: fc.constantFrom('one', 'two'),
  where: fc.nat(30),
})

test('M1, M9: whoever writes a name apart from its erasure, in whatever order all meet, it is nowhere in the end', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const all = devices()
      const isErased = () => all.some((device) => !device.knows)
      let begun = 0
      const run = ({ kind, at, other, id, where }: (typeof steps)[number]) => {
        const device = all[at] ?? new Device()
        if (kind === 'meet') meet(device, all[other] ?? device)
        else if (kind === 'settle') device.settle()
        // Whoever has learned of it, nobody tells them the name any more.
        else if (!device.knows) return
        else if (kind === 'write') device.write(id, where)
        else if (kind === 'rename') device.rename(id)
        else if (kind === 'begin') {
          begun += 1
          device.begin(`more${begun}`)
          device.write(`more${begun}`, where)
        } else if (!isErased()) device.eraseThem()
      }
      for (const one of steps) run(one)
      if (!isErased()) all[0]?.eraseThem()
      // As the passes of a device: at once, and twice later.
      for (let pass = 0; pass < 3; pass++) {
        for (const one of all) for (const other of all) if (one !== other) meet(one, other)
        for (const one of all) one.settle()
      }
      for (const one of all) for (const other of all) if (one !== other) meet(one, other)
      const [said = '', ...others] = all.map((device) => device.says())
      for (const other of others) expect(other).toBe(said)
      expect(said).not.toContain(NAME)
      expect(said).not.toContain(WORD + WORD)
    }),
  )
})
