import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAttachmentCommands } from '#client/commands/attachments.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { createReviewCommands } from '#client/commands/reviews.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Answering, createAnswering } from './answering.ts'

let browser: FakeBrowser
let camille: Workspace
let theo: Workspace
let posts: readonly string[]
let answerings: readonly Answering[]
let end = (): void => {}

/** Camille asks Théo about two posts, and he has both before him. */
beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  const enter = (id: string) => enterWorkspace(browser, { id, name: id, role: 'editor' })
  camille = await enter('camille')
  theo = await enter('theo')
  const commands = createPostCommands(camille)
  posts = ['Jury', 'Vote'].flatMap((title) => commands.create({ title, channels: ['x'] }) ?? [])
  for (const post of posts)
    createReviewCommands(camille).ask(post, {
      people: ['theo'],
      inOrder: false,
      dueAt: null,
      note: '',
    })
  await browser.pass(500)
  answerings = createRoot((dispose) => {
    end = dispose
    return posts.map((post) => {
      const whole = () => {
        const found = theo.posts.whole(post)
        return found?.kind === 'post' ? found : null
      }
      return createAnswering({
        workspace: theo,
        post,
        whole,
        after: browser.tab().environment.after,
      })
    })
  })
})

afterEach(async () => {
  end()
  await camille.close()
  await theo.close()
})

const areFresh = () => answerings.map(({ isFresh }) => isFresh())

test('whatever a colleague changes in what one is about to approve is to be read first, also in two posts at once', async () => {
  expect(areFresh()).toEqual([false, false])
  camille.write.transact(camille.write.newPosts(), () => {
    for (const post of posts) camille.write.homeOf(post)?.get(post)?.set('link', 'https://ruche.fr')
  })
  await browser.pass(500)
  expect(areFresh()).toEqual([true, true])
  await browser.pass(3_500)
  expect(areFresh()).toEqual([false, false])
})

test('a picture that a colleague attaches is read first, too, and what one does oneself is not', async () => {
  const [first = '', second = ''] = posts
  const picture = { hash: 'a'.repeat(64), name: 'jury.jpg', type: 'image/jpeg', size: 9 } as const
  createAttachmentCommands(camille).attach(first, [{ ...picture, width: 8, height: 8 }])
  createPostCommands(theo).change(second, { link: 'https://ruche.fr' })
  await browser.pass(500)
  expect(areFresh()).toEqual([true, false])
})
