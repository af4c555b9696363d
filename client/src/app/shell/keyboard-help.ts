import type { Command, CommandGroup } from '#client/commands/command.ts'
import { POST_KEYS } from '#client/features/post/post-keys.ts'
import type { Words } from '#client/i18n/words.ts'

/** One thing to do, with every key that does it. */
export interface HelpRow {
  readonly group: CommandGroup
  readonly label: string
  readonly keys: readonly string[]
}

/** What the keyboard help lists: every command that has keys, and those of an open post where none is open. */
export function helpRows(here: readonly Command[], words: Words): readonly HelpRow[] {
  const known = new Set(here.map(({ id }) => id))
  const ofPosts: readonly Command[] = Object.values(POST_KEYS).filter(({ id }) => !known.has(id))
  const commands = [...here, ...ofPosts].filter(({ keys }) => keys.length > 0)
  // What one key does everywhere and another only on what has the focus is one thing to do.
  const alike = Map.groupBy(commands, ({ group, label }) => `${group} ${label(words)}`)
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            group: first.group,
            label: first.label(words),
            keys: [first, ...others].flatMap(({ keys }) => keys),
          },
        ]
      : [],
  )
}
