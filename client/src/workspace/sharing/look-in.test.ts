import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { announce, EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import { openLiveDocument } from './live-document.ts'
import { lookIn } from './look-in.ts'

const STAGE = { workspace: 'workspaceaaaaa', name: 'stage-bcdefghijklmno' }

test('an audience whose network is gone knows since when, keeps what it saw, and then catches up', async () => {
  const relay = createFakeRelay()
  const browser = createFakeBrowser(relay)
  const team = openLiveDocument({
    ...STAGE,
    environment: browser.tab().environment,
    changed: () => {},
  })
  const { environment } = browser.tab()
  const look = createRoot(() =>
    lookIn({
      environment,
      secret: 'secret',
      openLink: async () => ({ kind: 'open', ...STAGE, document: STAGE.name, link: 'link' }),
      read: readStage,
      nothing: EMPTY_STAGE,
    }),
  )
  const said = () => look.shown().announcements.map(({ text }) => text)
  announce(team.doc, 'a', { text: 'Doors open', at: 1 })
  await browser.pass(2_000)
  expect([said(), look.brokenAt()]).toEqual([['Doors open'], null])

  const cutAt = environment.now()
  relay.cut()
  await browser.pass(5_000)
  expect(look.connected()).toBe(false)
  expect(look.brokenAt()).toBeGreaterThanOrEqual(cutAt)
  expect(look.brokenAt()).toBeLessThan(cutAt + 5_000)
  const since = look.brokenAt()
  announce(team.doc, 'b', { text: 'The jury sits', at: 2 })
  await browser.pass(60_000)
  expect([said(), look.brokenAt()]).toEqual([['Doors open'], since])

  relay.mend()
  await browser.pass(20_000)
  expect([said(), look.brokenAt()]).toEqual([['The jury sits', 'Doors open'], null])
  look.close()
  team.close()
})
