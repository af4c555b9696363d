import { describe, expect, it } from 'vitest'
import { marksIn, surplusOf } from './marks.ts'

const said = (text: string) => marksIn(text).map(({ kind, text, start }) => [kind, text, start])

describe('what a network makes something of in a text', () => {
  it('is told with where it stands: a domain without protocol is a link, a # inside an address no hashtag', () => {
    expect(said('Avec @ruche : ruche.fr/#jury et #brest')).toEqual([
      ['mention', '@ruche', 5],
      ['link', 'ruche.fr/#jury', 14],
      ['hashtag', '#brest', 32],
    ])
  })

  it('has its end where its text ends, also behind an emoji', () => {
    const text = '👩🏽‍🚀 #espace'
    const [mark] = marksIn(text)
    expect(text.slice(mark?.start, mark?.end)).toBe('#espace')
  })
})

describe('what is more than a network takes', () => {
  const tags = '#un #deux #trois #quatre #cinq #six #sept'

  it('is what stands behind the last one that it takes', () => {
    const surplus = surplusOf(marksIn(tags), 'instagram')
    expect(surplus.map(({ text }) => text)).toEqual(['#six', '#sept'])
  })

  it('follows the workspace’s own limit', () => {
    expect(surplusOf(marksIn(tags), 'instagram', { hashtags: 6 })).toHaveLength(1)
    expect(surplusOf(marksIn(tags), 'instagram', { hashtags: 30 })).toEqual([])
  })

  it('counts an address once, however often it is said', () => {
    const five = 'a.fr b.fr c.fr d.fr e.fr a.fr'
    expect(surplusOf(marksIn(five), 'threads')).toEqual([])
    expect(surplusOf(marksIn(`${five} f.fr`), 'threads').map(({ text }) => text)).toEqual(['f.fr'])
  })

  it('is nothing where a network takes any number, or only shows them as plain words', () => {
    expect(surplusOf(marksIn(tags), 'x')).toEqual([])
    expect(surplusOf(marksIn('#un #deux'), 'threads')).toEqual([])
  })
})
