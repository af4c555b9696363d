import { expect, test } from 'vitest'
import { bringIn, NOTHING_KNOWN } from './fixtures/bring-in.ts'
import { usernotesPage } from './fixtures/usernotes.ts'
import { type KnownModeration, planModeration } from './plan.ts'

const note = (n: string, t = 1_602_196_578) => ({ n, t, m: 0, w: 0 })
const TWO_PEOPLE = { Bourdon: { ns: [note('Un'), note('Deux')] }, guepe: { ns: [note('Trois')] } }

/** The workspace after an import: every record under an id of its own. */
function after(plan: ReturnType<typeof planModeration>, deleted = false): KnownModeration {
  const origins = new Map<string, { id: string; deleted: boolean }>()
  const handles = new Map<string, string>()
  for (const [index, { fields, collection, key }] of plan.add.entries()) {
    const id = `id${index}`
    origins.set(String(fields.origin), { id, deleted })
    origins.set(`ruche:${id}`, { id, deleted })
    if (collection === 'noted' && !deleted) handles.set(key, id)
  }
  return { origins, handles, team: new Set() }
}

test('who is named is made before who names them, and refers to them by key', async () => {
  const plan = planModeration(await bringIn(usernotesPage(TWO_PEOPLE)), NOTHING_KNOWN)
  expect(plan.counts).toEqual({ noted: 2, cases: 0, notes: 3, measures: 0 })
  expect(plan.add.map(({ collection }) => collection)).toEqual([
    'noted',
    'noted',
    'notes',
    'notes',
    'notes',
  ])
  expect(plan.add[0]?.fields).toEqual({ 'handle:Reddit:Bourdon': true, origin: 'reddit:bourdon' })
  expect(plan.add[2]?.refs).toEqual([{ field: 'person', key: 'reddit:bourdon' }])
  expect(plan.add[2]?.proses).toEqual({ text: 'Un' })
})

test('the same file again adds nothing; one that has grown adds what is new, to who is here', async () => {
  const known = after(planModeration(await bringIn(usernotesPage(TWO_PEOPLE)), NOTHING_KNOWN))
  const again = planModeration(await bringIn(usernotesPage(TWO_PEOPLE)), known)
  expect([again.add.length, again.same, again.known]).toEqual([0, 3, 2])

  // Toolbox puts the newest first.
  const grown = { ...TWO_PEOPLE, guepe: { ns: [note('Quatre', 1_702_196_578), note('Trois')] } }
  const plan = planModeration(await bringIn(usernotesPage(grown)), known)
  expect(plan.add.map(({ fields, proses }) => [fields.person, proses.text])).toEqual([
    ['id1', 'Quatre'],
  ])
})

test('somebody whom the team has noted by hand is the same account, whatever the case of the letters', async () => {
  const known = { ...NOTHING_KNOWN, handles: new Map([['reddit:guepe', 'already']]) }
  const plan = planModeration(await bringIn(usernotesPage({ GUEPE: { ns: [note('Un')] } })), known)
  expect([plan.counts.noted, plan.known]).toEqual([0, 1])
  expect(plan.add[0]?.fields.person).toBe('already')
})

test('after an import was undone, what lies in the bin is offered, and is not made a second time', async () => {
  const first = planModeration(await bringIn(usernotesPage(TWO_PEOPLE)), NOTHING_KNOWN)
  const known = after(first, true)
  const again = planModeration(await bringIn(usernotesPage(TWO_PEOPLE)), known)
  expect([again.add.length, again.binned.length]).toEqual([0, 5])

  const grown = { ...TWO_PEOPLE, guepe: { ns: [note('Quatre', 1_702_196_578)] } }
  const plan = planModeration(await bringIn(usernotesPage(grown)), known)
  expect(plan.add.map(({ fields }) => fields.person)).toEqual(['id1'])
  expect(plan.revived).toEqual(['id1'])
})

test('who wrote a note is a member where there is one, else a name', async () => {
  const drafts = await bringIn(usernotesPage({ guepe: { ns: [note('Un')] } }))
  expect(planModeration(drafts, NOTHING_KNOWN).add.at(-1)?.fields.by).toBe('amelie')
})
