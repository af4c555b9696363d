import MiniSearch, { type SearchResult } from 'minisearch'
import { foldText } from '#shared/domain/post-filter.ts'

/** What can be found of a record. */
export interface SearchEntry {
  readonly id: string
  readonly title: string
  /** Everything else that is written in it. */
  readonly text: string
  /** What it belongs to: its owner, labels, campaign, channels. */
  readonly names: string
}

export interface SearchIndex {
  /** Adds them, or puts them in the place of what had their id. */
  put(entries: readonly SearchEntry[]): void
  remove(ids: readonly string[]): void
  /** Ids of what has all the words, begun or nearly as typed, the likeliest first. */
  find(typed: string, most: number): readonly string[]
}

/** From so many letters on, one wrong letter is a slip. */
const SLIP_FROM = 5

/**
 * Without case, accents and ligatures, in French as in English. A letter alone says nothing, be it what is left of
 * `l’`, or the beginning of a third of all words.
 */
function wordOf(term: string): string | null {
  const folded = foldText(term)
  return folded.length === 1 && !/\d/.test(folded) ? null : folded
}

interface Words {
  readonly title: string
  readonly all: string
}

/** Pure: in a worker, and in a test. */
export function createSearchIndex(): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'text', 'names'],
    processTerm: wordOf,
    searchOptions: {
      // A name is rare, and would come before the titles that have the word.
      boost: { title: 8 },
      prefix: true,
      fuzzy: (term) => (term.length >= SLIP_FROM ? 1 : false),
      combineWith: 'AND',
    },
  })
  const words = new Map<string, Words>()

  /**
   * Of several words, the longest is looked up and the others are looked for in what it finds: what `no` begins is half of
   * everything, and would be weighed for each letter.
   */
  const findAll = (typed: string, where: keyof Words): readonly SearchResult[] => {
    const options = where === 'title' ? { fields: ['title'] } : {}
    const [longest, ...others] = termsOf(typed).sort((a, b) => b.length - a.length)
    if (longest === undefined || others.length === 0) return index.search(longest ?? '', options)
    const isIn = ({ id }: SearchResult, part: keyof Words) => {
      const said = words.get(id)?.[part] ?? ''
      return others.every((term) => said.includes(` ${term}`))
    }
    const found = index.search(longest, options).filter((one) => isIn(one, where))
    if (where === 'title') return found
    return [
      ...found.filter((one) => isIn(one, 'title')),
      ...found.filter((one) => !isIn(one, 'title')),
    ]
  }

  return {
    put(entries) {
      for (const entry of entries) {
        words.set(entry.id, wordsOf(entry))
        if (index.has(entry.id)) index.replace(entry)
        else index.add(entry)
      }
    },
    remove(ids) {
      for (const id of ids) {
        words.delete(id)
        if (index.has(id)) index.discard(id)
      }
    },
    find(typed, most) {
      // What begins thousands of words stands in enough titles, which come first and are a fraction of all words.
      const inTitles = findAll(typed, 'title')
      const found = inTitles.length >= most ? inTitles : findAll(typed, 'all')
      // A slip in one of several words is no beginning of anything.
      const any = found.length > 0 ? found : index.search(typed)
      return any.slice(0, most).map(({ id }) => String(id))
    },
  }
}

const split: (text: string) => string[] = MiniSearch.getDefault('tokenize')

function termsOf(text: string): string[] {
  return [...new Set(split(text).flatMap((term) => wordOf(term) ?? []))].filter(Boolean)
}

/** Each after a space, so that what begins one is found by its beginning. */
function wordsOf({ title, text, names }: SearchEntry): Words {
  const inTitle = ` ${termsOf(title).join(' ')}`
  return { title: inTitle, all: `${inTitle} ${termsOf(`${text} ${names}`).join(' ')}` }
}
