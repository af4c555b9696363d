import { beforeEach, describe, expect, test } from 'vitest'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

let index: SearchIndex
const entry = (id: string, title: string, text = '', names = '') => ({ id, title, text, names })

beforeEach(() => {
  index = createSearchIndex()
  index.put([
    entry('doors', 'Portes ouvertes de Rennes', 'Pensez à votre CV.', 'Formation LinkedIn'),
    entry('live', 'En direct', 'Les portes ouvertes, et le cœur de l’atelier.', 'Instagram'),
    entry('fair', 'Job fair', 'Meet the employers of Brittany', 'Camille Marchand'),
  ])
})

describe('what is searched for', () => {
  test.each([
    ['portes', ['doors', 'live']],
    ['PORTES ouv', ['doors', 'live']],
    ['coeur', ['live']],
    ['atelier', ['live']],
    ['l’atelier', ['live']],
    ['d’atelier', ['live']],
    ['employrs', ['fair']],
    ['camille', ['fair']],
    ['linkedin portes', ['doors']],
    ['linkedin prtes', ['doors']],
    ['ouvertes coeur portes', ['live']],
    ['portes portes', ['doors', 'live']],
    ['p', []],
    ['portes o', ['doors', 'live']],
    ['nothing of it', []],
    ['', []],
  ])('%j finds what has all its words, begun or nearly so: %j', (typed, ids) => {
    expect(index.find(typed, 10)).toEqual(ids)
  })

  test('a changed record is found by its new words only, a removed one not at all', () => {
    index.put([entry('doors', 'Remise des diplômes')])
    expect(index.find('diplomes', 10)).toEqual(['doors'])
    expect(index.find('rennes', 10)).toEqual([])
    index.remove(['doors', 'never-there'])
    expect(index.find('diplomes', 10)).toEqual([])
  })

  test('no more than are wanted', () => {
    expect(index.find('portes', 1)).toEqual(['doors'])
  })
})
