import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createPostCommands, postMember } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { createComingOn } from './coming-on.ts'

test('of a channel, the posts are counted that are still to go out there', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  const { create, change } = createPostCommands(workspace)
  const post = create({
    channels: ['x', 'linkedin'],
    at: '2026-10-22T11:30',
    status: 'scheduled',
  })
  create({ channels: ['x'], at: null, status: 'draft' })
  create({ channels: ['x'], at: '2026-10-01', status: 'draft' })
  create({ channels: ['x'], at: '2026-10-22', status: 'published' })
  const coming = createRoot(() => createComingOn(workspace, () => '2026-10-15'))
  expect([...coming()].sort()).toEqual([
    ['linkedin', 1],
    ['x', 2],
  ])
  if (post === null) throw new Error('not made')
  change(post, {
    [postMember('channel', 'x')]: undefined,
    [postMember('channel', 'bluesky')]: true,
  })
  expect([...coming()].sort()).toEqual([
    ['bluesky', 1],
    ['linkedin', 1],
    ['x', 1],
  ])
  await workspace.close()
})
