import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { existingPosts, importPosts } from '#client/commands/import-posts.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { words as english } from '#client/i18n/en/words.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { createI18n } from '#client/i18n/i18n.tsx'
import { networkName } from '#client/workspace/space/network-names.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { peopleIn } from '#shared/documents/space.ts'
import { NETWORKS } from '#shared/domain/network.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { FIRST_COMMENT, variantFor } from '#shared/domain/post-texts.ts'
import { tableToPosts } from '#shared/formats/csv/to-posts.ts'
import { calendarToPosts } from '#shared/formats/ics/to-posts.ts'
import { networkNamed } from '#shared/formats/network-names.ts'
import { planImport } from '#shared/formats/plan/plan-import.ts'
import { readFile } from '#shared/formats/read-file.ts'
import { usualStatus } from '#shared/formats/unsaid-status.ts'
import { type ExportFormat, exportPosts } from './export-posts.ts'
import { named } from './named.ts'

const NOW = Date.UTC(2026, 9, 15, 8)
const LANGUAGES = [
  ['fr', french],
  ['en', english],
] as const

let open: Workspace[]

beforeEach(() => {
  open = []
})
afterEach(() => Promise.all(open.map((workspace) => workspace.close())))

async function enter(): Promise<Workspace> {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  open.push(workspace)
  return workspace
}

/** One post of each status, with everything that a post can have. */
function fill(workspace: Workspace) {
  const commands = createPostCommands(workspace)
  const label = named(workspace, 'labels', 'Été, plein air') ?? ''
  const campaign = named(workspace, 'campaigns', '=Automne')
  for (const [index, status] of POST_STATUSES.entries()) {
    commands.create({
      title: `Concours ${index} ; « Alvéoles »`,
      body: `Première ligne\n\n- "citée", 🧙‍♂️`,
      at: index === 0 ? null : index === 1 ? '2026-10-22' : `2026-10-2${index}T11:30`,
      status,
      channels: NETWORKS.slice(index * 2, index * 2 + 2),
      labels: [label],
      owner: 'camille',
      campaign,
      link: 'https://example.org/?a=1,2',
      texts: {
        [variantFor(NETWORKS[index * 2] ?? '')]: `Propre à ce réseau\n; "${index}"`,
        ...(index % 2 === 0 && { [FIRST_COMMENT]: 'Le programme : example.org' }),
      },
    })
  }
}

async function exported(workspace: Workspace, format: ExportFormat, language: 'fr' | 'en') {
  const i18n = await createI18n({ language, tag: language })
  const file = await exportPosts(workspace, workspace.posts.all(), format, i18n, NOW)
  return { ...file, bytes: new Uint8Array(await file.content.arrayBuffer()) }
}

async function planned(workspace: Workspace, bytes: Uint8Array) {
  const file = readFile(bytes)
  if (!file.ok) throw new Error(file.problem.kind)
  const zone = 'Europe/Paris'
  const today = '2026-10-15'
  const { posts, left } =
    file.kind === 'calendar'
      ? calendarToPosts(file.calendar, { zone, window: { from: today, to: today } })
      : tableToPosts(file.table, {
          uses: file.table.guesses,
          order: 'dmy',
          zone,
          source: file.table.zone ?? zone,
          today,
        })
  expect(left).toEqual([])
  const known = { channels: workspace.channels(), people: workspace.people() }
  return planImport(await existingPosts(workspace), posts, known, {
    today,
    chosen: usualStatus(null),
  })
}

test('posts of two people with the same name stay with whom they are when they come back', async () => {
  const workspace = await enter()
  const { doc } = workspace.documents.space
  doc.transact(() => {
    for (const id of ['another', 'zoe']) peopleIn(doc).set(id, 'Camille')
  })
  const { create } = createPostCommands(workspace)
  for (const owner of ['another', 'camille', 'zoe']) create({ title: `Of ${owner}`, owner })
  const { bytes } = await exported(workspace, 'csv', 'en')
  expect(await planned(workspace, bytes)).toMatchObject({ change: [], same: Array(3).fill({}) })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['csv', 'ics'] as const)(
    'what was exported as %s imports back equal',
    async (format) => {
      const workspace = await enter()
      fill(workspace)
      const { bytes } = await exported(workspace, format, language)
      expect(await planned(workspace, bytes)).toMatchObject({
        add: [],
        change: [],
        same: Array(7).fill({}),
      })
    },
  )
})

test('in another workspace the same posts come out of it, and only once', async () => {
  const workspace = await enter()
  fill(workspace)
  const { bytes } = await exported(workspace, 'csv', 'fr')
  const other = await enter()
  const plan = await planned(other, bytes)
  expect(plan.add).toHaveLength(7)
  const means = {
    signal: new AbortController().signal,
    progress: () => {},
    breathe: async () => {},
  }
  await importPosts(other, plan, { follows: () => false, restore: false }, means)
  expect(await planned(other, bytes)).toMatchObject({
    add: [],
    change: [],
    same: Array(7).fill({}),
  })
  const said = (of: Workspace) =>
    Array.from(of.posts.all(), ({ id, title }) => `${title}\n${of.posts.wordsOf(id)}`).sort()
  const sorted = (of: Workspace) => said(of).map((words) => words.split('\n').sort())
  expect(sorted(other)).toEqual(sorted(workspace))
})

test('a text of one network that was changed in the file is changed here, where it stands', async () => {
  const workspace = await enter()
  fill(workspace)
  const { bytes } = await exported(workspace, 'csv', 'fr')
  const edited = new TextDecoder().decode(bytes).replace('Propre à ce réseau', 'Changé')
  const plan = await planned(workspace, new TextEncoder().encode(edited))
  expect(plan.change).toMatchObject([{ take: ['variants'], decide: [] }])
  const means = {
    signal: new AbortController().signal,
    progress: () => {},
    breathe: async () => {},
  }
  await importPosts(workspace, plan, { follows: () => false, restore: false }, means)
  const changed = Array.from(workspace.posts.all(), ({ id }) => workspace.posts.wordsOf(id))
  expect(changed.filter((words) => words.includes('Changé'))).toHaveLength(1)
  expect((await planned(workspace, new TextEncoder().encode(edited))).change).toEqual([])
})

test('a copy of a post has its texts, and they are its own', async () => {
  const workspace = await enter()
  fill(workspace)
  const commands = createPostCommands(workspace)
  const [{ id } = { id: '' }] = workspace.posts.all()
  const copy = commands.duplicate(id, null) ?? ''
  const sorted = (of: string) => workspace.posts.wordsOf(of).split('\n').sort()
  expect(sorted(copy)).toEqual(sorted(id))
  workspace.prose(copy, 'body')?.text.insert(0, 'Copie')
  expect(workspace.posts.wordsOf(id)).not.toContain('Copie')
})

test('the file is named after the workspace and the day, and opens in a French spreadsheet', async () => {
  const workspace = await enter()
  fill(workspace)
  const csv = await exported(workspace, 'csv', 'fr')
  expect(csv.name).toBe('calendrier-reseau-tremplin-2026-10-15.csv')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv.bytes)).toMatch(
    /^\ufeffTitre;Texte;Date;/,
  )
  expect((await exported(workspace, 'ics', 'en')).name).toBe(
    'calendar-reseau-tremplin-2026-10-15.ics',
  )
})

test.each(LANGUAGES)('every network is known again by its name in %s', (_, words) => {
  for (const network of NETWORKS) {
    expect(networkNamed(networkName(network, words.networks))).toBe(network)
  }
})
