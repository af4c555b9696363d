import { foldName } from '#shared/domain/named.ts'

/** Those that posts are written in here, beside the tags that anybody may write. */
const TAGS = [
  'fr',
  'en',
  'es',
  'ca',
  'pt',
  'it',
  'de',
  'nl',
  'eu',
  'br',
  'oc',
  'co',
  'ar',
  'uk',
  'pl',
  'ro',
]

let byName: ReadonlyMap<string, string> | null = null

/**
 * The BCP 47 tag that a file means by `fr`, `pt-BR`, `Français` or `French`; null where it means none.
 */
export function languageNamed(cell: string): string | null {
  const text = cell.trim()
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return canonicalTag(text)
  byName ??= new Map(
    ['fr', 'en'].flatMap((reader) => {
      const names = new Intl.DisplayNames(reader, { type: 'language' })
      return TAGS.map((tag) => [foldName(names.of(tag) ?? tag), tag] as const)
    }),
  )
  return byName.get(foldName(text)) ?? null
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
