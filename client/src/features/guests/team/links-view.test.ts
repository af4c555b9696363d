import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { parseShare } from '#shared/domain/share.ts'
import { type ShareStep, statusesFrom } from '#shared/domain/share-statuses.ts'
import type { GuestLink, GuestLinks } from '../api.ts'
import { draftOf, problemsOf, proposed } from './link-draft.ts'
import { createLinksView, type LinksView, type ListedLink } from './links-view.ts'

const IDS = ['aaaaaaaaaaaaaa', 'bbbbbbbbbbbbbb', 'cccccccccccccc']
const DRAFT = draftOf({ ...proposed('2026-10-15'), name: ' Mairie ' })

let workspace: Workspace
let view: LinksView
let dispose: () => void
let asked: string[]
let refuses: boolean

/** The relay's side: each document it gives out has the next id. */
function fakeLinks(): GuestLinks {
  let documents = 0
  let link: GuestLink = {
    id: 'link',
    document: null,
    name: '',
    createdBy: { id: 'camille', name: 'Camille' },
    createdAt: 1,
    expiresAt: null,
    opens: 0,
    openedAt: null,
  }
  const next = () => `share-${IDS[documents++]}`
  const answer = async <Value>(what: string, value: () => Value) => {
    asked.push(what)
    if (refuses) return { ok: false, problem: 'failed' } as const
    return { ok: true, value: value() } as const
  }
  const become = (part: Partial<GuestLink>): GuestLink => {
    link = { ...link, ...part }
    return link
  }
  return {
    list: () => answer('list', () => [link]),
    make: (name) =>
      answer('make', () => ({ link: become({ name, document: next() }), address: 'http://x#s' })),
    change: (_, { name }) => answer('change', () => become({ name: name ?? link.name })),
    renew: () => answer('renew', () => become({ document: next() })),
    revoke: () => answer('revoke', () => null),
  }
}

beforeEach(async () => {
  asked = []
  refuses = false
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  createRoot((end) => {
    dispose = end
    view = createLinksView({ workspace, links: fakeLinks() })
  })
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

const record = (id: string | undefined) =>
  parseShare(id ?? '', workspace.write.collection('shares').get(id ?? ''))
const only = (): ListedLink => {
  const [link] = view.links() ?? []
  if (!link) throw new Error('There is no link')
  return link
}

describe('a team that shares', () => {
  beforeEach(async () => {
    await view.load()
    await view.make(DRAFT)
    asked = []
  })

  test('makes a link whose filter lies under the document that it leads to', () => {
    expect(only()).toMatchObject({
      name: 'Mairie',
      filter: { fields: ['text', 'time', 'channels'] },
    })
    expect(record(IDS[0])).toMatchObject({
      name: 'Mairie',
      everyChannel: true,
      createdBy: 'camille',
    })
  })

  test('shows more in the same document', async () => {
    const fields = [...DRAFT.fields, 'status' as const]
    expect(await view.change(only(), { ...DRAFT, fields, days: undefined })).toBe(true)
    expect(asked).toEqual([])
    expect(record(IDS[0])).toMatchObject({ fields, deletedAt: null })
  })

  test('shows less in a new one, and the old one is written no more', async () => {
    const less = { ...DRAFT, fields: ['time' as const], days: undefined }
    expect(await view.change(only(), less)).toBe(true)
    expect(asked).toEqual(['renew'])
    expect(only()).toMatchObject({ document: `share-${IDS[1]}`, filter: { fields: ['time'] } })
    expect(record(IDS[0])).toMatchObject({ deletedAt: expect.any(Number) })
    expect(record(IDS[1])).toMatchObject({ fields: ['time'], deletedAt: null })
  })

  test('shows what is approved unless more is chosen, which an older Ruche must not write then (M6)', async () => {
    const meta = workspace.write.collection('shares').doc?.getMap('meta')
    expect(record(IDS[0])).toMatchObject(statusesFrom('approved'))
    expect(meta?.get('minWriter')).toBe(2)
  })

  test('shows more statuses in the same document, and fewer in a new one', async () => {
    const from = (step: ShareStep) =>
      view.change(only(), { ...DRAFT, ...statusesFrom(step), days: undefined })
    expect(await from('everything')).toBe(true)
    expect(asked).toEqual([])
    expect(record(IDS[0])).toMatchObject({ everyStatus: true, deletedAt: null })
    expect(await from('review')).toBe(true)
    expect(asked).toEqual(['renew'])
    expect(record(IDS[0])).toMatchObject({ deletedAt: expect.any(Number) })
    const { statuses, everyStatus } = only().filter ?? {}
    expect([[...(statuses ?? [])].sort(), everyStatus]).toEqual([
      ['approved', 'published', 'review', 'scheduled'],
      false,
    ])
  })

  test('M5: leaves a document behind whose filter cannot be read here', async () => {
    const { write } = workspace
    const shares = write.collection('shares')
    write.transact(shares, () => shares.get(IDS[0] ?? '')?.set('audience:press', true))
    expect(only().filter).toBeNull()
    expect(await view.change(only(), { ...DRAFT, days: undefined })).toBe(true)
    expect(asked).toEqual(['renew'])
    expect(record(IDS[0])).toMatchObject({ kind: 'damaged' })
    expect(shares.get(IDS[0] ?? '')?.has('deletedAt')).toBe(true)
    expect(only().filter).toMatchObject({ fields: DRAFT.fields })
  })

  test('changes nothing of what is shown when the relay does not make the new document', async () => {
    refuses = true
    const less = { ...DRAFT, fields: ['time' as const], days: undefined }
    expect(await view.change(only(), less)).toBe(false)
    expect(view.problem()).toBe('failed')
    expect(record(IDS[0])).toMatchObject({ fields: ['text', 'time', 'channels'], deletedAt: null })
  })

  test('names it anew, for guests as well', async () => {
    expect(await view.change(only(), { ...DRAFT, name: 'Ville', days: undefined })).toBe(true)
    expect(asked).toEqual(['change'])
    expect(only()).toMatchObject({ name: 'Ville', filter: { name: 'Ville' } })
  })

  test('revokes it, and no device writes for it any more', async () => {
    expect(await view.revoke(only())).toBe(true)
    expect(view.links()).toEqual([])
    expect(record(IDS[0])).toMatchObject({ deletedAt: expect.any(Number) })
  })
})

test('what is wrong with a form is told piece by piece', () => {
  const form = { ...proposed('2026-10-15'), name: 'Mairie' }
  expect(problemsOf(form)).toEqual([])
  const wrong = { ...form, name: ' ', everyChannel: false, from: '2026-11-01', to: '2026-10-01' }
  expect(problemsOf(wrong)).toEqual(['name-missing', 'channel-missing', 'period-wrong'])
  expect(problemsOf({ ...form, name: 'é'.repeat(81) })).toEqual(['name-too-long'])
  expect([draftOf({ ...form, end: 'never' }).days, draftOf({ ...form, end: '7' }).days]).toEqual([
    null,
    7,
  ])
})
