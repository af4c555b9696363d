import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Campaign, parseCampaign, progressOf, TINTS, usualTint } from './campaign.ts'
import type { RecordMap, Records } from './fields.ts'
import type { Author } from './history.ts'
import { changeRecord, createRecord, revertStep } from './record.ts'
import type { Step } from './step.ts'

const authorOf = (person: string): Author => ({
  now: 1_780_000_000_000,
  person,
  random: (bytes) => bytes.fill(person.length),
})

const campaignsIn = (doc: Y.Doc): Records => doc.getMap<RecordMap>('campaigns')

function read(doc: Y.Doc, id: string): Campaign {
  const campaign = parseCampaign(id, campaignsIn(doc).get(id))
  if (campaign.kind !== 'campaign') throw new Error(`damaged: ${campaign.field}`)
  return campaign
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

/** One campaign on two devices. */
function twoDevices(fields: Record<string, string> = {}) {
  const alice = new Y.Doc()
  const bob = new Y.Doc()
  const made = { name: 'Rentrée', ...fields }
  const { id } = createRecord(campaignsIn(alice), made, {}, authorOf('alice'))
  meet(alice, bob)
  return { alice, bob, id }
}

describe('a campaign', () => {
  test('M4: that is only a name, as older versions make it, has no goal and no period, and a tint all the same', () => {
    const { alice, id } = twoDevices()
    expect(read(alice, id)).toEqual({
      kind: 'campaign',
      id,
      name: 'Rentrée',
      goal: '',
      first: null,
      last: null,
      tint: usualTint(id),
      budget: '',
      archived: false,
      deleted: false,
      apart: [],
    })
  })

  test('M4: those that are only names, as an import makes them, do not all look alike', () => {
    expect(new Set(['a', 'b', 'c', 'd'].map(usualTint)).size).toBe(TINTS.length)
  })

  test('M5: nonsense in a field is read as nothing there, and a campaign without a name as damaged', () => {
    const { alice, id } = twoDevices({
      first: '2026-02-30',
      last: '2026-10-22T11:30',
      tint: 'mauve',
    })
    expect(read(alice, id)).toMatchObject({ first: null, last: null, tint: usualTint(id) })
    expect(parseCampaign('x', new Y.Doc().getMap('x'))).toMatchObject({ kind: 'damaged' })
    expect(parseCampaign('x', 'Rentrée')).toMatchObject({ kind: 'damaged' })
  })

  test('whose first day one moves past the last that another sets apart, keeps both days, in order', () => {
    const { alice, bob, id } = twoDevices({ first: '2026-10-05', last: '2026-10-30' })
    changeRecord(campaignsIn(alice), id, { first: '2026-10-20' }, authorOf('alice'))
    changeRecord(campaignsIn(bob), id, { last: '2026-10-09' }, authorOf('bob'))
    meet(alice, bob)
    expect(read(bob, id)).toMatchObject({ first: '2026-10-09', last: '2026-10-20' })
  })
})

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`)
const change = fc.oneof(
  fc.record({ field: fc.constantFrom('first', 'last'), value: fc.option(day, { nil: undefined }) }),
  fc.record({
    field: fc.constantFrom('name', 'goal', 'budget'),
    value: fc.string({ maxLength: 8 }),
  }),
  fc.record({ field: fc.constant('tint'), value: fc.constantFrom(...TINTS) }),
  fc.record({
    field: fc.constantFrom('archivedAt', 'deletedAt'),
    value: fc.option(fc.constant(1_780_000_000_000), { nil: undefined }),
  }),
)
const act = fc.record({
  who: fc.constantFrom('alice', 'bob'),
  does: fc.oneof(
    { weight: 6, arbitrary: change },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('meet' as const) },
  ),
})

test('M1, M2, M7: changed and undone apart in any order, it comes out the same for both, loses no field that only one touched, and its period is in order', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { alice, bob, id } = twoDevices()
      const docs = { alice, bob }
      const done = { alice: [] as Step[], bob: [] as Step[] }
      /** Since they last met: what each wrote last, by field. */
      let apart = { alice: new Map<string, unknown>(), bob: new Map<string, unknown>() }
      const together = () => {
        meet(alice, bob)
        meet(alice, bob)
        expect(campaignsIn(alice).toJSON()).toEqual(campaignsIn(bob).toJSON())
        const kept = campaignsIn(alice).get(id)
        for (const [own, others] of [
          [apart.alice, apart.bob],
          [apart.bob, apart.alice],
        ] as const) {
          for (const [field, value] of own) {
            if (!others.has(field)) expect(kept?.get(field)).toBe(value)
            else expect([value, others.get(field)]).toContain(kept?.get(field))
          }
        }
        const { first, last } = read(alice, id)
        if (first !== null && last !== null) expect(first <= last).toBe(true)
        apart = { alice: new Map(), bob: new Map() }
      }
      for (const { who, does } of acts) {
        const records = campaignsIn(docs[who])
        if (does === 'meet') together()
        else if (does === 'undo') {
          const step = done[who].pop()
          if (step?.kind !== 'field') continue
          const taken = revertStep(records, step, authorOf(who))
          if (taken) apart[who].set(step.field, step.before)
        } else {
          const steps = changeRecord(records, id, { [does.field]: does.value }, authorOf(who))
          done[who].push(...steps)
          if (steps.length > 0) apart[who].set(does.field, does.value)
        }
      }
      together()
    }),
  )
})

test('its progress counts what is out, what has a date, and leaves out what was called off', () => {
  const progress = progressOf([
    { status: 'published', at: '2026-10-01T09:00' },
    { status: 'published', at: null },
    { status: 'scheduled', at: '2026-10-22' },
    { status: 'draft', at: null },
    { status: 'cancelled', at: '2026-10-23' },
    { status: 'of a newer version', at: '2026-10-24' },
  ])
  expect(progress).toMatchObject({ posts: 5, published: 2, planned: 2 })
  expect(progress.byStatus.get('cancelled')).toBe(1)
  expect(progress.byStatus.get('of a newer version')).toBe(1)
  expect(progressOf([])).toMatchObject({ posts: 0, published: 0, planned: 0 })
})
