import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { words } from '#client/i18n/fr/words.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/events/open-events.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { checksSaid, lookedSaid } from './checks-said.ts'
import { createEntryImport } from './import-view.ts'
import { createWorkbench } from './workbench.ts'

const NOW = Date.parse('2026-11-26T09:00:00Z')
const TERMS = {
  minAge: null,
  countries: [],
  actions: [],
  from: Date.parse('2026-11-01T00:00:00Z'),
  until: Date.parse('2026-12-01T00:00:00Z'),
  once: true,
  picture: false,
}
const FILE = [
  'Nom;E-mail;Date',
  'Awa;awa@example.org;2025-11-12',
  'Bran;bran@example.org;2026-11-12',
]

test('who brings in entries of another year reads so before, and once they are in what the checks say of them', async () => {
  const browser = createFakeBrowser(createFakeRelay(), NOW)
  const { environment } = browser.tab()
  const workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  const event = 'photocontestab'
  const { view, dispose } = createRoot((dispose) => ({
    dispose,
    view: createEntryImport({
      workspace,
      event,
      terms: () => TERMS,
      memory: { get: () => null, set: () => {} },
      now: environment.now,
      painted: async () => {},
      openReader() {
        const { open, know, review, slice } = createWorkbench()
        return {
          open: async (bytes) => open(bytes),
          know: async (keys, first) => know(keys, first),
          review: async (choices, moment) => review(choices, moment),
          slice: async (from, count) => slice(from, count),
          close: () => {},
        }
      },
    }),
  }))
  workspace.events()?.entries(event)
  await browser.pass(500)
  await view.open(new File([FILE.join('\n')], 'entries.csv'))
  await browser.pass(500)
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  expect(checksSaid(view.review()?.checks ?? [], words, formats)).toEqual(['avant l’ouverture (1)'])
  const running = view.run()
  await browser.pass(500)
  await running
  const done = view.stage()
  if (done.kind !== 'done' || !done.looked) throw new Error(`It is at ${done.kind}`)
  expect([done.written, lookedSaid(done.looked, words, formats)]).toEqual([
    2,
    'Les vérifications relèvent quelque chose sur 1 participation, qui attend votre décision : avant l’ouverture (1).',
  ])
  dispose()
  await workspace.close()
})
