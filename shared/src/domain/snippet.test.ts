import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import { createRecord } from '#shared/domain/record.ts'
import { isHashtagSet, parseSnippet } from '#shared/domain/snippet.ts'

const author = {
  now: 1_000,
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

describe('a snippet', () => {
  it('is read as it was made, and M5: as damaged when it holds nonsense', () => {
    const snippets = collectionIn(new Y.Doc(), 'snippets')
    const { id } = createRecord(snippets, { name: 'Brest', text: '#brest #finistere' }, {}, author)
    expect(parseSnippet(id, snippets.get(id))).toEqual({
      kind: 'snippet',
      id,
      name: 'Brest',
      text: '#brest #finistere',
      deleted: false,
    })
    snippets.get(id)?.set('text', 7)
    expect(parseSnippet(id, snippets.get(id))).toMatchObject({ kind: 'damaged', field: 'text' })
  })

  it('is a set of hashtags when there is nothing else in it', () => {
    expect(isHashtagSet({ text: ' #brest\n#finistere ' })).toBe(true)
    expect(isHashtagSet({ text: '#brest et alentour' })).toBe(false)
    expect(isHashtagSet({ text: ' ' })).toBe(false)
  })
})
