import MiniSearch from 'minisearch'
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
  return {
    put(entries) {
      for (const entry of entries) {
        if (index.has(entry.id)) index.replace(entry)
        else index.add(entry)
      }
    },
    remove(ids) {
      for (const id of ids) if (index.has(id)) index.discard(id)
    },
    find(typed, most) {
      // What begins thousands of words stands in enough titles, which come first and are a fraction of all words.
      const inTitles = index.search(typed, { fields: ['title'] })
      const found = inTitles.length >= most ? inTitles : index.search(typed)
      return found.slice(0, most).map(({ id }) => String(id))
    },
  }
}
