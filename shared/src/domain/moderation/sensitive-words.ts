import type { RecordMap } from '#shared/domain/fields.ts'

/**
 * What notes about people should say nothing of (GDPR articles 9 and 10, and the CNIL's advice on free text). A word is no
 * proof of anything: whoever types one is told, and goes on as they like.
 */
export const SENSITIVE = [
  'health',
  'sexuality',
  'religion',
  'opinions',
  'union',
  'origin',
  'offences',
] as const
export type Sensitive = (typeof SENSITIVE)[number]

/** French and English together, since teams write in both. Folded; a star stands for any ending. */
const DEFAULTS: Readonly<Record<Sensitive, string>> = {
  health:
    'malade, malades, maladie*, medicament*, depressi*, depression*, bipolaire*, schizo*, autis*, psychiatr*, psychotique*, handicap*, invalide*, cancer*, sida, vih, hiv, seropositi*, enceinte, enceintes, grossesse*, alcooli*, toxicoman*, drogue, droguee, suicid*, anorexi*, boulimi*, burn-out, burnout, tdah, arret maladie, hospitalis*, ill, illness*, disease*, medication*, depressed, mental health, mentally ill, disabled, disabilit*, pregnan*, addict, addicts, addiction*, adhd, eating disorder*, rehab',
  sexuality:
    'homosexuel*, heterosexuel*, bisexuel*, lesbienne*, gay, gays, transgenre*, transsexuel*, asexuel*, orientation sexuelle, vie sexuelle, homosexual*, heterosexual*, bisexual*, lesbian*, transgender*, transsexual*, asexual*, queer, sexual orientation, sex life',
  religion:
    'musulman*, islam*, chretien*, catholique*, protestant*, juif, juifs, juive, juives, judaism*, bouddhis*, hindou*, athee, athees, temoin de jehovah, temoins de jehovah, mosquee*, synagogue*, ramadan, religion*, religieu*, muslim*, christian, christians, catholic*, jew, jews, jewish, buddhis*, hindu*, atheist*, mosque*, religious',
  opinions:
    'extreme droite, extreme gauche, communis*, fascis*, facho*, nazi, nazis, anarchis*, socialist*, royaliste*, opinion politique, opinions politiques, parti politique, militant*, franc-macon*, far right, far left, political opinion*, political party, votes for, voted for',
  union:
    'syndiqu*, syndicat*, syndical*, cgt, cfdt, greviste*, delegue du personnel, delegue syndical, trade union*, union member*, union rep*, labor union*, labour union*, unionist*',
  origin:
    'ethnie*, ethnique*, arabe*, maghrebin*, asiatique*, rom, roms, tsigane*, gitan*, metis, metisse*, immigre*, sans-papiers, couleur de peau, ethnic*, racial*, raciale*, arab, arabs, asian*, gypsy, gypsies, immigrant*, undocumented, skin colour, skin color',
  offences:
    'casier judiciaire, condamne, condamnee, condamnes, condamnation*, prison*, incarcere*, garde a vue, delinquan*, criminel*, mise en examen, mis en examen, criminal*, convicted, conviction, convictions, jail*, arrested, felon*, offender*, police record',
}

const KEY = 'moderation:sensitive:'

/** What a workspace says of a word, in its settings: `true` adds it, `false` takes one of ours out. */
export function sensitiveKey(about: Sensitive, word: string): string {
  return `${KEY}${about}:${folded(word)}`
}

/** Ours and the workspace's own, by what they are about, in alphabetical order. */
export function sensitiveWordsIn(settings: RecordMap): ReadonlyMap<Sensitive, readonly string[]> {
  const lists = new Map<string, Set<string>>(
    SENSITIVE.map((about) => [about, new Set(DEFAULTS[about].split(', '))]),
  )
  for (const [key, value] of settings) {
    if (!key.startsWith(KEY)) continue
    const [about = '', ...rest] = key.slice(KEY.length).split(':')
    const list = lists.get(about)
    const word = folded(rest.join(':'))
    if (!list || !word) continue
    if (value === true) list.add(word)
    else if (value === false) list.delete(word)
  }
  return new Map(SENSITIVE.map((about) => [about, [...(lists.get(about) ?? [])].sort()]))
}

export interface SensitiveWord {
  /** As it was typed. */
  readonly word: string
  readonly about: Sensitive
}

/** Finds whole words, however they are accented; each of them once. */
export type FindSensitive = (text: string) => readonly SensitiveWord[]

/** By the words themselves and not by one pattern of all of them, which takes a browser a tenth of a second to prepare. */
export function sensitiveFinder(lists: ReadonlyMap<Sensitive, readonly string[]>): FindSensitive {
  const whole = new Map<string, Entry[]>()
  const beginnings = new Map<string, Entry[]>()
  for (const [about, list] of lists)
    for (const word of list) {
      const [first, ...rest] = wordsIn(word).map(({ letters }) => letters)
      if (first === undefined) continue
      const anyEnding = word.endsWith('*')
      const last = rest.pop()
      if (last !== undefined) rest.push(anyEnding ? `${last}*` : last)
      const index = anyEnding && last === undefined ? beginnings : whole
      index.set(first, [...(index.get(first) ?? []), { about, rest }])
    }
  return (text) => {
    const typed = wordsIn(text)
    const found = new Map<string, SensitiveWord>()
    let told = 0
    for (const [place, { letters, start }] of typed.entries()) {
      // Part of what was just told.
      if (start < told) continue
      for (const { about, rest } of candidates(letters, whole, beginnings)) {
        if (!goesOn(rest, typed, place, text)) continue
        const end = typed[place + rest.length]?.end ?? start
        const word = text.slice(start, end)
        const key = `${about} ${folded(word)}`
        if (!found.has(key)) found.set(key, { word, about })
        told = Math.max(told, end)
      }
    }
    return [...found.values()]
  }
}

interface Entry {
  readonly about: Sensitive
  /** The words behind the first; the last may end in a star. */
  readonly rest: readonly string[]
}

function candidates(
  letters: string,
  whole: ReadonlyMap<string, readonly Entry[]>,
  beginnings: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const entries = [...(whole.get(letters) ?? [])]
  for (let length = 1; length <= letters.length; length++)
    entries.push(...(beginnings.get(letters.slice(0, length)) ?? []))
  return entries
}

function goesOn(
  rest: Entry['rest'],
  typed: readonly TypedWord[],
  place: number,
  text: string,
): boolean {
  return rest.every((word, n) => {
    const [before, next] = [typed[place + n], typed[place + n + 1]]
    if (!before || !next || !/^[\s’'-]+$/.test(text.slice(before.end, next.start))) return false
    return word.endsWith('*') ? next.letters.startsWith(word.slice(0, -1)) : next.letters === word
  })
}

interface TypedWord {
  /** Folded. */
  readonly letters: string
  /** In UTF-16 units, of what was typed. */
  readonly start: number
  readonly end: number
}

function wordsIn(text: string): TypedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    letters: folded(word),
    start: index,
    end: index + word.length,
  }))
}

/** Small letters without accents. */
function folded(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
