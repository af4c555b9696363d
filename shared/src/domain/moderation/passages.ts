/**
 * What is said of somebody where nothing says that it is about them: in an incident, in a note on somebody else, in what the whole
 * team reads. Only those passages are theirs to read; the rest of the text is about others.
 */
import * as Y from 'yjs'
import { numberIn } from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { Belongings, Found } from './about.ts'
import { isRead } from './access-entry.ts'
import { nameFinder, sameName } from './name-finder.ts'
import { namesOf, personIn } from './names-in.ts'
import type { TeamFound } from './still-naming.ts'

export interface Passages {
  readonly found: Found | TeamFound
  readonly texts: readonly string[]
}

/** Records whose words are looked through in one go. */
const AT_ONCE = 200
/** Characters on either side of a name, within its line. */
const AROUND = 240

/**
 * A name that somebody else bears, too, leads to them as well, and is not looked for.
 * @param own ids of whose passages they are
 * @param known ids of what is theirs anyway
 */
export function* passagesNaming(
  own: readonly string[],
  known: ReadonlySet<string>,
  { all }: Pick<Belongings, 'all'>,
  beside: readonly TeamFound[],
): Parts<readonly Passages[]> {
  const names: string[] = []
  const others = new Set<string>()
  for (const found of all.values()) {
    const person = personIn(found)
    if (!person) continue
    if (own.includes(person.id)) names.push(...namesOf(person))
    else for (const name of namesOf(person)) others.add(sameName(name))
  }
  const find = nameFinder(
    names.filter((name) => !others.has(sameName(name))).map((name) => ({ name, what: null })),
  )
  const passages: Passages[] = []
  let looked = 0
  for (const found of [...all.values(), ...beside]) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (known.has(found.id) || found.collection === 'noted') continue
    if (numberIn(found.map, 'deletedAt') !== null) continue
    const texts = textsOf(found.map).flatMap((text) => around(text, find(text)))
    if (texts.length > 0) passages.push({ found, texts: [...new Set(texts)] })
  }
  return passages
}

function textsOf(map: Found['map']): readonly string[] {
  return [...map].flatMap(([key, value]) => {
    // An article keeps what is read of it under `part:language`: a text under such a key is read, a line is not.
    if (value instanceof Y.Text) return [String(value)]
    return typeof value === 'string' && isRead(key) ? [value] : []
  })
}

function around(
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  const spans: { start: number; end: number }[] = []
  for (const name of names) {
    const lineStart = text.lastIndexOf('\n', name.start - 1) + 1
    const lineEnd = text.indexOf('\n', name.end)
    const start = wordStart(text, Math.max(lineStart, name.start - AROUND))
    const end = wordEnd(text, Math.min(lineEnd < 0 ? text.length : lineEnd, name.end + AROUND))
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => {
    const said = text.slice(start, end).trim()
    const isCut = { before: /\S/.test(text.slice(0, start)), after: /\S/.test(text.slice(end)) }
    return `${isCut.before ? '… ' : ''}${said}${isCut.after ? ' …' : ''}`
  })
}

/** Half a name would not be known for one. */
function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && /\S/.test(text[at - 1] ?? ' ')) at -= 1
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && /\S/.test(text[at] ?? ' ')) at += 1
  return at
}
