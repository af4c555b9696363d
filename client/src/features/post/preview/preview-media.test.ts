import { describe, expect, test } from 'vitest'
import type { Attachment } from '#shared/domain/attachment.ts'
import { mediaOn } from './preview-media.ts'

const file = (name: string, type: string, width = 1600, height = 1200) =>
  ({ id: name, name, type, width, height }) as Attachment
const picture = (name: string, width?: number, height?: number) =>
  file(name, 'image/jpeg', width, height)
const film = file('film', 'video/mp4')
const programme = file('programme', 'application/pdf')
const names = (card: Parameters<typeof mediaOn>[0], ...all: Attachment[]) => {
  const { shown, more } = mediaOn(card, all)
  return [shown.map(({ name }) => name).join(' '), more]
}

describe('what a card shows of the media of a post', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => picture(name))

  test('is four beside each other where a network puts them there, and how many more there are', () => {
    expect(names('status', ...five)).toEqual(['a b c d', 1])
    expect(names('feed', ...five.slice(0, 2))).toEqual(['a b', 0])
  })

  test('is the first one where they are turned over one by one', () => {
    expect(names('photo', ...five)).toEqual(['a', 4])
    expect(names('plain', ...five)).toEqual(['a', 4])
  })

  test('begins with a film where films are what it is about', () => {
    expect(names('video', picture('a'), film)).toEqual(['film', 1])
    expect(names('video', picture('a'))).toEqual(['a', 0])
    expect(names('status', picture('a'), film)).toEqual(['a film', 0])
  })

  test('is no document', () => {
    expect(names('status', programme)).toEqual(['', 0])
    expect(names('photo', programme, picture('a'))).toEqual(['a', 0])
  })

  test('has the shape of a single picture, as far as networks leave it that', () => {
    const ratio = (width: number, height: number) =>
      mediaOn('photo', [picture('a', width, height)]).ratio
    expect(ratio(1000, 1000)).toBe(1)
    expect([ratio(500, 2000), ratio(2000, 500)]).toEqual([4 / 5, 1.91])
    expect(mediaOn('status', five).ratio).toBe(16 / 9)
  })
})
