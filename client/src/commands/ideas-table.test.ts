import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createI18n, type I18n } from '#client/i18n/i18n.tsx'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { readIdeaTable } from '#shared/formats/ideas/table.ts'
import { createIdeaCommands } from './ideas.ts'
import { bringIdeas, exportIdeas } from './ideas-table.ts'

const NOW = Date.UTC(2026, 9, 15, 8)

let browser: FakeBrowser
let i18n: I18n
let opened: Workspace[]

async function open(id: string): Promise<Workspace> {
  const workspace = openWorkspace({
    id,
    me: { id: 'camille', name: 'Camille Marchand', role: 'owner' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: browser.tab().environment,
  })
  opened.push(workspace)
  await browser.pass(500)
  return workspace
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  browser = createFakeBrowser(createFakeRelay())
  i18n = await createI18n({ language: 'fr', tag: 'fr-FR' })
  opened = []
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
})

async function fileOf(workspace: Workspace): Promise<string> {
  const { content } = await exportIdeas(workspace, i18n, NOW)
  return content.text()
}

async function filled(): Promise<Workspace> {
  const workspace = await open('workspaceaaaaa')
  const ideas = createIdeaCommands(workspace)
  const draft = {
    text: 'Douze mille ;\n"visiteurs"',
    source: '',
    author: 'Anne Lebrun',
    note: '=1+1',
    found: '2026-10-12',
    labels: [],
    campaign: null,
    origin: null,
  }
  const [id = ''] = ideas.note([
    {
      ...draft,
      title: 'La fête du port',
      link: 'https://www.ouest-france.fr/fete',
      foundBy: null,
      checks: [{ by: 'camille', at: NOW }],
    },
    {
      ...draft,
      title: '',
      link: 'https://a.example/1',
      source: 'Lettre',
      foundBy: 'Nour, stagiaire',
      checks: [{ by: 'Nour, stagiaire', at: NOW - 1 }],
    },
  ])
  await browser.pass(500)
  ideas.label(id, 'Presse')
  ideas.campaign(id, 'Portes ouvertes')
  await browser.pass(500)
  return workspace
}

test('what is exported comes back equal in another workspace: texts, who found and checked it, names', async () => {
  const file = await fileOf(await filled())
  const table = readIdeaTable(file)
  expect(table).toHaveLength(2)
  const other = await open('workspacebbbbb')
  expect(await bringIdeas(other, table ?? [], NOW)).toEqual({ added: 2, known: 0 })
  await browser.pass(500)
  expect(await fileOf(other)).toBe(file)
  other.undo.undo()
  expect(other.ideas()?.ids()).toEqual([])
})

test('brought in again, where they are or where they were brought, they add nothing', async () => {
  const workspace = await filled()
  const table = readIdeaTable(await fileOf(workspace)) ?? []
  expect(await bringIdeas(workspace, table, NOW)).toEqual({ added: 0, known: 2 })
  const other = await open('workspacebbbbb')
  await bringIdeas(other, table, NOW)
  await browser.pass(500)
  expect(await bringIdeas(other, table, NOW)).toEqual({ added: 0, known: 2 })
})

test('the headings of every language are known when the file comes back', async () => {
  for (const language of ['fr', 'en'] as const) {
    await i18n.setLocale({ language, tag: language })
    await i18n.loadAll()
    const { columns } = i18n.words().ideas.table
    const heading = Object.values(columns).join(';')
    const read = readIdeaTable(`${heading}\n${Object.keys(columns).join(';')}`)?.[0]
    expect(read).toMatchObject({ title: 'title', link: 'link', note: 'note', labels: ['labels'] })
    expect(read).toMatchObject({ foundBy: 'foundBy', campaign: 'campaign', author: 'author' })
  }
})
