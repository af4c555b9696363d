import { describe, expect, test } from 'vitest'
import { extensionOf, isHash, MEDIA_TYPES, mediaTypeOf } from './media.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('what a file is, by its first bytes', () => {
  test.each([
    ['\xff\xd8\xff\xe1\x00\x00Exif', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['\x00\x00\x00\x1cftypavif', 'image/avif'],
    ['\x00\x00\x00\x1cftypheic', 'image/heic'],
    ['\x00\x00\x00\x1cftypisom', 'video/mp4'],
    ['\x00\x00\x00\x14ftypqt  ', 'video/quicktime'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'video/webm'],
    ['%PDF-1.7', 'application/pdf'],
    ['<!doctype html>', null],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
    ['PK\x03\x04', null],
    ['RIFF\x00\x00\x00\x00WAVEfmt ', null],
    ['\x00\x00\x00\x1cftypjunk', null],
    ['', null],
  ])('%j', (head, type) => {
    expect(mediaTypeOf(bytes(head))).toBe(type)
  })

  test('every type has an ending of its own', () => {
    expect(new Set(MEDIA_TYPES.map(extensionOf)).size).toBe(MEDIA_TYPES.length)
  })

  test('a name is 64 lower-case hexadecimal digits and nothing else', () => {
    expect(isHash('0a'.repeat(32))).toBe(true)
    for (const text of ['', '0A'.repeat(32), '0a'.repeat(31), `${'0a'.repeat(32)}\n`, '../x'])
      expect([text, isHash(text)]).toEqual([text, false])
  })
})
