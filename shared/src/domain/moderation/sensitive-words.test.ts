import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { sensitiveFinder, sensitiveKey, sensitiveWordsIn } from './sensitive-words.ts'

const settings = (values: Readonly<Record<string, unknown>> = {}) => {
  const map = new Y.Doc().getMap<unknown>('settings')
  for (const [key, value] of Object.entries(values)) map.set(key, value)
  return map
}
const find = (text: string, values: Readonly<Record<string, unknown>> = {}) =>
  sensitiveFinder(sensitiveWordsIn(settings(values)))(text).map(
    ({ word, about }) => `${about}: ${word}`,
  )

describe('words that notes about people should do without', () => {
  test('are found however they are accented and ended, and told as they were typed', () => {
    expect(find('Il se dit DÉPRESSIF, et syndiqué à la CGT.')).toEqual([
      'health: DÉPRESSIF',
      'union: syndiqué',
      'union: CGT',
    ])
    expect(find('She is on sick leave, mentally  ill, she says.')).toEqual([
      'health: mentally  ill',
    ])
    expect(find('Son casier judiciaire')).toEqual(['offences: casier judiciaire'])
  })

  test('are whole words: what only contains one is none', () => {
    for (const text of [
      'skill',
      'romance et prisme',
      'gaya',
      'un jewel',
      'still',
      'carte bancaire',
    ])
      expect([text, find(text)]).toEqual([text, []])
  })

  test('are told once each, whatever stands around them', () => {
    expect(find('«gay», (gay) et gay.')).toEqual(['sexuality: gay'])
    expect(find('🐝é́ malade')).toEqual(['health: malade'])
    expect(find('œuvre, cœur')).toEqual([])
    expect(find('Un burn-out ? Extrême gauche.')).toEqual([
      'health: burn-out',
      'opinions: Extrême gauche',
    ])
    expect(find('C’est extrême. Gauche ou droite ?')).toEqual([])
  })

  test('can be added and taken out by the workspace; what makes no sense there is left alone', () => {
    const own = {
      [sensitiveKey('health', 'Migraine*')]: true,
      [sensitiveKey('religion', 'religion*')]: false,
      'moderation:sensitive:weather:rain': true,
      'moderation:sensitive:health:': true,
      'moderation:sensitive:union:(cgt': true,
      'moderation:sensitive:origin:arabe*': 'perhaps',
    }
    expect(find('Migraineux, religions, rain, arabe, (cgt', own)).toEqual([
      'health: Migraineux',
      'origin: arabe',
      'union: cgt',
    ])
  })
})
