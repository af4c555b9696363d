import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { dropHandle, handleField, noteNoted } from './noted-actions.ts'
import { type NotedGroups, notedGroups, toSplit } from './noted-groups.ts'
import { type NotedPerson, parseNotedPerson } from './noted-person.ts'

let clock = 0
/** Far apart, so that no change goes on with another. */
function tick(): number {
  clock += 600_000
  return clock
}

const author = (person: string): Author => ({
  person,
  now: tick(),
  random: (bytes) => crypto.getRandomValues(bytes),
})

/** The people noted, on the devices of some moderators. */
function devices(count: number, people: number) {
  const docs = Array.from({ length: count }, () => new Y.Doc())
  const docAt = (device: number): Y.Doc => docs[device] ?? new Y.Doc()
  const noted = (device: number) => moderationIn(docAt(device), 'noted')
  const ids = Array.from(
    { length: people },
    (_, index) =>
      noteNoted(
        noted(0),
        { name: '', handles: [{ network: 'discord', handle: `korrigan_${index}` }] },
        author('camille'),
      ).id,
  )
  const send = (from: number, to: number) =>
    Y.applyUpdate(docAt(to), Y.encodeStateAsUpdate(docAt(from), Y.encodeStateVector(docAt(to))))
  const meet = () => {
    for (const from of docs.keys()) for (const to of docs.keys()) if (from !== to) send(from, to)
  }
  meet()
  const read = (device: number, id: string): NotedPerson => {
    const one = parseNotedPerson(id, noted(device).get(id))
    if (one.kind !== 'noted') throw new Error('the person is damaged')
    return one
  }
  const groups = (device: number): NotedGroups => {
    const merged = ids.flatMap((id) => {
      const { mergedInto, deletedAt } = read(device, id)
      return mergedInto === null || deletedAt !== null ? [] : [{ id, mergedInto }]
    })
    return notedGroups(merged, (id) => noted(device).has(id) && read(device, id).deletedAt === null)
  }
  return {
    ids,
    noted,
    read,
    send,
    meet,
    groups,
    by: (device: number) => author(`p${device}`),
    /** As the command does: the head of one file into the head of the other. */
    merge(device: number, one: string, other: string): readonly Step[] {
      const { headOf } = groups(device)
      const [into, from] = [headOf(one), headOf(other)]
      if (into === from) return []
      return changeRecord(noted(device), from, { mergedInto: into }, author(`p${device}`))
    },
    split(device: number, member: string): readonly Step[] {
      const known = groups(device)
      const apart = toSplit(member, known, read(device, known.headOf(member)).mergedInto)
      return apart.flatMap((id) =>
        changeRecord(noted(device), id, { mergedInto: undefined }, author(`p${device}`)),
      )
    },
    /** Who is one with whom. */
    files: (device: number) => {
      const { headOf, membersOf } = groups(device)
      return [...new Set(ids.map(headOf))].sort().map((head) => membersOf(head))
    },
  }
}

describe('merging people noted', () => {
  test('into one another apart, is one file with the same head everywhere; splitting gives both back', () => {
    const team = devices(2, 2)
    const [a = '', b = ''] = team.ids
    team.merge(0, a, b)
    team.merge(1, b, a)
    team.meet()
    expect(team.files(0)).toEqual([[a, b].sort()])
    expect(team.files(1)).toEqual(team.files(0))
    const { headOf } = team.groups(0)
    team.split(0, team.ids.find((id) => headOf(id) !== id) ?? '')
    team.meet()
    expect(team.files(1)).toEqual([[a], [b]].sort())
  })

  test('who was merged into somebody keeps those who were merged into them', () => {
    const team = devices(1, 3)
    const [a = '', b = '', c = ''] = team.ids
    team.merge(0, b, a)
    team.merge(0, c, b)
    expect(team.files(0)).toHaveLength(1)
    team.split(0, b)
    expect(team.groups(0).membersOf(b)).toEqual([b, a])
    expect(team.groups(0).membersOf(c)).toEqual([c])
  })

  test('into somebody who was removed meanwhile leaves them a file of their own: nothing is lost', () => {
    const team = devices(2, 2)
    const [a = '', b = ''] = team.ids
    team.merge(0, a, b)
    changeRecord(team.noted(1), a, { deletedAt: 1 }, team.by(1))
    team.meet()
    expect(team.groups(0).headOf(b)).toBe(b)
  })

  test('M7: a merge is undone as everything is, unless somebody has merged elsewhere since', () => {
    const team = devices(1, 3)
    const [a = '', b = '', c = ''] = team.ids
    const [step] = team.merge(0, a, b)
    if (!step) throw new Error('nothing was merged')
    expect(revertStep(team.noted(0), step, team.by(0))).not.toBeNull()
    expect(team.files(0)).toHaveLength(3)
    const [other] = team.merge(0, a, b)
    changeRecord(team.noted(0), b, { mergedInto: c }, team.by(1))
    if (!other) throw new Error('nothing was merged')
    expect(revertStep(team.noted(0), other, team.by(0))).toBeNull()
  })

  test('two people who take the last two handles of somebody apart leave whom one can still speak of', () => {
    const team = devices(2, 1)
    const [a = ''] = team.ids
    const second = { network: 'x', handle: 'korrigan' }
    changeRecord(team.noted(0), a, { [handleField(second)]: true }, team.by(0))
    team.meet()
    dropHandle(team.noted(0), a, second, team.by(0))
    dropHandle(team.noted(1), a, { network: 'discord', handle: 'korrigan_0' }, team.by(1))
    team.meet()
    expect(team.read(0, a)).toMatchObject({ handles: [], name: 'korrigan_0' })
  })
})

type Act =
  | {
      readonly kind: 'merge'
      readonly device: number
      readonly one: number
      readonly other: number
    }
  | { readonly kind: 'split'; readonly device: number; readonly one: number }
  | { readonly kind: 'send'; readonly from: number; readonly to: number }

const DEVICES = 3
const PEOPLE = 5
const device = fc.integer({ min: 0, max: DEVICES - 1 })
const one = fc.integer({ min: 0, max: PEOPLE - 1 })
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), device, one, other: one }),
  fc.record({ kind: fc.constant('split' as const), device, one }),
  fc.record({ kind: fc.constant('send' as const), from: device, to: device }),
)

describe('in whatever order people merge and split files apart and meet', () => {
  test('everybody is in exactly one file, the same everywhere, and splitting all gives each what they had', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 24 }), (acts) => {
        const team = devices(DEVICES, PEOPLE)
        const idAt = (index: number) => team.ids[index] ?? ''
        const before = team.ids.map((id) => team.read(0, id).handles)
        for (const each of acts) {
          if (each.kind === 'send') team.send(each.from, each.to)
          else if (each.kind === 'split') team.split(each.device, idAt(each.one))
          else team.merge(each.device, idAt(each.one), idAt(each.other))
        }
        team.meet()
        const files = team.files(0)
        for (let on = 1; on < DEVICES; on += 1) expect(team.files(on)).toEqual(files)
        expect(files.flat().sort()).toEqual([...team.ids].sort())
        // Each file as its page would split it: whoever is still merged into its head, until nobody is.
        for (let rounds = 0; rounds < PEOPLE; rounds += 1)
          for (const id of team.ids) team.split(0, id)
        expect(team.files(0)).toEqual([...team.ids].sort().map((id) => [id]))
        expect(team.ids.map((id) => team.read(0, id).handles)).toEqual(before)
        expect(team.ids.every((id) => team.read(0, id).mergedInto === null)).toBe(true)
      }),
    )
  })
})
