import { createRoot } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { piecesOf } from '#client/ui/isolated.ts'
import { auditSentence } from './audit-sentence.ts'
import { type AuditView, createAuditView } from './audit-view.ts'

const CAMILLE = { id: 'camille', name: 'Camille' }

let asked: URL[]
let open: AuditView

beforeEach(() => {
  asked = []
  const fetch = async (path: string) => {
    const url = new URL(path, 'https://ruche.example')
    asked.push(url)
    const before = Number(url.searchParams.get('before') ?? 5)
    const entries = [before - 1, before - 2]
      .filter((id) => id > 0)
      .map((id) => ({ id, at: id, person: CAMILLE, kind: 'signed-in', about: {} }))
    const last = entries.at(-1)?.id ?? 0
    return new Response(JSON.stringify({ entries, next: last > 1 ? last : null }))
  }
  open = createRoot(() => createAuditView({ relay: { fetch }, workspace: 'w' }))
})

test('what is older is read when somebody asks for it, until there is no more', async () => {
  await open.load()
  expect(open.entries()?.map(({ id }) => id)).toEqual([4, 3])
  expect(open.more()).toBe(true)
  await open.loadMore()
  expect(open.entries()?.map(({ id }) => id)).toEqual([4, 3, 2, 1])
  expect(open.more()).toBe(false)
})

test('a filter begins anew, and the file holds the same', async () => {
  await open.load()
  await open.loadMore()
  await open.narrow({ kind: 'role-changed', person: 'ines', to: '2026-10-22' })
  expect(open.entries()).toHaveLength(2)
  const query = asked.at(-1)?.searchParams
  expect(query?.get('kind')).toBe('role-changed')
  // The whole of the last day.
  expect(Number(query?.get('to'))).toBe(new Date(2026, 9, 23).getTime())
  expect(open.file()).toBe(`/api/workspaces/w/audit.csv?${query}`)
})

test('an answer that comes after the next question is not shown', async () => {
  const slow = open.load()
  await open.narrow({ kind: 'exported' })
  await slow
  expect(open.entries()).toHaveLength(2)
})

test('every kind has a sentence in both languages, and one of a newer relay shows as itself', () => {
  const about = {
    name: 'Inès',
    from: 'editor',
    to: 'moderator',
    role: 'editor',
    what: 'csv',
    count: 3,
  }
  const say = (words: typeof french, kind: string) =>
    piecesOf(auditSentence({ id: 1, at: 1, person: CAMILLE, kind, about }, words))
      .map(({ text }) => text)
      .join('')
  expect(say(french, 'role-changed')).toBe(
    'Camille a changé un rôle\u00a0: Inès passe de «\u00a0Édition\u00a0» à «\u00a0Modération\u00a0»',
  )
  expect(say(english, 'role-changed')).toBe(
    'Camille changed the role of Inès from Editor to Moderator',
  )
  for (const kind of Object.keys(french.audit.kinds)) {
    for (const words of [french, english]) expect(say(words, kind)).toContain('Camille')
  }
  const entry = { id: 1, at: 1, person: CAMILLE, kind: 'role-changed', about }
  const names = piecesOf(auditSentence(entry, english)).filter(({ isName }) => isName)
  expect(names.map(({ text }) => text)).toEqual(['Camille', 'Inès'])
  expect(say(english, 'something-new')).toBe('Camille: something-new')
})
