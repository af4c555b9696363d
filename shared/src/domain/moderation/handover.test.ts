import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { Author, HistoryEntry } from '#shared/domain/history.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import { parseCase } from './case.ts'
import { factFields, type Handover, handoverText, NO_FACTS, parseHandover } from './handover.ts'
import { factsBetween } from './handover-facts.ts'
import { handoverHash, handoverStanding, parseSignature, type Signing, sign } from './signature.ts'

const NOW = Date.UTC(2026, 9, 15, 14)
const HOUR = 3_600_000

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  clock: number
  constructor(person: string, clock = NOW) {
    this.person = person
    this.clock = clock
  }
  author(): Author {
    this.clock += 1000
    return {
      now: this.clock,
      person: this.person,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }
  get handovers() {
    return moderationIn(this.doc, 'handovers')
  }
  prepares(): string {
    const fields = {
      from: NOW - 6 * HOUR,
      to: NOW,
      giver: this.person,
      ...factFields({ ...NO_FACTS, opened: ['k1', 'k2'] }, NO_FACTS),
    }
    return createRecord(this.handovers, fields, { text: '' }, this.author()).id
  }
  handover(id: string): Handover {
    const handover = parseHandover(id, this.handovers.get(id))
    if (handover.kind !== 'handover') throw new Error('the hand-over is damaged')
    return handover
  }
  text(id: string): string {
    const map = this.handovers.get(id)
    return map ? handoverText(map) : ''
  }
  writes(id: string, text: string): void {
    this.doc.transact(() => changeProse(this.handovers, id, 'text', text, this.author()))
  }
  addsFact(id: string, fact: string): void {
    const { facts } = this.handover(id)
    const fields = factFields({ ...facts, due: [...facts.due, fact] }, facts)
    this.doc.transact(() => changeRecord(this.handovers, id, fields, this.author()))
  }
  signs(id: string, as: Signing): void {
    const hash = handoverHash(this.handover(id), this.text(id))
    this.doc.transact(() =>
      sign(moderationIn(this.doc, 'signatures'), { handover: id, as, hash }, this.author()),
    )
  }
  standing(id: string) {
    const signatures = [...moderationIn(this.doc, 'signatures')].flatMap(([key, map]) => {
      const signature = parseSignature(key, map)
      return signature.kind === 'signature' ? [signature] : []
    })
    return handoverStanding(this.handover(id), this.text(id), signatures)
  }
}

function meet(a: Device, b: Device): void {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc))
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc))
}

describe('a hand-over', () => {
  test('is signed by who gives and then by who takes', () => {
    const [nour, camille] = [new Device('nour'), new Device('camille')]
    const id = nour.prepares()
    nour.writes(id, 'Louise would rather not answer.')
    expect(nour.standing(id).kind).toBe('draft')
    nour.signs(id, 'giver')
    expect(nour.standing(id).kind).toBe('given')
    meet(nour, camille)
    camille.signs(id, 'taker')
    expect(camille.standing(id).kind).toBe('taken')
  })

  test('that was changed after somebody signed says so, and holds again when it is changed back', () => {
    const nour = new Device('nour')
    const id = nour.prepares()
    nour.writes(id, 'All calm.')
    nour.signs(id, 'giver')
    nour.writes(id, 'All calm, but one.')
    expect(nour.standing(id)).toMatchObject({ kind: 'void', giver: { kind: 'void' } })
    nour.writes(id, 'All calm.')
    expect(nour.standing(id).kind).toBe('given')
    nour.addsFact(id, 'k9')
    expect(nour.standing(id).kind).toBe('void')
  })

  test('nobody signs in the name of another, nor takes from themselves', () => {
    const [nour, camille] = [new Device('nour'), new Device('camille')]
    const id = nour.prepares()
    meet(nour, camille)
    camille.signs(id, 'giver')
    expect(camille.standing(id)).toMatchObject({ kind: 'draft', giver: { kind: 'none' } })
    nour.signs(id, 'taker')
    expect(nour.standing(id).taker.kind).toBe('none')
  })

  test('M5: without a giver it is damaged; a signature without what was signed is none', () => {
    expect(parseHandover('h', new Y.Doc().getMap('one')).kind).toBe('damaged')
    const map = new Y.Doc().getMap<unknown>('one')
    map.set('handover', 'h')
    map.set('as', 'giver')
    map.set('createdBy', 'nour')
    expect(parseSignature('s', map)).toMatchObject({ kind: 'damaged', field: 'hash' })
    map.set('as', 'notary')
    expect(parseSignature('s', map)).toMatchObject({ kind: 'damaged', field: 'as' })
  })
})

