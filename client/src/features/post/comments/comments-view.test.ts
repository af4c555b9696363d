import { createMemo, createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { createMentioning } from '#client/ui/mentioning.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { type CommentsView, createCommentsView } from './comments-view.ts'

let relay: FakeRelay
let browser: FakeBrowser
let opened: Workspace[]
let leave: (() => void)[]

beforeEach(() => {
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  opened = []
  leave = []
})

afterEach(async () => {
  for (const end of leave) end()
  for (const workspace of opened) await workspace.close()
})

/** Each at a device of their own. */
async function open(person: string, role: Role = 'editor'): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  return workspace
}

async function plan(workspace: Workspace, status: PostStatus = 'draft'): Promise<string> {
  const draft = { title: 'Portes ouvertes', body: 'Apportez votre diplôme.', status }
  const id = createPostCommands(workspace).create(draft)
  if (id === null) throw new Error('an editor may plan')
  await browser.pass(500)
  return id
}

const look = (workspace: Workspace, post: string): CommentsView =>
  createRoot((end) => {
    leave.push(end)
    return createCommentsView(workspace, post)
  })

const NEW = { thread: null, passage: null }

describe('what is said about a post', () => {
  test('is new to others until they have read it, also on their other device', async () => {
    const camille = await open('camille')
    const desk = await open('ines')
    const phone = await open('ines')
    const post = await plan(camille)
    look(camille, post).say('Un CV suffit.', NEW)
    await browser.pass(500)
    const [here, there] = [look(desk, post), look(phone, post)]
    expect([here.unread(), there.unread(), look(camille, post).unread()]).toEqual([1, 1, 0])
    here.read(here.open()[0]?.id ?? '')
    await browser.pass(500)
    expect([here.unread(), there.unread()]).toEqual([0, 0])
    const [thread] = here.open()
    expect(here.isNew(thread?.id ?? '')).toBe(true)
    expect(there.isNew(thread?.id ?? '')).toBe(false)
  })

  test('waits for whoever is mentioned, until they have read it', async () => {
    const camille = await open('camille')
    const ines = await open('ines')
    const post = await plan(camille)
    createPostCommands(ines).change(post, { 'label:a': true })
    ines.rename('Inès Benali')
    await browser.pass(500)
    const named =
      look(camille, post)
        .people()
        .find(({ id }) => id === 'ines')?.name ?? ''
    look(camille, post).say(`Tu regardes, @${named} ?`, NEW)
    await browser.pass(500)
    const due = (workspace: Workspace, person: string) =>
      workspace
        .reviews()
        ?.due(person)
        .map(({ what }) => what)
    expect([due(ines, 'ines'), due(ines, 'camille')]).toEqual([['mention'], []])
    const read = look(ines, post)
    read.read(read.open()[0]?.id ?? '')
    expect(due(ines, 'ines')).toEqual([])
  })

  test('tells whoever is mentioned in the first message of a workspace at once', async () => {
    const camille = await open('camille')
    const ines = await open('ines')
    const post = await plan(camille)
    createPostCommands(ines).change(post, { 'label:a': true })
    await browser.pass(500)
    const waiting = createRoot((end) => {
      leave.push(end)
      return createMemo(() => ines.reviews()?.due('ines').length)
    })
    expect(waiting()).toBe(0)
    const view = look(camille, post)
    const named = view.people().find(({ id }) => id === 'ines')?.name ?? ''
    view.say(`Tu regardes, @${named} ?`, NEW)
    await browser.pass(500)
    expect(waiting()).toBe(1)
  })

  test('is no change of theirs that reading it writes down', async () => {
    const camille = await open('camille')
    const ines = await open('ines')
    const post = await plan(camille)
    look(camille, post).say('Un CV suffit.', NEW)
    await browser.pass(500)
    const { undo } = ines
    const view = look(ines, post)
    view.read(view.open()[0]?.id ?? '')
    expect(undo.canUndo()).toBe(false)
    expect(ines.status().waiting).toBe(0)
  })

  test('about a passage leads to where its words stand by now', async () => {
    const camille = await open('camille')
    const post = await plan(camille)
    const view = look(camille, post)
    const text = camille.prose(post, 'body')?.text
    if (!text) throw new Error('the text is here')
    view.say('Un CV suffit.', { thread: null, passage: view.passage(text, 15, 22) })
    text.insert(0, 'Bonjour. ')
    const [thread] = view.open()
    const passage = thread?.first.passage
    const place = passage ? view.place(passage) : null
    expect(text.toString().slice(place?.from, place?.to)).toBe('diplôme')
  })

  test('can be said by who may write no longer in the post, and read by who may only read', async () => {
    const camille = await open('camille')
    const contributor = await open('theo', 'contributor')
    const moderator = await open('mod', 'moderator')
    const post = await plan(camille, 'approved')
    expect(contributor.locked(post)).toBe('planned')
    look(contributor, post).say('Merci !', NEW)
    look(moderator, post).say('Lu.', NEW)
    await browser.pass(500)
    expect(
      look(moderator, post)
        .open()
        .map(({ first }) => first.text),
    ).toEqual(['Merci !'])
    expect([look(contributor, post).mayWrite(), look(moderator, post).mayWrite()]).toEqual([
      true,
      false,
    ])
  })

  test('only one’s own is edited and taken back; both can be undone', async () => {
    const camille = await open('camille')
    const ines = await open('ines')
    const post = await plan(camille)
    const view = look(camille, post)
    view.say('Un CV sufit.', NEW)
    const texts = () => view.open().map(({ first }) => first.text)
    const id = view.open()[0]?.id ?? ''
    view.edit(id, 'Un CV suffit.')
    await browser.pass(500)
    look(ines, post).edit(id, 'Non.')
    look(ines, post).remove(id)
    await browser.pass(500)
    expect(texts()).toEqual(['Un CV suffit.'])
    view.remove(id)
    expect(texts()).toEqual([])
    camille.undo.undo()
    camille.undo.undo()
    expect(texts()).toEqual(['Un CV sufit.'])
  })

  test('a thread is resolved, and opened again', async () => {
    const camille = await open('camille')
    const view = look(camille, await plan(camille))
    view.say('Un CV suffit ?', NEW)
    const id = view.open()[0]?.id ?? ''
    view.say('Oui.', { thread: id, passage: null })
    expect(view.count()).toBe(2)
    view.settle(id, true)
    expect([view.count(), view.resolved().length]).toEqual([0, 1])
    camille.undo.undo()
    expect([view.count(), view.resolved().length]).toEqual([2, 0])
  })

  test('a thread that a colleague resolves stays where somebody answers it, and the answer opens it again', async () => {
    const camille = await open('camille')
    const ines = await open('ines')
    const post = await plan(camille)
    look(camille, post).say('Un CV suffit ?', NEW)
    await browser.pass(500)
    const [here, there] = [look(camille, post), look(ines, post)]
    const thread = here.open()[0]?.id ?? ''
    there.answer(thread, true)
    here.settle(thread, true)
    await browser.pass(500)
    expect([here.open(), there.open()].map(({ length }) => length)).toEqual([0, 1])
    there.say('Oui, et le diplôme.', { thread, passage: null })
    there.answer(thread, false)
    await browser.pass(500)
    expect(here.open().map(({ replies }) => replies.length)).toEqual([1])
  })
})

