import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import { createMyTurn } from '#client/workspace/moderation/my-turn.ts'
import '#client/workspace/moderation/open-moderation.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Appeal } from '#shared/domain/moderation/appeal.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { redressKey } from '#shared/domain/moderation/statement.ts'
import { createStatementView } from '../statement/statement-view.ts'
import { createDecisionsView, type DecisionsView } from './decisions-view.ts'

let browser: FakeBrowser
let nour: Workspace
let view: DecisionsView
let of: string
let measure: string
let leave: (() => void | Promise<void>)[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  leave = []
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  nour = await enterWorkspace(browser, { id: 'nour', name: 'Nour', role: 'manager' })
  leave.push(() => nour.close())
  await browser.pass(1_000)
  const fields = { title: 'Insultes', network: 'forum', place: '« Brumes »', status: 'answered' }
  of = make('cases', fields, { quote: 'Même un gosse ferait mieux.' })
  measure = make('measures', { case: of, what: 'muted', by: 'hugo', until: Date.UTC(2026, 9, 16) })
  view = createRoot((end) => {
    leave.push(end)
    return createDecisionsView({ workspace: nour, environment, case: () => of })
  })
})

afterEach(async () => {
  for (const end of leave.reverse()) await end()
})

function make(
  collection: 'cases' | 'measures',
  fields: Record<string, string | number>,
  proses: Record<string, string> = {},
): string {
  const id = createModerationRecords(nour).create('made', collection, fields, proses)
  if (id === null) throw new Error('it can be written')
  return id
}

function lodged(against = measure): Appeal {
  const draft = { case: of, measure: against, text: 'Je citais.', receivedAt: view.now() }
  const id = view.commands.lodge({ ...draft, judge: null }) ?? ''
  return appealAt(id)
}

function appealAt(id: string): Appeal {
  const appeal = view.appeal(id)
  if (!appeal) throw new Error('the appeal is there')
  return appeal
}

const measureAt = (id = measure): Measure => {
  const found = view.measure(id)
  if (!found) throw new Error('the measure is there')
  return found
}
const status = () => {
  const found = nour.moderation()?.cases.get(of)
  return found?.kind === 'case' ? found.status : null
}
const LIFT = { says: 'lifted', note: 'C’était une citation.', until: null } as const

test('an appeal makes its case appealed; a verdict lifts the measure, and one undo takes all of it back', () => {
  const appeal = lodged()
  expect([status(), view.outcome(appeal).kind, view.appealsOf(measure)]).toEqual([
    'appealed',
    'open',
    [appeal.id],
  ])
  // A second one beside it is not offered.
  expect(view.isContested(measure)).toBe(true)
  view.commands.decide(appeal.id, LIFT)
  expect(view.isContested(measure)).toBe(false)
  expect(view.outcome(appealAt(appeal.id))).toMatchObject({
    kind: 'decided',
    verdict: { by: 'nour' },
  })
  expect(measureAt().liftedBy).toBe('nour')
  expect(status()).toBe('answered')
  nour.undo.undo()
  expect([view.outcome(appealAt(appeal.id)).kind, measureAt().liftedAt, status()]).toEqual([
    'open',
    null,
    'appealed',
  ])
})

test('who decided a measure does not judge the appeal against it', () => {
  const own = make('measures', { case: of, what: 'hidden' })
  expect(measureAt(own).by).toBe('nour')
  const appeal = lodged(own)
  expect(view.mayJudge(appeal)).toBe(false)
  view.commands.decide(appeal.id, LIFT)
  expect(appealAt(appeal.id).verdicts).toEqual([])
  expect(view.judges(measureAt(own)).map(({ id }) => id)).not.toContain('nour')
})

test('who decided a measure takes back no appeal against it; whoever else does is named beside it', () => {
  const own = lodged(make('measures', { case: of, what: 'hidden' }))
  view.commands.withdraw(own.id)
  expect([status(), view.outcome(appealAt(own.id)).kind]).toEqual(['appealed', 'open'])
  nour.undo.undo()
  const appeal = lodged()
  view.commands.withdraw(appeal.id)
  expect(view.outcome(appealAt(appeal.id))).toMatchObject({
    kind: 'withdrawn',
    withdrawn: { by: 'nour' },
  })
  expect([status(), view.isLate(appealAt(appeal.id))]).toEqual(['answered', false])
  nour.undo.undo()
  expect([status(), view.outcome(appealAt(appeal.id)).kind]).toEqual(['appealed', 'open'])
})

