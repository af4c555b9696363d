import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFreezeCommands } from '#client/commands/freezes.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { createPublishingCommands } from '#client/commands/publishing.ts'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { createPostWords, type PostWords } from '#client/workspace/posts/post-words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { matcherOf, NO_FILTER } from '#shared/domain/post-filter.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { goneChannels } from './gone-channels.ts'

let workspace: Workspace
let say: PostWords
let channel: string
let post: string
let dispose: () => void

/** A channel of the team's own, a post on it, and then no such channel any more. */
beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  say = createRoot((end) => {
    dispose = end
    const formats = formatsFor({ language: 'en', tag: 'en-GB' })
    return createPostWords({
      workspace,
      words: () => english,
      formats: () => formats,
      viewerZone: 'Europe/Paris',
    })
  })
  const { write } = workspace
  const channels = write.collection('channels')
  const fields = { name: 'Campus life', network: 'instagram' }
  channel = write.transact(channels, () => createRecord(channels, fields, {}, write.author()).id)
  const made = createPostCommands(workspace).create({
    title: 'Open house',
    status: 'scheduled',
    at: '2026-10-15T18:00',
    channels: [channel],
  })
  post = made ?? ''
  write.transact(channels, () => changeRecord(channels, channel, { deletedAt: 1 }, write.author()))
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

const kept = () => {
  const found = workspace.posts.get(post)
  if (found?.kind !== 'post') throw new Error('the post is damaged')
  return found
}

test('a post stays on a channel that was deleted, under its name, and is filtered, published and frozen by it', () => {
  expect(workspace.channels().some(({ id }) => id === channel)).toBe(false)
  expect(kept().channels).toEqual([channel])
  expect(goneChannels(workspace, kept().channels)).toEqual([{ id: channel, name: 'Campus life' }])
  expect(say.channel(channel)).toEqual({ network: 'instagram', name: 'Campus life (deleted)' })
  expect(say.channel('nothing').name).toBe('Deleted channel')
  const matches = matcherOf({ ...NO_FILTER, channel: [channel] }, () => '')
  expect(matches(kept())).toBe(true)

  const freeze = createFreezeCommands(workspace)
  const draft = { reason: 'Incident', until: null, channels: [channel], campaigns: [] }
  const id = freeze.begin(draft) ?? ''
  expect(workspace.freezes()?.hold(post)).not.toBeNull()
  freeze.lift(id)
  createPublishingCommands(workspace).mark(post, channel)
  expect(kept().status).toBe('published')
})
