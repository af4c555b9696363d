import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { EMPTY_DRAFT, parsePost } from '#shared/domain/post.ts'
import { createPost, daysLeftInBin } from '#shared/domain/post-actions.ts'

const author = {
  now: 1_000,
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

function postWith(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  const posts = postsIn(new Y.Doc())
  const { id } = createPost(posts, { ...EMPTY_DRAFT, title: 'Jury', body: 'Samedi' }, author)
  const map = posts.get(id)
  if (!map) throw new Error('the post is gone')
  for (const [field, value] of Object.entries(fields)) map.set(field, value)
  return map
}

describe('reading a post', () => {
  it('M4: computes what is missing and writes nothing', () => {
    const doc = new Y.Doc()
    const map = new Y.Map<unknown>()
    postsIn(doc).set('bare', map)
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    expect(parsePost('bare', map)).toMatchObject({
      title: '',
      status: 'idea',
      at: null,
      labels: [],
    })
    expect(updates).toBe(0)
  })

  it('M5: shows a status of a newer version as itself', () => {
    expect(parsePost('a', postWith({ status: 'embargoed' }))).toMatchObject({ status: 'embargoed' })
  })

  it.each([
    ['title', 7],
    ['at', '2026-02-30'],
    ['at', 'tomorrow'],
    ['createdAt', 'yesterday'],
    ['createdAt', Number.NaN],
    ['body', 'no shared text'],
  ])('M5: shows a post whose %s is %j as damaged, with what it holds', (field, value) => {
    const read = parsePost('a', postWith({ [field]: value }))
    expect(read).toMatchObject({ kind: 'damaged', id: 'a', field })
    expect(read.kind === 'damaged' && read.raw).toContain('"camille"')
  })

  it('M5: refuses members that would reach an object’s prototype', () => {
    const map = postWith({
      'label:__proto__': true,
      'channel:constructor': true,
      'label:jury': true,
    })
    expect(parsePost('a', map)).toMatchObject({ labels: ['jury'], channels: [] })
  })

  it('shows a change made by a clock that is 150 years off', () => {
    const createdAt = Date.UTC(2176, 0, 1)
    expect(parsePost('a', postWith({ createdAt }))).toMatchObject({ kind: 'post', createdAt })
  })

  it('never throws, whatever a record holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const { kind } = parsePost('a', postWith(fields))
        expect(['post', 'damaged']).toContain(kind)
      }),
    )
  })

  it('takes an excerpt of one line from a long text', () => {
    const map = postWith({})
    const body = map.get('body')
    if (!(body instanceof Y.Text)) throw new Error('no text')
    body.insert(0, `Portes ouvertes\n\n${'à Brest '.repeat(200)}`)
    const read = parsePost('a', map)
    const excerpt = read.kind === 'post' ? read.excerpt : ''
    expect(excerpt).toMatch(/^Portes ouvertes à Brest.* (à|Brest)…$/)
    expect(excerpt.length).toBeLessThanOrEqual(140)
  })
})

describe('the bin', () => {
  it('gives a post 30 days, whole ones at the beginning and none at the end', () => {
    const day = 86_400_000
    expect(daysLeftInBin(0, 0)).toBe(30)
    expect(daysLeftInBin(0, 29.5 * day)).toBe(1)
    expect(daysLeftInBin(0, 31 * day)).toBe(0)
  })
})
