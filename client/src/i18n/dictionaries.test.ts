import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { words as english } from './en/words.ts'
import { words as french } from './fr/words.ts'

/** The name of every word, `carrying.drop`, and how many values it takes. */
function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, word]: [string, unknown]) => {
      if (typeof word === 'object' && word !== null) return shapeOf(word, `${path}${key}.`)
      return [`${path}${key}${typeof word === 'function' ? `(${word.length})` : ''}`]
    })
    .toSorted()
}

test('both languages have the same words, and each takes the same values', () => {
  expect(shapeOf(english)).toEqual(shapeOf(french))
})

/** Every text between quotes, with the line it stands on; what is inserted into a template is left out. */
function textsIn(language: 'fr' | 'en'): { where: string; text: string }[] {
  const folder = join(import.meta.dirname, language)
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (/^\s*(\/?\*|\/\/|import )/.test(line)) return []
        const texts = line.replace(/\$\{[^}]*\}/g, 'x').match(/'(?:[^'\\]|\\.)*'|`[^`]*`/g) ?? []
        return texts.map((text) => ({ where: `${language}/${file}:${index + 1}`, text }))
      }),
  )
}

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

const offences = (language: 'fr' | 'en', pattern: RegExp) =>
  textsIn(language).filter(({ text }) => pattern.test(text))

describe('French typography', () => {
  test('a narrow no-break space stands before ; ! ?', () => {
    expect(offences('fr', new RegExp(`[^${NARROW}][;!?]`))).toEqual([])
  })

  test('a no-break space stands before a colon, inside « » and before units', () => {
    expect(
      offences('fr', new RegExp(`[^${NO_BREAK}\\d]:|[^${NO_BREAK}]»|«[^${NO_BREAK}]`)),
    ).toEqual([])
    expect(offences('fr', /\d ?(?:h|min|j|s|Mo|%)(?![\p{L}])/u)).toEqual([])
  })

  test('apostrophes are curved and three dots are one sign, in both languages', () => {
    const straight = /\p{L}\\?'\p{L}|\.\.\./u
    expect([...offences('fr', straight), ...offences('en', straight)]).toEqual([])
  })
})

test('nobody is told about servers or data structures, nor shouted at', () => {
  // Letters with accents are letters: to reserve (réserver) is no server.
  const jargon =
    /(?<!\p{L})(?:serveur|server|CRDT|yjs|websocket|OK|erreur fatale|oops|oups)(?!\p{L})|!/iu
  expect([...offences('fr', jargon), ...offences('en', jargon)]).toEqual([])
})
