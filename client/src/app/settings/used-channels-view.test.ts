import { afterEach, beforeEach, expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { openSettingsDesk, type SettingsDesk } from './testing/settings-desk.ts'
import { createUsedChannelsView, type UsedChannelsView } from './used-channels-view.ts'

let desk: SettingsDesk<UsedChannelsView>

beforeEach(() => {
  desk = openSettingsDesk((workspace) =>
    createUsedChannelsView(
      workspace,
      () => french,
      () => '2026-10-15',
    ),
  )
})
afterEach(() => desk.close())

const one = (view: UsedChannelsView, id: string) => view.channels().find((it) => it.id === id)

test('every channel is used until somebody says otherwise, for the whole team', async () => {
  const camille = await desk.look('camille', 'owner')
  const theo = await desk.look('theo', 'editor')
  expect(theo.channels().every(({ isUsed }) => isUsed)).toBe(true)
  camille.use('forum', false)
  camille.call('x', '@tremplin')
  camille.call('instagram', 'deux mots')
  await desk.settles()
  expect(one(theo, 'forum')).toMatchObject({ isUsed: false })
  expect(one(theo, 'x')).toMatchObject({ isUsed: true, handle: 'tremplin' })
  expect(one(theo, 'instagram')).toMatchObject({ handle: '' })
  camille.use('forum', true)
  camille.call('x', null)
  await desk.settles()
  expect(one(theo, 'forum')).toMatchObject({ isUsed: true })
  expect(one(theo, 'x')).toMatchObject({ handle: '' })
})

test('who contributes says nothing of channels', async () => {
  const view = await desk.look('bilal', 'contributor')
  view.use('x', false)
  expect([view.mayChange(), one(view, 'x')?.isUsed]).toEqual([false, true])
})
