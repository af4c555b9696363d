import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { named } from '#client/commands/named.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { ApartView } from '#client/workspace/apart/apart-choices.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { postsIn } from '#shared/documents/calendar.ts'
import { peopleIn } from '#shared/documents/space.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { createApartView } from './apart-view.ts'

const TEN = Date.UTC(2026, 9, 15, 8)
const LATER = TEN + 4 * 60_000
/** On the clocks of whoever runs this. */
const { clock } = formatsFor({ language: 'fr', tag: 'fr-FR' })

let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let post: string
let view: ApartView
let leave: () => void

/** Thursday 15 October 2026, 10:00 in Paris; Théo has been here. */
beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay(), TEN)
  workspace = await enterWorkspace(browser, {
    id: 'camille',
    name: 'Camille Marchand',
    role: 'owner',
  })
  peopleIn(workspace.documents.space.doc).set('theo', 'Théo Lambert')
  commands = createPostCommands(workspace)
  post = commands.create({ title: 'Portes ouvertes', at: '2026-10-22T09:00' }) ?? ''
  look()
})

afterEach(async () => {
  leave()
  await workspace.close()
})

function look(words = french, tag: 'fr-FR' | 'en-GB' = 'fr-FR'): void {
  leave?.()
  const formats = () => formatsFor({ language: tag === 'fr-FR' ? 'fr' : 'en', tag })
  view = createRoot((end) => {
    leave = end
    const means = { workspace, words: () => words, formats, viewerZone: 'Europe/Paris' }
    const say = createPostWords(means)
    return createApartView({ ...means, say, post, now: browser.tab().environment.now })
  })
}

/** What somebody does who knows nothing of what is done here meanwhile, and what came of it. */
function meanwhile(by: string, fields: Record<string, Scalar>, here: () => void): void {
  const ours = volume()
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours))
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  changeRecord(postsIn(theirs), post, fields, { now: LATER, person: by, random })
  here()
  Y.applyUpdate(ours, Y.encodeStateAsUpdate(theirs))
}

function volume(): Y.Doc {
  const found = workspace.documents.volumes().find(({ doc }) => postsIn(doc).has(post))
  if (!found) throw new Error('the post is in no volume')
  return found.doc
}

test('the hour that two people changed apart is offered with who, when and what, and either is kept', () => {
  meanwhile('theo', { at: '2026-10-22T17:00' }, () => commands.move(post, '2026-10-22T11:30'))
  const [choice] = view.choices()
  expect(choice?.title).toBe('Vous et Théo avez changé l’heure chacun de votre côté.')
  expect(choice?.versions).toMatchObject([
    {
      whose: `Votre version, ${clock(TEN)}`,
      text: 'jeudi 22 octobre, 11:30',
      keep: 'Garder 11:30',
    },
    {
      whose: `Version de Théo, ${clock(LATER)}`,
      text: 'jeudi 22 octobre, 17:00',
      keep: 'Garder 17:00',
    },
  ])
  for (const { value } of choice?.versions ?? []) {
    view.keep('at', value)
    expect(workspace.posts.get(post)).toMatchObject({ at: value })
    expect(view.choices()).toEqual([])
  }
})

test('who keeps the other value takes it back like any change, and is not asked again', () => {
  meanwhile('theo', { owner: 'theo' }, () => commands.change(post, { owner: 'camille' }))
  const stands = () => {
    const found = workspace.posts.get(post)
    return found?.kind === 'post' ? found.owner : null
  }
  const before = stands()
  view.keep('owner', before === 'theo' ? 'camille' : 'theo')
  expect(stands()).not.toBe(before)
  workspace.undo.undo()
  expect(stands()).toBe(before)
  expect(view.choices()).toEqual([])
})

test('two days say their dates, an emptied field what it would be, in English too', () => {
  look(english, 'en-GB')
  meanwhile('theo', { at: '2026-10-23', campaign: 'spring' }, () => {
    commands.move(post, null)
    commands.change(post, { campaign: 'autumn' })
  })
  // Changed in the same second: which comes first is chance.
  expect(
    view
      .choices()
      .map(({ title }) => title)
      .sort(),
  ).toEqual([
    'You and Théo changed the campaign while apart.',
    'You and Théo changed the date while apart.',
  ])
  const dates = view.choices().find(({ title }) => title.includes('date'))
  expect(dates?.versions.map(({ keep }) => keep)).toEqual(['Leave it empty', 'Keep Fri 23 Oct'])
})

test('a language is called by its name, a campaign that is gone by the name that it had', () => {
  const campaigns = workspace.write.collection('campaigns')
  const gone = named(workspace, 'campaigns', 'Printemps') ?? ''
  meanwhile('theo', { language: 'en', campaign: gone }, () => {
    commands.change(post, { language: 'de', campaign: 'automne' })
  })
  campaigns.get(gone)?.set('deletedAt', TEN)
  const of = (field: string) => view.choices().find((choice) => choice.field === field)
  const saidOf = (field: string) =>
    of(field)
      ?.versions.map(({ text, keep }) => [text, keep])
      .sort()
  expect(of('language')?.title).toBe('Vous et Théo avez changé la langue chacun de votre côté.')
  expect(saidOf('language')).toEqual([
    ['allemand', 'Garder allemand'],
    ['anglais', 'Garder anglais'],
  ])
  expect(saidOf('campaign')).toContainEqual(['Printemps', 'Garder Printemps'])
})

test('a choice that is put off waits until the post is opened again', () => {
  meanwhile('theo', { status: 'review' }, () => commands.change(post, { status: 'draft' }))
  view.putOff('status')
  expect(view.choices()).toEqual([])
  look()
  expect(view.choices()).toHaveLength(1)
})

test('one person on two devices is told so, and others by their names', () => {
  meanwhile('camille', { title: 'A' }, () => commands.change(post, { title: 'B' }))
  expect(view.choices()[0]?.title).toBe('Vous avez changé le titre sur deux appareils.')
})
