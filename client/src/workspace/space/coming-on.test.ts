import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { createComingOn } from './coming-on.ts'

test('of a channel, the posts are counted that are still to go out there', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  const { create } = createPostCommands(workspace)
  create({ channels: ['x', 'linkedin'], at: '2026-10-22T11:30', status: 'scheduled' })
  create({ channels: ['x'], at: null, status: 'draft' })
  create({ channels: ['x'], at: '2026-10-01', status: 'draft' })
  create({ channels: ['x'], at: '2026-10-22', status: 'published' })
  const coming = createRoot(() => createComingOn(workspace, () => '2026-10-15'))
  expect([...coming()].sort()).toEqual([
    ['linkedin', 1],
    ['x', 2],
  ])
  await workspace.close()
})