describe('an @ in a message', () => {
  function field(text: string) {
    let [value, caret] = [text, text.length]
    const people = ['Inès Benali', 'Inès Ricard', 'Théo Lambert', 'Benoît'].map((name) => ({
      id: name,
      name,
    }))
    const mentioning = createRoot((end) => {
      leave.push(end)
      return createMentioning({
        people: () => people,
        text: () => value,
        write(next, at) {
          value = next
          caret = at
        },
      })
    })
    mentioning.typed(caret)
    const names = () => mentioning.found().map(({ name }) => name)
    const press = (key: string) => mentioning.press({ key, isComposing: false })
    return { names, press, text: () => [value.slice(0, caret), value.slice(caret)] }
  }

  test('lists who is called so, by first or last name, without accents', () => {
    expect(field('Merci @ines').names()).toEqual(['Inès Benali', 'Inès Ricard'])
    expect(field('@ben').names()).toEqual(['Inès Benali', 'Benoît'])
    expect(field('ines@ben').names()).toEqual([])
  })

  test('is chosen by arrows and Enter; Escape closes the list and nothing else', () => {
    const one = field('Merci @ines')
    one.press('ArrowDown')
    expect(one.press('Enter')).toBe(true)
    expect(one.text()).toEqual(['Merci @Inès Ricard ', ''])
    const other = field('@th')
    expect([other.press('Escape'), other.names(), other.press('Escape')]).toEqual([true, [], false])
  })
})
