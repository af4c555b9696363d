/** A name that is being written after an `@`, up to where the caret stands. */
export interface MentionStart {
  /** Of the `@`, in UTF-16 units. */
  readonly at: number
  readonly typed: string
}

/** More than a first name and the beginning of a last one is a sentence. */
const MOST_TYPED = 30

/** Null where the caret stands in no name; an address (`a@b.org`) is none. */
export function mentionAt(text: string, caret: number): MentionStart | null {
  const before = text.slice(0, caret)
  const at = before.lastIndexOf('@')
  if (at < 0 || (at > 0 && !/[\s([{«“"']/u.test(before[at - 1] ?? ''))) return null
  const typed = before.slice(at + 1)
  return typed.length <= MOST_TYPED && !/\n|\s{2}/u.test(typed) ? { at, typed } : null
}

/** Those who are named in a text, longest names first, so that `@Inès Benali` is not also another `@Inès`. */
export function mentionsIn(
  text: string,
  people: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const found = new Set<string>()
  let left = text
  for (const { id, name } of [...people].sort((a, b) => b.name.length - a.name.length)) {
    const said = `@${name}`
    if (!left.includes(said)) continue
    found.add(id)
    left = left.replaceAll(said, '')
  }
  return [...found]
}

/** The text in pieces, so that names stand out. */
export function mentionedPieces(
  text: string,
  names: readonly string[],
): readonly { readonly text: string; readonly isName: boolean }[] {
  if (names.length === 0) return [{ text, isName: false }]
  const said = [...names].sort((a, b) => b.length - a.length).map((name) => escaped(`@${name}`))
  return text
    .split(new RegExp(`(${said.join('|')})`, 'u'))
    .map((piece, place) => ({ text: piece, isName: place % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
