import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NETWORKS } from '#shared/domain/network.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { glyphClass } from './ChannelGlyph.tsx'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const pictures = (name: string) => read(name).match(/<g transform=/g)?.length

const transforms = (name: string) => [...read(name).matchAll(/<g transform="[^"]*"/g)].map(String)

/** The places in a strip of pictures that a style sheet shows. */
const places = (sheet: string) =>
  [...sheet.matchAll(/--place: (\d+);/g)].map((match) => Number(match[1])).sort((a, b) => a - b)

test('every network has a picture and a colour, and there is one for those to come', () => {
  const sheet = read('ChannelGlyph.css')
  for (const network of NETWORKS) {
    expect(sheet).toContain(`.channel-${network} {`)
    expect(read('tokens.css')).toContain(`--ch-${network}:`)
  }
  expect(places(sheet)).toEqual([...Array(pictures('networks-light.svg')).keys()])
})

test('a place that people write as it is called has its picture, and what no class can be gets the one for those to come', () => {
  expect(glyphClass('Reddit')).toBe('channel channel-reddit')
  expect(glyphClass('Le forum')).toBe('channel channel-other')
})

test('every status has a picture, and there is one for those to come', () => {
  const sheet = read('StatusMark.css')
  for (const status of POST_STATUSES) expect(sheet).toContain(`.mark-${status} {`)
  expect(places(sheet)).toEqual([...Array(pictures('marks.svg')).keys()])
})

test('a picture that comes in its colours is there by day and by night, in those of the tokens', () => {
  const colours = new Map(
    [...read('tokens.css').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, light, dark]) => [name, { light, dark }],
    ),
  )
  for (const theme of ['light', 'dark'] as const) {
    for (const network of NETWORKS)
      expect(read(`networks-${theme}.svg`)).toContain(String(colours.get(`ch-${network}`)?.[theme]))
    for (const status of ['draft', 'review', 'approved', 'scheduled', 'published'])
      expect(read(`marks-${theme}.svg`)).toContain(String(colours.get(`st-${status}`)?.[theme]))
  }
  expect(transforms('networks-dark.svg')).toEqual(transforms('networks-light.svg'))
  expect(transforms('marks-dark.svg')).toEqual(transforms('marks-light.svg'))
  expect(transforms('marks-light.svg')).toHaveLength(transforms('marks.svg').length)
})
