import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { setChannelUsed } from '#client/commands/set-channel-use.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { openDesk } from '../testing/desk.ts'
import { choicesIn } from './facet-choices.ts'

test('a channel that the team does not use is to choose from only where a post is on it', async () => {
  const desk = await openDesk()
  const { workspace, view } = desk
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  const say = createRoot(() =>
    createPostWords({
      workspace,
      words: () => french,
      formats: () => formats,
      viewerZone: 'Europe/Paris',
    }),
  )
  const offered = () =>
    choicesIn('channel', { workspace, view, words: french, say }).map(({ id }) => id)
  expect(offered()).toContain('forum')
  setChannelUsed(workspace, 'forum', false)
  setChannelUsed(workspace, 'tiktok', false)
  const post = desk.plan('Questions', '2026-10-15')
  desk.commands.change(post, { 'channel:forum': true })
  expect(offered()).toContain('forum')
  expect(offered()).not.toContain('tiktok')
  await desk.close()
})
