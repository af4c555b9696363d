import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { PostDraft } from '#shared/domain/post.ts'
import { createAttachmentCommands } from './attachments.ts'
import { createPostCommands } from './posts.ts'
import { isUnwrittenPost, leaveUnwritten } from './unwritten-posts.ts'

let browser: FakeBrowser
let camille: Workspace
let theo: Workspace

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  camille = await enter('camille')
  theo = await enter('theo')
})

afterEach(async () => {
  await camille.close()
  await theo.close()
})

/** Each at a device of their own. */
function enter(id: string): Promise<Workspace> {
  return enterWorkspace(browser, { id, name: id, role: 'owner' })
}

const pass = (): Promise<void> => browser.pass(500)

function begin(draft: Partial<PostDraft> = {}): string {
  const id = createPostCommands(camille).create({ at: '2026-10-22T18:00', ...draft })
  if (id === null) throw new Error('the workspace can be written')
  return id
}

const stands = (id: string, workspace = camille) => workspace.posts.onDay('2026-10-22').includes(id)

test('M7: a new post that is left as it was made is gone, and undo goes on with what was done before it', () => {
  const before = begin({ title: 'Portes ouvertes' })
  const id = begin({ slot: 'mardi/2026-10-22', channels: ['linkedin'] })
  leaveUnwritten(camille, id)
  expect([stands(before), stands(id)]).toEqual([true, false])
  expect(camille.undo.last()).toBeNull()
  expect(camille.undo.canRedo()).toBe(false)
  camille.undo.undo()
  expect([stands(before), camille.undo.canUndo()]).toEqual([false, false])
  camille.undo.redo()
  expect([stands(before), stands(id)]).toEqual([true, false])
})

test('a post in which its author wrote a title, or changed anything, stays', () => {
  const [titled, moved] = [begin(), begin()]
  createPostCommands(camille).write(titled, { title: 'Portes ouvertes' })
  createPostCommands(camille).move(moved, '2026-10-22T19:00')
  leaveUnwritten(camille, titled)
  leaveUnwritten(camille, moved)
  expect([stands(titled), stands(moved)]).toEqual([true, true])
})

test('a post in which a colleague wrote stays, and so does one that a colleague has open', async () => {
  const [written, looked] = [begin(), begin()]
  await pass()
  theo.prose(written, 'body')?.text.insert(0, 'Samedi.')
  theo.presence.tell({ page: 'calendar', post: looked, doing: 'looking', day: null })
  await pass()
  leaveUnwritten(camille, written)
  leaveUnwritten(camille, looked)
  expect([stands(written), stands(looked)]).toEqual([true, true])
})

test('what was not made here is never taken back, however empty it is', async () => {
  const id = begin()
  await pass()
  leaveUnwritten(theo, id)
  expect(stands(id, theo)).toBe(true)
})

test('what a colleague wrote without knowing is in the bin, whole', async () => {
  const id = begin()
  await pass()
  leaveUnwritten(camille, id)
  theo.prose(id, 'body')?.text.insert(0, 'Samedi.')
  expect(isUnwrittenPost(camille, id)).toBe(true)
  await pass()
  expect([isUnwrittenPost(camille, id), camille.posts.textOf(id)]).toEqual([false, 'Samedi.'])
  expect(camille.posts.bin()).toEqual([id])
})

test('a picture that was still being read when its post was closed brings the post back', () => {
  const id = begin()
  leaveUnwritten(camille, id)
  createAttachmentCommands(camille).attach(id, [
    { hash: 'a'.repeat(64), name: 'quai.jpg', type: 'image/jpeg', size: 9, width: 3, height: 3 },
  ])
  expect(stands(id)).toBe(true)
})
