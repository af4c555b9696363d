import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAttachmentCommands } from '#client/commands/attachments.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { words } from '#client/i18n/en/words.ts'
import type { Unusable } from '#client/workspace/media/prepare-file.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createMediaView, type MediaMeans, type MediaView } from './media-view.ts'

/** Files that are what their names say: `same as a.jpg` has the content of `a.jpg`, `empty.jpg` is empty. */
const prepare: NonNullable<MediaMeans['prepare']> = async ({ name }, keepLocation) => {
  const why = /^(empty|unknown|liar|unreadable)/.exec(name)?.[1]
  if (why) return { ok: false, name, why: why as Unusable }
  const content = name.replace('same as ', '')
  const hash = [...content].map((letter) => letter.charCodeAt(0).toString(16)).join('')
  const draft = {
    hash: hash.padEnd(64, '0').slice(0, 64),
    name,
    type: 'image/jpeg',
    size: 10,
    width: 4,
    height: 3,
  } as const
  return { ok: true, draft, content: new Blob([content]), cleaned: !keepLocation }
}

describe('what is attached to an open post', () => {
  let browser: FakeBrowser
  let workspace: Workspace
  let view: MediaView
  let dispose: () => void
  beforeEach(async () => {
    browser = createFakeBrowser(createFakeRelay())
    workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'editor' })
    const post = createPostCommands(workspace).create({ title: 'Portes ouvertes' }) ?? ''
    view = createRoot((end) => {
      dispose = end
      return createMediaView({
        workspace,
        commands: createAttachmentCommands(workspace),
        words: () => words,
        post,
        locked: () => workspace.locked(post),
        prepare,
      })
    })
  })
  afterEach(async () => {
    dispose()
    await workspace.close()
  })

  const attach = async (...names: string[]) => {
    const attaching = view.attach(names.map((name) => new File(['x'], name)))
    await browser.pass(100)
    await attaching
  }
  const names = () => view.ids().map((id) => view.get(id)?.name)
  const said = () => view.notes().map(({ text }) => text)
  const idOf = (name: string) => view.ids().find((id) => view.get(id)?.name === name) ?? ''

  test('stands in the order in which it was given, waits for the relay, and is one step to undo', async () => {
    await attach('b.jpg', 'a.jpg')
    expect(names()).toEqual(['b.jpg', 'a.jpg'])
    expect(view.underway(view.get(idOf('a.jpg'))?.hash ?? '')).toEqual({
      percent: 0,
      problem: null,
    })
    expect(workspace.status().files?.count).toBe(2)
    expect(said()).toEqual([words.media.cleaned(2)])
    workspace.undo.undo()
    expect(names()).toEqual([])
    workspace.undo.redo()
    expect(names()).toEqual(['b.jpg', 'a.jpg'])
  })

  test('keeps where it was taken when that is wanted, and then says nothing of it', async () => {
    view.setKeepLocation(true)
    await attach('a.jpg')
    expect(said()).toEqual([])
  })

  test('takes the same picture once, and says so', async () => {
    view.setKeepLocation(true)
    await attach('a.jpg', 'same as a.jpg')
    await attach('a.jpg')
    expect(names()).toEqual(['a.jpg'])
    expect(said()).toEqual([words.media.already(1)])
  })

  test('says of each file that is none why, and takes the others', async () => {
    view.setKeepLocation(true)
    const liars = Array.from({ length: 5 }, (_, n) => `liar ${n}.jpg`)
    await attach('empty.png', 'a.jpg', 'unknown.zip', ...liars)
    expect(names()).toEqual(['a.jpg'])
    expect(said()).toEqual([
      words.media.unusable.empty('empty.png', 1),
      words.media.unusable.unknown('unknown.zip', 1),
      words.media.unusable.liar('liar 0.jpg, liar 1.jpg, liar 2.jpg and 2 more', 5),
    ])
  })

  test('says what went wrong until something succeeds, or until it is read', async () => {
    view.setKeepLocation(true)
    await attach('a.jpg', 'liar.png', 'empty.png')
    const [first] = view.notes()
    if (first) view.dismiss(first)
    expect(said()).toHaveLength(1)
    view.write(idOf('a.jpg'), { alt: 'Deux élèves' })
    expect(said()).toEqual([])
  })

  test('takes five hundred at once, all of them, loses none on the way, and takes them back at once', async () => {
    const many = Array.from({ length: 500 }, (_, n) => `${n}.jpg`)
    const attaching = view.attach(many.map((name) => new File(['x'], name)))
    await expect
      .poll(
        async () => {
          await browser.pass(10)
          return view.progress()
        },
        { timeout: 50_000 },
      )
      .toBeNull()
    await attaching
    expect(names()).toEqual(many)
    expect(workspace.status().files?.count).toBe(500)
    expect(workspace.undo.last()).toMatchObject({ what: 'attached', count: 500 })
    const undone = workspace.undo.undo()
    await browser.pass(1_000)
    expect(await undone).toMatchObject({ what: 'attached', undone: 500, kept: 0 })
    expect(names()).toEqual([])
  })

  test('is moved by keys, from one end to the other and not beyond, and says where it is', async () => {
    await attach('a', 'b', 'c')
    view.move(idOf('c'), -1)
    expect(names()).toEqual(['a', 'c', 'b'])
    expect(view.said()).toBe('c, place 2 of 3')
    view.move(idOf('a'), -1)
    expect(names()).toEqual(['a', 'c', 'b'])
    workspace.undo.undo()
    expect(names()).toEqual(['a', 'b', 'c'])
  })

  test('counts what says nothing to those who do not see it, and is removed and brought back whole', async () => {
    await attach('a', 'b')
    view.write(idOf('a'), { alt: 'A red door' })
    expect(view.withoutAlt()).toBe(1)
    view.remove(idOf('a'))
    expect(names()).toEqual(['b'])
    workspace.undo.undo()
    expect(view.get(idOf('a'))?.alt).toBe('A red door')
  })
})
