/**
 * Keys are written as keyboards name them (`event.key`, never `code`: on AZERTY the letters matter, not the places):
 * `?`, `[`, `Escape`, `Mod+Z`, `Mod+Shift+Z`, `Mod+Enter`, and `g c` for one after the other. `Mod` is Cmd on Apple's
 * keyboards and Ctrl elsewhere.
 */
export interface KeyStroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** It is held. */
  readonly repeat?: boolean
}

/** Two strokes of a sequence may be this far apart. */
const SEQUENCE_MS = 1200

export interface KeyMatcher {
  /** The written form that this stroke completes, out of `wanted`; null when it completes none. */
  match(stroke: KeyStroke, at: number, wanted: readonly string[]): string | null
}

export function createKeyMatcher(apple: boolean): KeyMatcher {
  let before: { written: string; at: number } | null = null
  return {
    match(stroke, at, wanted) {
      const written = writtenForm(stroke, apple)
      const sequence =
        before && at - before.at <= SEQUENCE_MS ? `${before.written} ${written}` : null
      before = { written, at }
      const found =
        wanted.find((keys) => same(keys, sequence)) ?? wanted.find((keys) => same(keys, written))
      if (found) before = null
      return found ?? null
    },
  }
}

/** Whether the keys are typed without Ctrl or Cmd: such keys rest in text fields and can be switched off. */
export function areSingleKeys(keys: string): boolean {
  return !keys.includes('Mod+') && keys !== 'Escape'
}

/** `Mod+Shift+Z`, `Alt+ArrowUp`, `Space`: a stroke as commands write theirs. */
export function writtenForm(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyStroke,
  apple: boolean,
): string {
  const mod = apple ? metaKey : ctrlKey
  const other = apple ? ctrlKey : metaKey
  const letter = key.length === 1 ? key : null
  // Shift is part of what `?` is, but not of what Z is when something else is held as well.
  const shift = shiftKey && (letter === null || mod)
  const named = key === ' ' ? 'Space' : key
  return [other && 'Other', mod && 'Mod', altKey && 'Alt', shift && 'Shift', named]
    .filter(Boolean)
    .join('+')
}

function same(keys: string, written: string | null): boolean {
  if (written === null) return false
  // Caps lock must not change what a shortcut is.
  return keys.toLowerCase() === written.toLowerCase()
}

const APPLE_NAMES: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌦',
}

export interface KeyNames {
  readonly control: string
  readonly shift: string
  readonly escape: string
  readonly space: string
  readonly delete: string
  readonly pageUp: string
  readonly pageDown: string
  readonly menu: string
  readonly home: string
  readonly end: string
}

const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Backspace: '⌫',
}

/** The keys as they are printed on this person's keyboard: one entry a stroke, `⌘ Z` or `Ctrl Z`. */
export function printedKeys(keys: string, apple: boolean, names: KeyNames): string[] {
  const words: Record<string, string> = {
    Mod: names.control,
    Shift: names.shift,
    Escape: names.escape,
    Space: names.space,
    Delete: names.delete,
    PageUp: names.pageUp,
    PageDown: names.pageDown,
    ContextMenu: names.menu,
    Home: names.home,
    End: names.end,
    ...SIGNS,
    ...(apple && APPLE_NAMES),
  }
  return keys.split(' ').map((stroke) =>
    splitStroke(stroke)
      .map((part) => words[part] ?? (part.length === 1 ? part.toUpperCase() : part))
      .join(' '),
  )
}

/** `Mod++` is Ctrl and the plus key. */
function splitStroke(stroke: string): string[] {
  return stroke.split(/(?<=.)\+(?=.)/)
}
