/** Countries as people write them: by their code of two letters, or by their name in French or English. */
import { foldName } from '#shared/domain/named.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const LANGUAGES = ['fr', 'en'] as const
/** What is said for some of them and stands in no list of names. */
const ALSO: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  angleterre: 'GB',
  england: 'GB',
  usa: 'US',
  'etats unis d amerique': 'US',
  'united states of america': 'US',
  holland: 'NL',
  hollande: 'NL',
}

let codes: Map<string, string> | null = null

/** ISO 3166 code such as `FR`; null for what is the name of no country. */
export function countryCode(text: string): string | null {
  codes ??= allCodes()
  return codes.get(foldCountry(text)) ?? null
}

/** Codes of a list as a sentence has it: `France, Belgique et Suisse`. Null when any of it is the name of no country. */
export function countriesIn(text: string): readonly string[] | null {
  const names = text.split(/[,;/\n]|\s(?:et|and|ou|or)\s/i).flatMap((name) => name.trim() || [])
  const found = names.flatMap((name) => countryCode(name.replace(/[.\s]+$/, '')) ?? [])
  return found.length === names.length ? [...new Set(found)] : null
}

/** By its own name in the language; the code itself where there is none. */
export function countryName(code: string, language: 'fr' | 'en'): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}

function allCodes(): Map<string, string> {
  const all = new Map(Object.entries(ALSO))
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second
      for (const name of names.map((one) => one.of(code))) {
        if (name === undefined || name === code) continue
        // An old code of the same country comes later and does not count.
        const folded = foldCountry(name)
        if (!all.has(folded)) all.set(folded, code)
        if (!all.has(code.toLowerCase())) all.set(code.toLowerCase(), code)
      }
    }
  return all
}

function foldCountry(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:la|le|les|l|the) /, '')
}
