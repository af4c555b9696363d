import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import type { ExportedModeration } from './exported.ts'
import { bringIn } from './fixtures/bring-in.ts'
import { moderationJson } from './own-json.ts'
import { readModeration } from './read-moderation.ts'

const id = fc.stringMatching(/^[a-z2-7]{14}$/)
const text = fc
  .array(
    fc.constantFrom(
      '=1+1',
      '<script>',
      '"',
      '\n',
      '\\',
      'é',
      '🐝',
      ' ',
      '__proto__',
      ',',
      '\u2028',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const line = fc.option(fc.constantFrom('x', 'Amélie', 'constructor', '-1'), { nil: null })
const time = fc.integer({ min: 1, max: 4e12 })
const maybe = fc.option(time, { nil: null })
const link = fc.option(fc.constant('https://a.example/1?x=1'), { nil: null })
const head = {
  id,
  origin: fc.option(fc.constantFrom('toolbox:0abc', 'csv:case:1'), { nil: null }),
  createdAt: time,
  createdBy: line,
  keepUntil: maybe,
  keepReason: text,
}
const person = fc.record({
  ...head,
  name: text.filter((one) => one !== ''),
  handles: fc.array(
    fc.record({
      network: fc.constantFrom('reddit', 'x'),
      handle: fc.constantFrom('a', '__proto__'),
    }),
    { maxLength: 2 },
  ),
  aliases: fc.uniqueArray(fc.constantFrom('Bee', 'guêpe'), { maxLength: 2 }),
  since: fc.option(fc.constant('2024-03-01'), { nil: null }),
  language: fc.constantFrom('fr', 'en', null),
  mergedInto: fc.option(id, { nil: null }),
})
const one = fc.record({
  ...head,
  title: text,
  quote: text,
  network: line,
  channel: line,
  place: text,
  link,
  happenedAt: maybe,
  people: fc.uniqueArray(id, { maxLength: 2 }),
  triage: fc.constantFrom('troll', 'of a later version', null),
  severity: fc.constantFrom('normal', 'high', 'unheard of'),
  owner: line,
  status: fc.constantFrom('open', 'closed'),
  deadline: maybe,
  article: line,
  articleVersion: line,
  outcome: text,
  similar: fc.integer({ min: 1, max: 40 }),
  closedAt: maybe,
})
const note = fc.record({
  ...head,
  case: fc.option(id, { nil: null }),
  person: fc.option(id, { nil: null }),
  type: fc.constantFrom('warning', 'praise', 'unheard of'),
  text,
  at: time,
  pinned: fc.boolean(),
  link,
  by: line,
  mentions: fc.uniqueArray(id, { maxLength: 2 }),
})
const measure = fc.record({
  ...head,
  case: fc.option(id, { nil: null }),
  person: fc.option(id, { nil: null }),
  what: fc.constantFrom('banned', 'unheard of'),
  at: time,
  until: maybe,
  step: line,
  article: line,
  articleVersion: line,
  automated: fc.boolean(),
  note: text,
  by: line,
  liftedAt: maybe,
  liftedBy: line,
  reasons: text,
  source: fc.constantFrom('own', 'notice', null),
  statedAt: maybe,
  statedBy: line,
  needs: fc.integer({ min: 1, max: 3 }),
  agreed: fc.uniqueArray(id, { maxLength: 2 }),
})
const few = <T>(what: fc.Arbitrary<T>) => fc.array(what, { maxLength: 3 })
const exported: fc.Arbitrary<ExportedModeration> = fc.record({
  team: fc.constant(new Map([['aaaa', 'Amélie']])),
  people: few(person),
  cases: few(one),
  notes: few(note),
  measures: few(measure),
})

/** The drafts, as the records that they are of. */
function recordsOf(drafts: Awaited<ReturnType<typeof bringIn>>): ExportedModeration {
  const idOf = (key: string | null) => (key === null ? null : key.replace(/^ruche:/, ''))
  const plain = <T extends { where: number; key: string; stamp: object | null }>(draft: T) => {
    const { where: _, key: __, stamp, ...rest } = draft
    return { ...rest, ...stamp }
  }
  const named = <T extends { person: string | null; case: string | null }>(draft: T) => ({
    ...draft,
    person: idOf(draft.person),
    case: idOf(draft.case),
  })
  return {
    team: drafts.team ?? new Map(),
    people: drafts.people.map((draft) => ({ ...plain(draft), mergedInto: idOf(draft.mergedInto) })),
    cases: drafts.cases.map((draft) => ({ ...plain(draft), people: draft.people.map(idOf) })),
    notes: drafts.notes.map((draft) => named(plain(draft))),
    measures: drafts.measures.map((draft) => named(plain(draft))),
  } as unknown as ExportedModeration
}

test('whatever moderators keep comes back from its file as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(exported, async (all) => {
      const bytes = bytesOf([...moderationJson(all)].join(''))
      expect(recordsOf(await bringIn(bytes))).toEqual(all)
    }),
  )
})

test('a file of a later version is not guessed at; records that make no sense are left, and links that run', async () => {
  expect(
    await readModeration(bytesOf('{"format":"ruche-moderation","version":2,"notes":[]}')),
  ).toMatchObject({ ok: false, problem: { kind: 'newer-version', version: 2 } })
  const { notes, left } = await bringIn(
    bytesOf(
      '{"format":"ruche-moderation","version":1,"notes":[{"id":"__proto__","text":"a"},7,' +
        '{"id":"abcd2345abcd23","text":"b","link":"javascript:alert(1)","at":"soon"}]}',
    ),
  )
  expect(left.map(({ reason }) => reason.kind)).toEqual(['unreadable', 'unreadable'])
  expect(notes).toMatchObject([{ text: 'b', link: null, at: null, type: 'information' }])
})
