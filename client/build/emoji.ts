import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const NAME = 'virtual:emoji'

interface Known {
  readonly unicode: string
  readonly label: string
  readonly tags?: readonly string[]
  readonly group?: number
  readonly order?: number
}

/**
 * `import emoji from 'virtual:emoji'`: every emoji with its group and what it is called in French and in English. The
 * lists that it is made of weigh a megabyte, most of it for what is not asked here; this a fifth of it, and read as JSON.
 */
export function emojiList(): Plugin {
  return {
    name: 'ruche:emoji',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(emojiEntries()))})`
    },
  }
}

/** Emoji, group, French words, English words; in the order of Unicode. */
function emojiEntries(): readonly (readonly [string, number, string, string])[] {
  const require = createRequire(import.meta.url)
  const french: readonly Known[] = require('emojibase-data/fr/compact.json')
  const english: readonly Known[] = require('emojibase-data/en/compact.json')
  const inEnglish = new Map(english.map((one) => [one.unicode, one]))
  return french
    .filter(({ group, order }) => group !== undefined && order !== undefined)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((one) => [one.unicode, one.group ?? 0, said(one), said(inEnglish.get(one.unicode))])
}

/** Its name first: what it is called aloud. */
function said(one: Known | undefined): string {
  return one ? [one.label, ...(one.tags ?? [])].join('|') : ''
}