test('an appeal that is given to somebody has its case among theirs until it is decided', () => {
  const turns = createRoot((end) => {
    leave.push(end)
    return createMyTurn(nour)
  })
  const appeal = lodged()
  expect([...turns()]).toEqual([])
  view.commands.setJudge(appeal.id, 'nour')
  expect([...turns()]).toEqual([[of, 'judge']])
  view.commands.decide(appeal.id, LIFT)
  expect([...turns()]).toEqual([])
})

test('an appeal that lay in a letter-box counts from the day on which it came, and its case is due until it is decided', () => {
  const deadlines = createRoot((end) => {
    leave.push(end)
    return createAppealDeadlines(nour)
  })
  const receivedAt = view.cameOn('2026-09-28')
  expect(receivedAt).toBe(Date.UTC(2026, 8, 28, 10))
  expect(view.cameOn('2026-10-16')).toBeLessThanOrEqual(Date.UTC(2026, 9, 15, 9))
  const said = { case: of, measure, text: 'Je citais le film.', judge: null, receivedAt }
  const id = view.commands.lodge(said) ?? ''
  expect(view.isLate(appealAt(id))).toBe(true)
  expect([...deadlines()]).toEqual([[of, Date.UTC(2026, 9, 12, 10)]])
  view.commands.decide(id, LIFT)
  expect([...deadlines()]).toEqual([])
  nour.undo.undo()
  expect([...deadlines()]).toHaveLength(1)
})

test('a case stays appealed until the last of its appeals is decided', () => {
  const [first, second] = [
    lodged(),
    lodged(make('measures', { case: of, what: 'removed', by: 'hugo' })),
  ]
  view.commands.decide(first.id, { says: 'upheld', note: 'Relu.', until: null })
  expect(status()).toBe('appealed')
  view.commands.decide(second.id, LIFT)
  expect(status()).toBe('answered')
})

test('a measure that is changed ends when the verdict says, and its deadline passes by the clock', async () => {
  const appeal = lodged()
  const until = view.endOf('2026-10-15')
  view.commands.decide(appeal.id, { says: 'changed', note: 'Moins long.', until })
  expect(measureAt().until).toBe(Date.UTC(2026, 9, 15, 21, 59))
  nour.undo.undo()
  expect(view.isLate(appealAt(appeal.id))).toBe(false)
  view.commands.setDeadline(appeal.id, view.now() + 90_000)
  await browser.pass(180_000)
  expect(view.isLate(appealAt(appeal.id))).toBe(true)
})

test('settling two verdicts that were given apart takes a lifting back where it upholds', () => {
  const appeal = lodged()
  const home = nour.moderation()?.homeOf(appeal.id)
  home?.get(appeal.id)?.set('verdict:a', '[1,"bastien","lifted","",[]]')
  home?.get(appeal.id)?.set('verdict:b', '[2,"louise","upheld","",[]]')
  createModerationRecords(nour).change('changed', measure, { liftedAt: 1, liftedBy: 'bastien' })
  expect(view.outcome(appealAt(appeal.id))).toMatchObject({
    kind: 'disputed',
    verdicts: [{ by: 'bastien' }, { by: 'louise' }],
  })
  view.commands.decide(appeal.id, { says: 'upheld', note: 'Parlé ensemble.', until: null })
  expect(view.outcome(appealAt(appeal.id))).toMatchObject({ kind: 'decided' })
  expect([measureAt().liftedAt, appealAt(appeal.id).verdicts.length]).toEqual([null, 3])
})

test('a statement of reasons is put together from the case, says what is missing, and is marked as given', async () => {
  const statement = createRoot((end) => {
    leave.push(end)
    const words = () => french
    return createStatementView({ workspace: nour, measure: measureAt, words, now: view.now })
  })
  expect(statement.hosted().by).toBe('team')
  expect(statement.missing()).toEqual(['reasons', 'source', 'article', 'redress'])
  nour.write.settings.set(redressKey('fr'), 'Écrivez à recours@example.org.')
  const records = createModerationRecords(nour)
  records.layIn(measure, 'reasons')
  records.write('written', measure, 'reasons', ' Trois messages visent l’illustratrice. ')
  statement.commands.setSource(measure, 'own')
  expect(statement.missing()).toEqual(['article'])
  expect(statement.text()).toContain('Votre compte ne peut plus écrire ici.')
  expect(statement.text()).toContain('Même un gosse ferait mieux.')
  expect(statement.text()).toContain('recours@example.org')
  statement.speak('en')
  expect(statement.text()).toContain('Your account can no longer write here.')
  const file = JSON.parse(await statement.file().text())
  expect(file).toMatchObject({
    language: 'en',
    restriction: { what: 'muted' },
    missing: ['article', 'redress'],
  })
  statement.commands.markGiven(measure)
  expect(measureAt().statedBy).toBe('nour')
})
