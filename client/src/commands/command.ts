import type { Words } from '#client/i18n/words.ts'

/**
 * Something a person can do, as data: keys, menus, the phone's "new" button and the keyboard help all read it.
 */
export interface Command {
  /** `post.new`; the one place that the phone's button and the palette know it by. */
  readonly id: string
  /** In the grammar of `keys.ts`: `Mod+Z`, `[`, `g c`. All of them work, and the help shows them all. */
  readonly keys: readonly string[]
  readonly group: CommandGroup
  readonly label: (words: Words) => string
  /** False where it would do nothing now. */
  readonly when?: () => boolean
  /** True where it can do nothing yet, and will in a moment: its key is kept until then. */
  readonly soon?: () => boolean
  /** Its key does it once, however long it is held. */
  readonly once?: boolean
  /** Left out where the key means something only on what has the focus, which then answers it itself. */
  readonly run?: () => void
  /** It leads to a field, which may have to be loaded first: what is typed meanwhile is kept for it. */
  readonly asksForText?: boolean
}

/** `carry`: while a post is in the hand; `drawer`: in a post that lies open. */
export type CommandGroup =
  | 'go'
  | 'calendar'
  | 'ideas'
  | 'moderation'
  | 'post'
  | 'carry'
  | 'drawer'
  | 'app'

export function isAvailable(command: Command): boolean {
  return command.when?.() ?? true
}
