import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEntryCommands, type EntryCommands } from '#client/commands/events/entries.ts'
import { words } from '#client/i18n/en/words.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/events/open-events.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { createPicturesView, type PicturesMeans, type PicturesView } from './pictures-view.ts'

const EVENT = 'eventaaaaaaaaa'
const hashOf = (name: string) =>
  [...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64)

const prepare: NonNullable<PicturesMeans['prepare']> = async ({ name }) => {
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg'
  const draft = { hash: hashOf(name), name, type, size: 5, width: null, height: null } as const
  return { ok: true, draft, content: new Blob([name]), cleaned: true }
}

let browser: FakeBrowser
let workspace: Workspace
let commands: EntryCommands
let view: PicturesView
let dispose: () => void
const entry = (): Entry => {
  const open = workspace.events()?.entries(EVENT)?.all
  const one = open?.get([...open.every()][0]?.id ?? '')
  if (one?.kind !== 'entry') throw new Error('There is no entry')
  return one
}

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  await browser.pass(1_000)
  commands = createEntryCommands(workspace, EVENT)
  workspace.events()?.entries(EVENT)
  await browser.pass(1_000)
  commands.add([{ name: 'Awa', email: '', handle: '', weight: 1 }])
  await browser.pass(500)
  view = createRoot((end) => {
    dispose = end
    return createPicturesView({
      workspace,
      event: EVENT,
      commands,
      entry,
      prepare,
      shrink: async (content) => ({ hash: hashOf(`small ${await content.text()}`), content }),
      words: () => words,
    })
  })
})
afterEach(async () => {
  dispose()
  await workspace.close()
})

const add = async (...names: string[]) => {
  const adding = view.add(names.map((name) => new File(['x'], name)))
  await browser.pass(100)
  await adding
}
const waiting = () =>
  (workspace.media()?.waiting() ?? []).map(({ hash, kind, of }) => `${hash} ${kind} ${of?.entry}`)
/** In whatever order: some come in the same millisecond. */
const waitFor = (names: readonly string[]) => {
  const { id } = entry()
  expect(waiting().sort()).toEqual(names.map((name) => `${hashOf(name)} entries ${id}`).sort())
}
const said = () => view.notes().map(({ text }) => text)

test('photos that the team adds are the entry’s at once, wait for the relay with their small ones, and are described', async () => {
  await add('a.jpg', 'b.jpg')
  const { id } = entry()
  waitFor(['small a.jpg', 'a.jpg', 'small b.jpg', 'b.jpg'])
  expect(workspace.status().files?.count).toBe(4)
  expect(said()).toEqual([words.media.cleaned(2)])
  commands.describePicture(id, hashOf('b.jpg'), ' A heron, from behind ')
  await browser.pass(10)
  expect(entry().pictures.map(({ hash, alt }) => [hash, alt])).toEqual([
    [hashOf('a.jpg'), ''],
    [hashOf('b.jpg'), 'A heron, from behind'],
  ])
})

test('what is no photo, is there already or is one too many is said and not added', async () => {
  await add('a.jpg')
  await add('a.jpg', 'rules.pdf')
  const { unknown, already, tooMany } = words.entries.pictures
  expect(said()).toEqual([unknown('rules.pdf', 1), already(1)])
  await add('b.jpg', 'rules.pdf', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg')
  expect(entry().pictures).toHaveLength(5)
  const { cleaned } = words.media
  expect(said()).toEqual([unknown('rules.pdf', 1), cleaned(3), cleaned(1), tooMany(1, 5)])
  expect(view.mayAdd()).toBe(false)
})

test('one that is taken off, or goes with its entry, is not sent any more', async () => {
  await add('a.jpg', 'b.jpg')
  const [first] = entry().pictures
  if (!first) throw new Error('It is there')
  const removing = commands.removePicture(entry().id, first)
  await browser.pass(100)
  await removing
  expect(entry().pictures.map(({ hash }) => hash)).toEqual([hashOf('b.jpg')])
  waitFor(['small b.jpg', 'b.jpg'])
  const erasing = commands.erase([entry().id])
  await browser.pass(100)
  await erasing
  expect(waiting()).toEqual([])
})
