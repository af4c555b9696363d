import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { apartIn, haveTextsMerged } from '#shared/domain/apart.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { type Author, noteChange, noteWords } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { beginText, FIRST_COMMENT, otherTexts } from '#shared/domain/post-texts.ts'
import { changeRecord, revertStep } from '#shared/domain/record.ts'

const MINUTE = 60_000
const SECONDS = 1_000
const author = (person: string, minute: number): Author => ({
  person,
  now: minute * MINUTE,
  random: (bytes) => crypto.getRandomValues(bytes),
})

/** One post on the devices of some people. */
function devices(count: number) {
  const first = new Y.Doc()
  const at = '2026-10-22T09:00' as const
  const { id } = createPost(postsIn(first), { ...EMPTY_DRAFT, at }, author('camille', 0))
  const docs = [first, ...Array.from({ length: count - 1 }, () => new Y.Doc())]
  const mapOn = (device: number) => {
    const map = postsIn(docAt(device)).get(id)
    if (!map) throw new Error('the post is gone')
    return map
  }
  const docAt = (device: number): Y.Doc => docs[device] ?? first
  const send = (from: number, to: number) =>
    Y.applyUpdate(docAt(to), Y.encodeStateAsUpdate(docAt(from), Y.encodeStateVector(docAt(to))))
  const meet = () => {
    for (const from of docs.keys()) for (const to of docs.keys()) if (from !== to) send(from, to)
  }
  meet()
  return {
    id,
    mapOn,
    send,
    meet,
    records: (device: number) => postsIn(docAt(device)),
    set: (device: number, field: string, value: Scalar | undefined, by: Author) =>
      changeRecord(postsIn(docAt(device)), id, { [field]: value }, by),
    apart: (device: number) => apartIn(mapOn(device)),
  }
}

describe('two people who changed the same thing apart', () => {
  it('M4: are both on record with who and when, whichever value the field has', () => {
    const team = devices(2)
    team.set(0, 'at', '2026-10-22T11:30', author('camille', 10))
    team.set(1, 'at', '2026-10-22T17:00', author('theo', 22))
    expect(team.apart(0)).toEqual([])
    team.meet()
    for (const device of [0, 1]) {
      expect(team.apart(device)).toEqual([
        {
          field: 'at',
          versions: [
            { at: 10 * MINUTE, by: 'camille', value: '2026-10-22T11:30' },
            { at: 22 * MINUTE, by: 'theo', value: '2026-10-22T17:00' },
          ],
        },
      ])
    }
  })

  it('have nothing to choose when they meant the same, or when one knew of the other', () => {
    const team = devices(2)
    team.set(0, 'owner', 'ines', author('camille', 10))
    team.set(1, 'owner', 'ines', author('theo', 10))
    team.set(0, 'status', 'review', author('camille', 11))
    team.meet()
    team.set(1, 'status', 'approved', author('theo', 12))
    team.meet()
    expect(team.apart(0)).toEqual([])
  })

  it('are told of emptying, and of one person on two devices', () => {
    const team = devices(2)
    team.set(0, 'at', undefined, author('camille', 10))
    team.set(1, 'at', '2026-10-23', author('camille', 11))
    team.meet()
    expect(team.apart(1)).toMatchObject([
      { field: 'at', versions: [{ value: null }, { value: '2026-10-23' }] },
    ])
  })

  it('is settled by whoever changes it in the knowledge of both, or keeps it as it stands', () => {
    const team = devices(3)
    team.set(0, 'at', '2026-10-22T11:30', author('camille', 10))
    team.set(1, 'at', '2026-10-22T17:00', author('theo', 10))
    team.meet()
    const standing = team.mapOn(2).get('at') as string
    noteChange(team.mapOn(2), 'at', standing, author('ines', 30))
    team.meet()
    expect(team.apart(0)).toEqual([])
    expect(team.mapOn(0).get('at')).toBe(standing)
  })

  it('leaves labels, texts and the bin alone', () => {
    const team = devices(2)
    team.set(0, 'label:a', true, author('camille', 10))
    team.set(1, 'label:a', true, author('theo', 10))
    team.set(0, 'deletedAt', 1, author('camille', 10))
    team.set(1, 'deletedAt', 2, author('theo', 10))
    team.meet()
    expect(team.apart(0)).toEqual([])
  })

  it('leaves first comments that were begun apart to where both are offered as texts', () => {
    const team = devices(2)
    for (const [device, text] of [
      [0, 'Crédit : Marion Le Gall'],
      [1, '#portesouvertes'],
    ] as const)
      beginText(team.records(device), team.id, FIRST_COMMENT, text, author('camille', 10 + device))
    team.meet()
    expect(team.apart(0)).toEqual([])
    expect(otherTexts(team.mapOn(0), FIRST_COMMENT)).toHaveLength(1)
  })

  it('M6: what an earlier version wrote says nothing about who knew what', () => {
    const team = devices(1)
    const map = team.mapOn(0)
    map.set('h:0000001aaa', JSON.stringify(['camille', 'at', '2026-10-01']))
    map.set('h:0000002bbb', JSON.stringify(['theo', 'at', '2026-10-02']))
    team.set(0, 'at', '2026-10-03', author('camille', 10))
    expect(team.apart(0)).toEqual([])
  })

  it('a change that is corrected soon after stays one change, made apart from the same ones', () => {
    const team = devices(2)
    team.set(0, 'at', '2026-10-22T11:30', author('camille', 10))
    team.set(1, 'at', '2026-10-22T17:00', author('theo', 10))
    team.set(0, 'at', '2026-10-22T11:45', author('camille', 11))
    team.meet()
    expect(team.apart(1)[0]?.versions.map(({ value }) => value)).toEqual([
      '2026-10-22T17:00',
      '2026-10-22T11:45',
    ])
    team.set(0, 'at', '2026-10-22T12:00', author('camille', 12))
    team.meet()
    expect(team.apart(1)).toEqual([])
  })

  it('M7: what was undone offline is a version, too: it says what the field came back to', () => {
    const team = devices(2)
    const [step] = team.set(0, 'at', '2026-10-22T11:30', author('camille', 10))
    if (step) revertStep(team.records(0), step, author('camille', 11))
    team.set(1, 'at', '2026-10-22T17:00', author('theo', 10))
    team.meet()
    expect(team.apart(0)[0]?.versions.map(({ value }) => value)).toEqual([
      '2026-10-22T17:00',
      '2026-10-22T09:00',
    ])
  })
})

