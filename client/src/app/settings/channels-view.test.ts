import { afterEach, beforeEach, expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { type ChannelsView, createChannelsView } from './channels-view.ts'
import { openSettingsDesk, type SettingsDesk } from './testing/settings-desk.ts'

let desk: SettingsDesk<ChannelsView>

beforeEach(() => {
  desk = openSettingsDesk((workspace) =>
    createChannelsView(
      workspace,
      () => french,
      () => '2026-10-15',
    ),
  )
})
afterEach(() => desk.close())

const named = (view: ChannelsView) => view.own().map(({ network, name }) => `${network} ${name}`)

test('a second account of a network is a channel for everybody, is called otherwise, and goes again with one undo', async () => {
  const camille = await desk.look('camille', 'owner')
  const theo = await desk.look('theo', 'editor')
  expect(camille.add('linkedin', ' LinkedIn Brest ')).toBe(true)
  await desk.settles()
  expect(named(theo)).toEqual(['linkedin LinkedIn Brest'])
  const [account] = theo.own()
  theo.rename(account?.id ?? '', 'LinkedIn Rennes')
  await desk.settles()
  expect(named(camille)).toEqual(['linkedin LinkedIn Rennes'])
  camille.remove(account?.id ?? '')
  expect(named(camille)).toEqual([])
  await desk.entered[0]?.undo.undo()
  expect(named(camille)).toEqual(['linkedin LinkedIn Rennes'])
})

test('two channels are never called alike, whatever the case, and a name is something', async () => {
  const view = await desk.look('camille', 'owner')
  view.add('linkedin', 'LinkedIn Brest')
  for (const name of ['linkedin brest', 'Instagram', '  ', 'a'.repeat(61)])
    expect(view.add('instagram', name)).toBe(false)
  expect(view.add('nowhere', 'Ailleurs')).toBe(false)
  expect(named(view)).toEqual(['linkedin LinkedIn Brest'])
  const [account] = view.own()
  expect(view.read('LINKEDIN BREST', account?.id)).toBe('LINKEDIN BREST')
})

test('who contributes names none', async () => {
  const view = await desk.look('bilal', 'contributor')
  expect([view.mayChange(), view.add('linkedin', 'LinkedIn Brest')]).toEqual([false, false])
})
