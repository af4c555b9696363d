import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { eventStarters } from '#client/i18n/en/event-starters.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { answerIn } from '#shared/domain/events/rules/answers.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { createRulesView, type RulesView } from './rules-view.ts'

const NOW = Date.UTC(2026, 10, 26, 9)

let workspace: Workspace
let view: RulesView
let id: string
let dispose: () => void

beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay(), NOW)
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  const plans = createPlanCommands(workspace)
  const draft = starterPlan('photo', eventStarters.photo)
  id = plans.create({ ...draft, name: 'Autumn' }, '2026-12-01') ?? ''
  plans.setChannel(id, 'instagram', true)
  const plan = () => {
    const found = workspace.events()?.plans.get(id)
    if (found?.kind !== 'event') throw new Error('The plan is gone')
    return found
  }
  view = createRoot((end) => {
    dispose = end
    return createRulesView({ workspace, plan, now: () => NOW })
  })
  await expect.poll(() => view.text('en')).toContain('# Rules')
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

const stateOf = (name: string) => view.checks().find((check) => check.name === name)?.state

test('the text is written from the plan and the answers, in both languages', () => {
  expect(view.text('en')).toContain('[to be completed: organiser]')
  expect(view.facts().from).toMatch(/^2026-12/)
  expect(view.facts().prizes.length).toBeGreaterThan(0)
  view.commands.answer('organiser', 'Réseau Tremplin, association')
  view.commands.answer('age', 15)
  expect(view.text('en')).toContain('organised by Réseau Tremplin, association')
  expect(view.text('fr')).toContain('organisée par Réseau Tremplin, association')
  expect(view.text('fr')).toContain('au moins 15 ans')
  expect(stateOf('age')).toBe('look')
  workspace.undo.undo()
  expect(view.text('fr')).toContain('[à compléter\u00a0: âge minimal]')
})

test('an answer that is translated stands in the text of its language only, and who may enter as well; until then that is to be looked at', () => {
  expect(workspace.settings().locale).toBe('fr')
  view.commands.answer('how', 'Publier une photo.')
  expect(stateOf('translation')).toBe('look')
  for (const name of view.facts().untranslated)
    view.commands.answer(answerIn(name, 'en'), `In English: ${name}`)
  expect(view.text('fr')).toContain('Publier une photo.')
  expect(view.text('en')).not.toContain('Publier une photo.')
  expect(view.text('en')).toContain('In English: how')
  expect(view.text('en')).toContain('In English: audience. Countr')
  expect(view.text('fr')).not.toContain('In English')
  expect(stateOf('translation')).toBe('right')
})

test('which prizes are won in which way is said where there are several ways', () => {
  expect(view.text('fr')).toMatch(/Un vote du public désigne qui gagne «.Prize of the public.»\./)
  expect(view.text('en')).toMatch(/A jury chooses who wins “First prize”, /)
})

test('the criteria of the jury stand in the text with what each counts', () => {
  expect(view.text('en')).toContain(
    'by these criteria: Fits the theme (40%), Quality of the picture (40%) and Originality (20%).',
  )
})

test('what nobody has said is named before it is published, each once', () => {
  expect(view.blanks('en')).toContain('organiser')
  expect(view.blanks('fr')).toContain('organisateur')
  const before = view.blanks('en')
  expect(before).toHaveLength(new Set(before).size)
  view.commands.answer('organiser', 'Réseau Tremplin, association')
  expect(view.blanks('en')).toEqual(before.filter((one) => one !== 'organiser'))
})

test('a network’s own rules are to be read, and who has read them says so', () => {
  expect(stateOf('network')).toBe('look')
  view.commands.haveRead('instagram', view.today())
  expect(stateOf('network')).toBe('right')
})

test('a version is published once, stays as it was, and the next one is in force', () => {
  view.publish()
  view.publish()
  expect(view.versions()).toHaveLength(1)
  expect(view.problem()).toBe('unchanged')
  const [first] = view.versions()
  expect(first?.text).toBe(`${view.text('fr')}\n---\n\n${view.text('en')}`)
  view.commands.answer('how', 'Post a photo.')
  view.publish()
  expect(view.versions().map(({ number }) => number)).toEqual([2, 1])
  expect(view.versions().at(-1)).toEqual(first)
})

test('rules of a draw that asks for a stake are not published', () => {
  view.commands.answer('cost', 'stake')
  expect([stateOf('cost'), view.problem()]).toEqual(['look', null])
  createPlanCommands(workspace).change(id, { type: 'draw' })
  expect([stateOf('cost'), view.problem()]).toEqual(['forbidden', 'forbidden'])
  view.publish()
  expect(view.versions()).toEqual([])
})