type Act =
  | { readonly kind: 'set'; readonly device: number; readonly value: number }
  | { readonly kind: 'send'; readonly from: number; readonly to: number }

/** What somebody made of the field, and of which other changes they knew. */
interface Known {
  readonly value: string
  readonly knew: ReadonlySet<number>
}

const DEVICES = 3
const device = fc.integer({ min: 0, max: DEVICES - 1 })
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), device, value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('send' as const), from: device, to: device }),
)

describe('M4: in whatever order people change a field and meet', () => {
  it('exactly what nobody knew when they changed it is offered, everywhere the same', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 18 }), (acts) => {
        const team = devices(DEVICES)
        const changes: Known[] = []
        const knows = Array.from({ length: DEVICES }, () => new Set<number>())
        for (const [index, one] of acts.entries()) {
          if (one.kind === 'send') {
            team.send(one.from, one.to)
            for (const change of knows[one.from] ?? []) knows[one.to]?.add(change)
            continue
          }
          const value = `2026-10-0${one.value + 1}`
          // Far apart, so that none of them goes on with another.
          const steps = team.set(one.device, 'at', value, author(`p${one.device}`, index * 10))
          if (steps.length === 0) continue
          changes.push({ value, knew: new Set(knows[one.device]) })
          knows[one.device]?.add(changes.length - 1)
        }
        team.meet()
        const known = new Set(changes.flatMap(({ knew }) => [...knew]))
        const newest = new Set(
          changes.filter((_, index) => !known.has(index)).map(({ value }) => value),
        )
        const expected = newest.size > 1 ? [...newest].sort() : []
        for (let on = 0; on < DEVICES; on += 1) {
          const offered = team.apart(on).flatMap(({ versions }) => versions.map((v) => v.value))
          expect([...offered].sort()).toEqual(expected)
        }
      }),
    )
  })

  it('it is settled for everybody by the next change, and nothing of it comes back', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 18 }),
        fc.integer({ min: 1, max: 400 }),
        (acts, pace) => {
          const team = devices(DEVICES)
          for (const [index, one] of acts.entries()) {
            // Some of them within the time that makes two changes one.
            const by = { ...author(`p${index % 2}`, 0), now: index * pace * SECONDS }
            if (one.kind === 'send') team.send(one.from, one.to)
            else team.set(one.device, 'at', `2026-10-0${one.value + 1}`, by)
          }
          team.meet()
          noteChange(team.mapOn(1), 'at', String(team.mapOn(1).get('at')), author('p1', 1_000))
          team.meet()
          for (let on = 0; on < DEVICES; on += 1) expect(team.apart(on)).toEqual([])
        },
      ),
    )
  })
})

it('texts are said to have merged only where more than one of them wrote', () => {
  const team = devices(2)
  team.set(0, 'at', '2026-10-22T11:30', author('camille', 10))
  team.set(1, 'at', '2026-10-22T17:00', author('theo', 22))
  noteWords(team.mapOn(0), 'body', 3, author('camille', 11))
  expect(haveTextsMerged(team.mapOn(0)), 'nothing was changed apart').toBe(false)
  team.meet()
  expect(haveTextsMerged(team.mapOn(0))).toBe(false)
  noteWords(team.mapOn(1), 'body', 2, author('theo', 23))
  expect(haveTextsMerged(team.mapOn(1))).toBe(true)
})
