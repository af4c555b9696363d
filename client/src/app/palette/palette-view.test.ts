import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAttachmentCommands } from '#client/commands/attachments.ts'
import type { Command } from '#client/commands/command.ts'
import { createCommentCommands } from '#client/commands/comments.ts'
import { createIdeaCommands } from '#client/commands/ideas.ts'
import { named } from '#client/commands/named.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { createSearch, type Search } from '#client/workspace/search/search.ts'
import { createSearchIndex } from '#client/workspace/search/search-index.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createPaletteView, type NamedPlace, type PaletteView, runnable } from './palette-view.ts'

const TODAY = '2026-10-15'

let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let search: Search
let ran: string[]
let broken: boolean
let leave: (() => void)[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  ran = []
  leave = []
  broken = false
  workspace = await enterWorkspace(browser, {
    id: 'camille',
    name: 'Camille Marchand',
    role: 'owner',
  })
  commands = createPostCommands(workspace)
  const index = createSearchIndex()
  const asked = async <Answer>(answer: () => Answer): Promise<Answer> => {
    if (broken) throw new Error('out of memory')
    return answer()
  }
  search = createSearch({
    workspace,
    worker: {
      put: (entries) => asked(() => index.put(entries)),
      remove: (ids) => asked(() => index.remove(ids)),
      find: (typed, most) => asked(() => index.find(typed, most)),
      close() {},
    },
    idle: browser.tab().environment.idle,
    networks: french.networks,
    today: () => TODAY,
  })
})

afterEach(async () => {
  for (const end of leave) end()
  await workspace.close()
})

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  id,
  keys: [],
  group: 'app',
  label: () => label,
  run: () => void ran.push(id),
  ...more,
})

const COMMANDS = [command('app.import', 'Importer'), command('app.new', 'Nouvelle publication')]

const PLACES: readonly NamedPlace[] = [
  { of: 'slot', id: 's', name: 'LinkedIn du mardi', address: '/w/x/slots?slot=s' },
  { of: 'template', id: 't', name: 'Portrait', address: '/w/x/templates?template=t' },
]

async function open(): Promise<PaletteView> {
  const view = createRoot((end) => {
    leave.push(end)
    return createPaletteView({
      workspace,
      search,
      views: () => [{ id: 'v', name: 'À relire', address: '/w/x/calendar/board?status=review' }],
      places: () => PLACES,
      commands: COMMANDS,
      words: () => french,
      today: TODAY,
    })
  })
  await browser.pass(500)
  return view
}

async function type(view: PaletteView, text: string): Promise<void> {
  view.type(text)
  await browser.pass(500)
}

const shown = (view: PaletteView) =>
  view
    .items()
    .map((item) =>
      item.kind === 'post'
        ? item.post.title
        : item.kind === 'idea'
          ? item.idea.title
          : item.kind === 'command'
            ? item.label
            : item.name,
    )

test('before anything is typed: what comes next, and everything that can be done', async () => {
  commands.create({ title: 'Demain', at: '2026-10-16T11:30' })
  commands.create({ title: 'Hier', at: '2026-10-14' })
  const view = await open()
  expect(shown(view)).toEqual(['Demain', 'Importer', 'Nouvelle publication'])
  expect(view.current()).toMatchObject({ kind: 'post' })
})

test('posts are found by their words, what comes before what has been; actions and names beside them', async () => {
  const campaign = named(workspace, 'campaigns', 'Portes ouvertes')
  commands.create({ title: 'Portes : le bilan', at: '2026-10-01' })
  commands.create({ title: 'Portes : le programme', at: '2026-10-22' })
  commands.create({ title: 'Affiche', body: 'Rendez-vous à l’atelier', campaign })
  const view = await open()
  await type(view, 'portes')
  expect(shown(view)).toEqual([
    'Portes : le programme',
    'Portes : le bilan',
    'Affiche',
    'Portes ouvertes',
  ])
  await type(view, 'ATELIER')
  expect(shown(view)).toEqual(['Affiche'])
  await type(view, 'nouv pub')
  expect(view.current()).toMatchObject({ kind: 'command', label: 'Nouvelle publication' })
  await type(view, 'port')
  expect(shown(view)).not.toContain('Importer')
})