const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    at: fc.nat({ max: 1 }),
    text: fc.constantFrom('', 'calm', 'calm now', 'storm'),
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    at: fc.nat({ max: 1 }),
    text: fc.constantFrom('a', 'b'),
  }),
  fc.record({ kind: fc.constant('sign' as const), at: fc.nat({ max: 1 }), text: fc.constant('') }),
  fc.record({ kind: fc.constant('meet' as const), at: fc.nat({ max: 1 }), text: fc.constant('') }),
)

test('M1, M2: signed and edited apart, no signature holds for what its person had not before their eyes', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 16 }),
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
      (steps, ahead) => {
        const [nour, camille] = [new Device('nour'), new Device('camille', NOW + ahead)]
        const devices = [nour, camille]
        const id = nour.prepares()
        meet(nour, camille)
        /** What each saw when they signed, read in another way than the hash reads it. */
        const seen: Record<string, Set<string>> = { nour: new Set(), camille: new Set() }
        const look = (device: Device) =>
          JSON.stringify([device.text(id).trim(), device.handover(id).facts])
        for (const { kind, at, text } of steps) {
          const device = devices[at] ?? nour
          if (kind === 'write') device.writes(id, text)
          else if (kind === 'fact') device.addsFact(id, text)
          else if (kind === 'meet') meet(nour, camille)
          else {
            device.signs(id, device === nour ? 'giver' : 'taker')
            seen[device.person]?.add(look(device))
          }
        }
        meet(nour, camille)
        const standing = nour.standing(id)
        expect(camille.standing(id)).toEqual(standing)
        for (const [as, person] of [
          ['giver', 'nour'],
          ['taker', 'camille'],
        ] as const) {
          const signed = seen[person] ?? new Set()
          const wanted = signed.size === 0 ? 'none' : signed.has(look(nour)) ? 'valid' : 'void'
          expect(standing[as].kind).toBe(wanted)
        }
      },
    ),
  )
})

describe('what changed during a shift', () => {
  const cases = moderationIn(new Y.Doc(), 'cases')
  const author = (now: number): Author => ({
    now,
    person: 'nour',
    random: (bytes) => crypto.getRandomValues(bytes),
  })
  const caseOf = (title: string, at: number, fields: Record<string, string | number> = {}) => {
    const { id } = createRecord(cases, { title, ...fields }, {}, author(at))
    const found = parseCase(id, cases.get(id))
    if (found.kind !== 'case') throw new Error('the case is damaged')
    return found
  }
  const facts = (all: ReturnType<typeof caseOf>[], history: Record<string, HistoryEntry[]> = {}) =>
    factsBetween(
      {
        cases: all,
        measures: [],
        incidents: [],
        appeals: new Map(),
        historyOf: (id) => history[id] ?? [],
      },
      NOW - 6 * HOUR,
      NOW,
    )

  test('what was opened, closed and comes due, and not what was before it or is far ahead', () => {
    const before = caseOf('before', NOW - 9 * HOUR, { deadline: NOW + 48 * HOUR })
    const opened = caseOf('opened', NOW - HOUR)
    const late = caseOf('late', NOW - 30 * HOUR, { deadline: NOW - HOUR })
    const soon = caseOf('soon', NOW - 30 * HOUR, { deadline: NOW + 3 * HOUR })
    const closed = caseOf('closed', NOW - 30 * HOUR, {
      status: 'closed',
      closedAt: NOW - 2 * HOUR,
      deadline: NOW - HOUR,
    })
    expect(facts([before, opened, late, soon, closed])).toEqual({
      ...NO_FACTS,
      opened: [opened.id],
      due: [late.id, soon.id].sort(),
      closed: [closed.id],
    })
  })

  test('what was answered by somebody within it, as the record says who set its status when', () => {
    const answered = caseOf('answered', NOW - 30 * HOUR, { status: 'answered' })
    const long = caseOf('long ago', NOW - 30 * HOUR, { status: 'answered' })
    const at = (at: number): HistoryEntry[] => [
      { at, by: 'nour', field: 'status', after: 'answered', words: null },
    ]
    const found = facts([answered, long], {
      [answered.id]: at(NOW - HOUR),
      [long.id]: at(NOW - 20 * HOUR),
    })
    expect(found.answered).toEqual([answered.id])
  })
})
