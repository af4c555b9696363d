import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createPartCommands } from '#client/commands/events/parts.ts'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { eventStarters } from '#client/i18n/en/event-starters.ts'
import { createCountedMeasures } from '#client/workspace/events/counted-measures.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { createRecord } from '#shared/domain/record.ts'

test('forty people without a photo are no photo, and what somebody had written down is out of date', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  workspace.events()
  await browser.pass(500)
  const photo = { ...starterPlan('photo', eventStarters.photo), name: 'Photos', asksPicture: false }
  const event = createPlanCommands(workspace).create(photo, '2026-10-15') ?? ''
  const added = { name: 'Photos', counts: 'pictures', reached: 12 } as const
  const id = createPartCommands(workspace).add('measures', event, added) ?? ''
  workspace.events()?.entries(event)
  await browser.pass(500)
  const photos = () =>
    createRoot((end) => {
      const measure = workspace.events()?.measures.get(id)
      const count = createCountedMeasures(workspace, () => event)
      const shown = measure?.kind === 'measure' ? count(measure) : null
      end()
      return [shown?.reached, shown?.waiting]
    })
  // Nobody is there: they may have been erased.
  expect(photos()).toEqual([12, 0])
  const home = workspace.events()?.entries(event)?.home('entries')
  if (!home) throw new Error('Entries are not theirs to read')
  workspace.write.transact(home, () => {
    for (let at = 0; at < 40; at += 1)
      createRecord(home, { name: `P${at}`, eligibility: 'eligible' }, {}, workspace.write.author())
  })
  await browser.pass(500)
  expect(photos()).toEqual([0, 0])
  await workspace.close()
})
