import { expect, test } from 'vitest'
import type { Command } from '#client/commands/command.ts'
import { POST_KEYS } from '#client/features/post/post-keys.ts'
import { words } from '#client/i18n/en/words.ts'
import { helpRows } from './keyboard-help.ts'

const command = (id: string, keys: readonly string[], label = id): Command => ({
  id,
  keys,
  group: 'post',
  label: () => label,
})

test('every key of a command is listed, and a command without one is not', () => {
  const rows = helpRows([command('redo', ['Mod+Shift+Z', 'Mod+Y']), command('mute', [])], words)
  expect(rows[0]).toEqual({ group: 'post', label: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'] })
  expect(rows.map(({ label }) => label)).not.toContain('mute')
})

test('two keys that do one thing stand in one line', () => {
  const rows = helpRows([command('a', ['e'], 'Open'), command('b', ['Enter'], 'Open')], words)
  expect(rows[0]).toMatchObject({ label: 'Open', keys: ['e', 'Enter'] })
})

test('the keys of an open post are listed on every page, and once where one is open', () => {
  const advance = words.post.commands.advance
  const keysOf = (here: readonly Command[]) =>
    helpRows(here, words).filter(({ label }) => label === advance)
  expect(keysOf([])).toMatchObject([{ group: 'drawer', keys: ['Mod+Enter'] }])
  expect(keysOf([POST_KEYS.advance])).toHaveLength(1)
})
