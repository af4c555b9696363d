import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Area = Readonly<Record<string, unknown>>
export type Dictionary = Readonly<Record<string, Area>>

/** One sentence for each word that is missing, unused, or written against French typography. */
export async function badWords(root: string): Promise<readonly string[]> {
  const [french, english] = await Promise.all([
    loadDictionary(root, 'fr'),
    loadDictionary(root, 'en'),
  ])
  return [
    ...missingWords(french, english, 'English'),
    ...missingWords(english, french, 'French'),
    ...unusedWords(french, readSources(root)),
    ...badTypography(french),
  ]
}

export function missingWords(has: Dictionary, lacks: Dictionary, language: string): string[] {
  return entries(has)
    .filter(([area, key, word]) => typeof word !== typeof lacks[area]?.[key])
    .map(([area, key]) => `${area}.${key} is missing in ${language}, or of another kind there.`)
}

/**
 * A word counts as used when its key stands in the sources, read as a property or quoted, or when its area is read by
 * a computed key somewhere.
 */
export function unusedWords(dictionary: Dictionary, sources: string): string[] {
  const mentioned = new Set(
    Array.from(sources.matchAll(/\.([\p{L}\d_]+)|'([^'\n]+)'/gu), ([, a, b]) => a ?? b),
  )
  const computed = new Set(Array.from(sources.matchAll(/\.(\w+)\[/g), ([, area]) => area))
  return entries(dictionary)
    .filter(([area, key]) => !mentioned.has(key) && !computed.has(area))
    .map(([area, key]) => `${area}.${key} is used nowhere.`)
}

const BREAKING = / [;!?:»]|« /
const TIGHT = /[\p{L}\d)][;!?»]|\p{L}:(?!\/\/)|«[\p{L}\d]/u

/** A narrow no-break space before ; ! ? and a no-break space before : and inside « ». */
export function badTypography(french: Dictionary): string[] {
  return entries(french).flatMap(([area, key, word]) =>
    literals(word)
      .filter((text) => BREAKING.test(text) || TIGHT.test(text))
      .map((text) => `${area}.${key} lacks a no-break space: "${text}"`),
  )
}

/** The text of a word, or the texts that a word with blanks is put together from. */
function literals(word: unknown): string[] {
  if (typeof word === 'string') return [word]
  if (typeof word !== 'function') return []
  const quoted = word.toString().matchAll(/(['"`])((?:[^\\]|\\.)*?)\1/g)
  return Array.from(quoted, ([, , text = '']) => asShown(text))
}

/** A template's blanks hold something visible, and an escape is the character it stands for. */
function asShown(source: string): string {
  return source
    .replace(/\$\{[^}]*\}/g, '0')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}

function entries(dictionary: Dictionary): [area: string, key: string, word: unknown][] {
  return Object.entries(dictionary).flatMap(([area, words]) =>
    Object.entries(words).map(([key, word]): [string, string, unknown] => [area, key, word]),
  )
}

async function loadDictionary(root: string, language: string): Promise<Dictionary> {
  const file = join(root, 'client', 'src', 'i18n', language, 'words.ts')
  const module: { readonly words: Dictionary } = await import(pathToFileURL(file).href)
  return module.words
}

function readSources(root: string): string {
  return globSync('client/src/**/*.{ts,tsx}', { cwd: root })
    .filter(
      (name) => !name.startsWith(join('client', 'src', 'i18n')) && !/\.test\.tsx?$/.test(name),
    )
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n')
}