test('what changes between two searches is found as it is now', async () => {
  const post = commands.create({ title: 'Vote du public' }) ?? ''
  await type(await open(), 'vote')
  commands.write(post, { title: 'Remise des prix' })
  const view = await open()
  await type(view, 'vote')
  expect(view.state()).toEqual({ kind: 'nothing' })
  await type(view, 'prix')
  expect(shown(view)).toEqual(['Remise des prix'])
  commands.remove([post])
  const after = await open()
  await type(after, 'prix')
  expect(shown(after)).toEqual([])
})

test('a post is found by what was said about it, as long as that stands there, and by what is attached to it', async () => {
  const post = commands.create({ title: 'Portes ouvertes' }) ?? ''
  const about = { name: 'banderole.png', type: 'image/png', hash: 'a'.repeat(64), size: 1 } as const
  createAttachmentCommands(workspace).attach(post, [{ ...about, width: null, height: null }])
  await type(await open(), 'horaire')
  const comments = createCommentCommands(workspace)
  const said = { post, thread: null, passage: null, mentions: [] }
  comments.write({ ...said, text: 'L’horaire est à vérifier' })
  const view = await open()
  await type(view, 'horaire')
  expect(shown(view)).toEqual(['Portes ouvertes'])
  await type(view, 'banderole')
  expect(shown(view)).toEqual(['Portes ouvertes'])
  const [comment] = workspace.reviews()?.discussions.of(post) ?? []
  comments.remove(comment?.id ?? '')
  const after = await open()
  await type(after, 'horaire')
  expect(shown(after)).toEqual([])
})

test('what comes while somebody searches is found, too', async () => {
  const view = await open()
  await type(view, 'vote')
  expect(shown(view)).toEqual([])
  commands.create({ title: 'Vote du public' })
  await browser.pass(500)
  expect(shown(view)).toEqual(['Vote du public'])
})

test('arrows go round, and another word begins at the top', async () => {
  const view = await open()
  expect(view.current()?.key).toBe('command-app.import')
  view.move(-1)
  expect(view.current()?.key).toBe('command-app.new')
  view.move(1)
  expect(view.current()?.key).toBe('command-app.import')
  view.point(1)
  await type(view, 'publication')
  expect(view.current()?.key).toBe('command-app.new')
})

test('a search that breaks says so, and leaves what can be done', async () => {
  commands.create({ title: 'Vote' })
  broken = true
  const view = await open()
  await type(view, 'importer')
  expect(view.state()).toEqual({ kind: 'broken' })
  expect(shown(view)).toEqual(['Importer'])
})

test('only what can be done now is offered, once, and not the palette itself', () => {
  const offered = runnable([
    command('a', 'A'),
    command('a', 'A of the layer below'),
    command('b', 'B', { when: () => false }),
    { id: 'c', keys: ['c'], group: 'app', label: () => 'C' },
    command('app.palette', 'Search'),
  ])
  expect(offered.map(({ label }) => label(french))).toEqual(['A'])
})

test('a saved view is found by its name, and leads to its address', async () => {
  const view = await open()
  await type(view, 'relire')
  expect(view.items()).toMatchObject([
    { kind: 'view', name: 'À relire', address: '/w/x/calendar/board?status=review' },
  ])
})

test('what the team plans by is found by its name, and leads to its page; unasked, it is not in the way', async () => {
  const view = await open()
  expect(view.groups().map(({ id }) => id)).toEqual(['commands'])
  await type(view, 'mardi')
  expect(view.items()).toMatchObject([{ kind: 'place', of: 'slot', address: '/w/x/slots?slot=s' }])
  await type(view, 'portr')
  expect(view.items()).toMatchObject([{ kind: 'place', of: 'template' }])
})

test('ideas are found by what they say, what is noted about them and where they are from, and are gone with the bin', async () => {
  const ideas = createIdeaCommands(workspace)
  const [id = ''] = ideas.note([
    {
      title: 'La fête du port',
      text: 'Douze mille visiteurs',
      source: '',
      author: '',
      link: 'https://www.ouest-france.fr/fete',
      note: 'Appeler la mairie',
      found: '2026-10-15',
      foundBy: null,
      checks: [],
      labels: [],
      campaign: null,
      origin: null,
    },
  ])
  const view = await open()
  for (const typed of ['fete port', 'visiteurs', 'mairie', 'ouest-france', 'camille']) {
    await type(view, typed)
    expect([typed, shown(view)]).toEqual([typed, ['La fête du port']])
  }
  ideas.remove(id)
  await browser.pass(500)
  await type(view, 'visiteurs')
  expect(shown(view)).toEqual([])
})
