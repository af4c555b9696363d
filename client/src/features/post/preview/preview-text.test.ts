import { describe, expect, it } from 'vitest'
import { lookOf } from './looks.ts'
import { cardOf, handleOf, handleOn, previewText } from './preview-text.ts'

const shown = (text: string, network: string) => {
  const { pieces, folded } = previewText(text, lookOf(network))
  return { text: pieces.map((piece) => piece.text).join(''), folded }
}

describe('a text as its network shows it', () => {
  it('tells apart what can be pressed, and shortens addresses where the network does', () => {
    const text = 'Avec @brest : https://www.reseau-tremplin.fr/portes-ouvertes/programme #fibre'
    expect(previewText(text, lookOf('x')).pieces).toEqual([
      { kind: 'words', text: 'Avec ' },
      { kind: 'mention', text: '@brest' },
      { kind: 'words', text: ' : ' },
      { kind: 'link', text: 'reseau-tremplin.fr/portes-…' },
      { kind: 'words', text: ' ' },
      { kind: 'hashtag', text: '#fibre' },
    ])
    expect(shown(text, 'linkedin').text).toBe(text)
  })

  it('leaves an address plain where nobody can press it', () => {
    expect(previewText('Voir ruche.fr', lookOf('instagram')).pieces).toEqual([
      { kind: 'words', text: 'Voir ruche.fr' },
    ])
  })

  it('folds a long text between two words, and says so', () => {
    const { text, folded } = shown('mot '.repeat(60), 'instagram')
    expect(folded).toBe(true)
    expect(text).toMatch(/mot$/)
    expect(text.length).toBeLessThanOrEqual(125)
    expect(shown('mot '.repeat(60), 'mastodon').folded).toBe(false)
  })

  it('ends with one ellipsis where it is folded after an address that is shortened', () => {
    const text = `https://ruche.fr/portes-ouvertes/programme${' mot'.repeat(80)}`
    const fold = { characters: 43, lines: 9 }
    const { pieces, folded } = previewText(text, { fold, links: true, shown: 12 })
    expect([pieces.at(-1)?.text, folded]).toEqual(['ruche.fr/por', true])
    expect(previewText('À suivre…', lookOf('x')).pieces[0]?.text).toBe('À suivre…')
  })

  it('folds after some lines, too', () => {
    expect(shown('un\ndeux\ntrois\nquatre', 'linkedin')).toEqual({
      text: 'un\ndeux\ntrois',
      folded: true,
    })
  })

  it('never cuts a character in two', () => {
    expect(shown('🐝'.repeat(80), 'instagram').text).toBe('🐝'.repeat(62))
  })
})

describe('the card of a link', () => {
  it('is of the first address in the text, else of the link of the post', () => {
    expect(cardOf('Voir www.ruche.fr/%C3%A9t%C3%A9', null)).toEqual({
      domain: 'ruche.fr',
      path: '/été',
    })
    expect(cardOf('Sans adresse', 'https://example.org/')).toEqual({
      domain: 'example.org',
      path: '',
    })
    expect(cardOf('Sans adresse', null)).toBeNull()
  })
})

it('a team has a name as a network would write it', () => {
  expect(handleOf('Réseau Tremplin')).toBe('reseau.tremplin')
  expect(handleOf('🐝')).toBe('ruche')
  expect(handleOn('x', 'Réseau Tremplin', null)).toBe('reseau_tremplin')
  expect(handleOn('bluesky', 'Réseau Tremplin', null)).toBe('reseau.tremplin.bsky.social')
  // What it says itself is shown as it stands.
  expect(handleOn('bluesky', 'Réseau Tremplin', 'tremplin.org')).toBe('tremplin.org')
})
