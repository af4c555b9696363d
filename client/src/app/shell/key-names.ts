import type { KeyNames } from '#client/commands/keys.ts'
import type { Words } from '#client/i18n/words.ts'

export function keyNames(words: Words['keyboard']): KeyNames {
  const { control, shift, space, pageUp, pageDown, home, end } = words
  return {
    control,
    shift,
    escape: words.escapeKey,
    space,
    delete: words.deleteKey,
    menu: words.menuKey,
    pageUp,
    pageDown,
    home,
    end,
  }
}
