import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type AttachmentCommands, createAttachmentCommands } from './attachments.ts'
import { createPostCommands, type PostCommands } from './posts.ts'

let workspace: Workspace
let commands: PostCommands
let attachments: AttachmentCommands

beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'editor' })
  commands = createPostCommands(workspace)
  attachments = createAttachmentCommands(workspace)
})

afterEach(() => workspace.close())

const file = (name: string, digit: string) =>
  ({ hash: digit.repeat(64), name, type: 'image/jpeg', size: 9, width: 4, height: 3 }) as const
const mediaOf = (post: string) => workspace.media()?.of(post) ?? []
const shownOf = (post: string) => mediaOf(post).map(({ name, hash, alt }) => [name, hash[0], alt])

/** A post with two pictures, the second put before the first, and what they say. */
function planWithPictures(): string {
  const post = commands.create({ title: 'Portes ouvertes', at: '2026-10-22' }) ?? ''
  attachments.attach(post, [file('porte.jpg', 'a'), file('cour.jpg', 'b')])
  const [door, yard] = mediaOf(post)
  if (!door || !yard) throw new Error('nothing was attached')
  const said = { alt: 'Une porte rouge', credit: 'Yann', rights: 'CC BY', expires: '2026-12-31' }
  attachments.write(door, said)
  attachments.move(yard, 0)
  return post
}

test('a copy has the files of the post, in their order and with what is said of them, as records of its own', () => {
  const post = planWithPictures()
  const copy = commands.duplicate(post, '2026-10-29') ?? ''
  expect(shownOf(copy)).toEqual([
    ['cour.jpg', 'b', ''],
    ['porte.jpg', 'a', 'Une porte rouge'],
  ])
  expect(mediaOf(copy)[1]).toMatchObject({
    post: copy,
    type: 'image/jpeg',
    size: 9,
    width: 4,
    height: 3,
    credit: 'Yann',
    rights: 'CC BY',
    expires: '2026-12-31',
    createdBy: 'camille',
  })
  const [yard] = mediaOf(copy)
  if (yard) attachments.remove(yard)
  expect([shownOf(copy).length, shownOf(post).length]).toEqual([1, 2])
})

test('a file that was taken away from the post does not come back with the copy', () => {
  const post = planWithPictures()
  const [yard] = mediaOf(post)
  if (yard) attachments.remove(yard)
  expect(shownOf(commands.duplicate(post, null) ?? '')).toEqual([
    ['porte.jpg', 'a', 'Une porte rouge'],
  ])
})

test('a copy and its files are one step to undo, and to do again (M7)', () => {
  const post = planWithPictures()
  const copy = commands.duplicate(post, null) ?? ''
  workspace.undo.undo()
  expect([workspace.posts.bin(), shownOf(copy), shownOf(post).length]).toEqual([[copy], [], 2])
  workspace.undo.redo()
  expect([workspace.posts.bin(), shownOf(copy)]).toEqual([[], shownOf(post)])
})

test('a copy is in the language of its post', () => {
  const post = commands.create({ title: 'Dor digor', language: 'br' }) ?? ''
  expect(workspace.posts.get(commands.duplicate(post, null) ?? '')).toMatchObject({
    language: 'br',
  })
})
