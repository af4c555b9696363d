import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { createRulesCommands, type RulesCommands } from '#client/commands/events/rules.ts'
import { eventStarters as english } from '#client/i18n/en/event-starters.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/events/open-events.ts'
import type { PublishedForm } from '#client/workspace/events/entry-forms.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { openUntil } from '#shared/domain/events/entries/form-settings.ts'
import { translatedField } from '#shared/domain/events/entries/question.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { createFormView, type FormView } from './form-view.ts'
import { formWords } from './form-words.ts'

const START = Date.parse('2026-11-26T09:00:00Z')
const GONE = { ok: false, code: 'unknown-form' } as const

let browser: FakeBrowser
let workspace: Workspace
let event: string
let rules: RulesCommands
let view: FormView
let setNow: (now: number) => void
let there: PublishedForm | null
let reachable: boolean
let taken: number
let isDiskFull: boolean
let dispose: () => void

beforeEach(async () => {
  there = null
  reachable = true
  taken = 0
  isDiskFull = false
  browser = createFakeBrowser(createFakeRelay(), START)
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  await browser.pass(1_000)
  const draft = { ...starterPlan('photo', english.photo), name: 'Autumn photos' }
  event = createPlanCommands(workspace).create(draft, '2026-11-17') ?? ''
  rules = createRulesCommands(workspace, event)
  rules.answer('organiser', 'Club')
  rules.answer('contact', 'club@example.org')
  const plan = (): EventPlan => {
    const found = workspace.events()?.plans.get(event)
    if (found?.kind !== 'event') throw new Error('There is no plan')
    return found
  }
  const away = { ok: false, code: 'unreachable' } as const
  view = createRoot((end) => {
    dispose = end
    const [now, set] = createSignal(START)
    setNow = set
    return createFormView({
      workspace,
      plan,
      now,
      forms: {
        find: async () => (reachable ? (there ? { ok: true, value: there } : GONE) : away),
        room: async () => away,
        erased: async () => ({ ok: true, value: null }),
        async publish(form) {
          if (!reachable) return away
          const counts = { entries: 0, waiting: 0, leaving: 0 }
          there = {
            ...form,
            questions: form.questions.map((one) => ({ ...one, options: [...one.options] })),
            translation: form.translation && {
              ...form.translation,
              questions: form.translation.questions.map((one) => ({
                ...one,
                options: [...one.options],
              })),
            },
            ...counts,
            id: 'form',
            consentVersion: 'v1',
            publishedAt: START,
          }
          return { ok: true, value: there }
        },
        async remove() {
          there = null
          return { ok: true, value: null }
        },
        inbox: async () => away,
        done: async () => away,
      },
      words: formWords,
      async takeIn() {
        if (isDiskFull) throw new Error('The disk is full')
        taken += 1
        if (there) there = { ...there, waiting: 0 }
        return { entries: 2, left: 0 }
      },
      after: environment.after,
    })
  })
  view.watch()
  await browser.pass(500)
  await expect.poll(() => view.made()?.ok).toBe(true)
})
afterEach(async () => {
  dispose()
  await workspace.close()
})

test('a form is published with its phase, says when the plan has changed since, and is closed and opened again', async () => {
  expect([view.published(), view.standing()]).toEqual([null, 'none'])
  await view.publish()
  expect([view.standing(), view.isBehind()]).toEqual(['open', false])
  expect(view.facts().settings.published).toBe(true)
  rules.answer('age', 16)
  expect(view.isBehind()).toBe(true)
  await view.publish()
  expect(there?.questions.map(({ id }) => id)).toContain('age-16')
  const askedAtDraw = () => openUntil(view.facts().settings, null, START + 1)
  expect(askedAtDraw()).toBe(there?.closesAt)
  await view.close()
  setNow(START + 1)
  expect(askedAtDraw()).toBeNull()
  expect([view.standing(), view.isBehind()]).toEqual(['closed', true])
  await view.publish()
  expect(view.standing()).toBe('open')
  await view.remove()
  expect([view.published(), view.facts().settings.published]).toEqual([null, false])
})

test('until when the form takes entries is what the relay says, whatever is undone here', async () => {
  await view.publish()
  const asked = () => view.facts().settings.closesAt
  const { closesAt: end = 0 } = there ?? {}
  view.set('introduction', 'Come')
  setNow(START + 1)
  await view.close()
  await workspace.undo.undo()
  expect([view.facts().settings.introduction, asked()]).toEqual(['', there?.closesAt])
  // A build that does not write it down has published it again.
  if (there) there = { ...there, closesAt: end }
  await browser.pass(7_000)
  expect(asked()).toBe(end)
})

test('a photo contest asks for a photo, and the form gives the rules to read that are in force', async () => {
  expect(view.facts().settings.pictures).toEqual({ asked: 'needed', most: 1, megabytes: 10 })
  expect([view.facts().rules, view.rulesAreOld()]).toEqual([null, false])
  rules.answer('age', 18)
  // The template's audience is “from 16”.
  expect(view.facts().ages).toEqual([{ where: 'audience', age: 16 }])
  rules.publish('# Rules', [])
  await view.publish()
  expect(there).toMatchObject({
    pictures: { required: true, most: 1, bytes: 10_000_000 },
    rules: { number: 1, text: '# Rules' },
  })
  await expect.poll(() => view.rulesAreOld()).toBe(true)
  view.set('pictures', 3)
  expect(view.isBehind()).toBe(true)
})

test('the form is read in both languages, and the team is told when a translation is not published yet', async () => {
  expect(view.facts().settings).toMatchObject({ language: 'fr', asks: { title: 'asked' } })
  await view.publish()
  expect(there?.consent).toContain('J’accepte que Club')
  expect(there?.translation?.consent).toContain('I agree that Club')
  const question = view.parts.add('questions', event, { label: 'Où ?' })
  await view.publish()
  const labels = () => there?.translation?.questions.map(({ label }) => label)
  expect([labels(), view.isBehind()]).not.toContain(true)
  if (question) view.parts.change(question, { [translatedField('label', 'en')]: 'Where?' })
  expect([labels(), view.isBehind()]).toEqual([expect.not.arrayContaining(['Where?']), true])
  await view.publish()
  expect([labels(), view.isBehind()]).toEqual([expect.arrayContaining(['Where?']), false])
})

test('what waits is taken in while somebody looks, and counted, also after a disk failed once', async () => {
  await view.publish()
  if (there) there = { ...there, entries: 2, waiting: 2 }
  isDiskFull = true
  await browser.pass(7_000)
  expect([taken, view.published()]).toEqual([0, expect.objectContaining({ waiting: 2 })])
  isDiskFull = false
  await browser.pass(7_000)
  expect([taken, view.taken()]).toEqual([1, { entries: 2, left: 0 }])
  expect(view.published()).toMatchObject({ entries: 2, waiting: 0 })
})

test('while the relay is away it says so, and nothing is lost', async () => {
  reachable = false
  await view.publish()
  expect([view.problem(), view.facts().settings.published]).toEqual(['unreachable', false])
  reachable = true
  await browser.pass(7_000)
  expect(view.problem()).toBeNull()
})

test('a form without anybody to write to is not published', () => {
  rules.answer('contact', undefined)
  expect(view.made()).toEqual({ ok: false, problem: 'no-contact' })
})
