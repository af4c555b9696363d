import { expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { someOwned } from './some-owned.ts'

test('a calendar that came from a file has no owners, until one of its posts is given one', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  const commands = createPostCommands(workspace)
  const post = commands.create({ title: 'Portes ouvertes', at: '2026-10-17' }) ?? ''
  commands.change(post, { owner: null })
  expect(someOwned(workspace.posts, [post])).toBe(false)
  commands.change(post, { owner: 'camille' })
  expect(someOwned(workspace.posts, [post])).toBe(true)
  expect(someOwned(workspace.posts, [])).toBe(true)
  await workspace.close()
})
