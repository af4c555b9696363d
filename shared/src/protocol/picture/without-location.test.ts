import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MediaType } from '#shared/protocol/media.ts'
import { exif, heic, isSound, jpeg, png, text, webp, XMP } from './testing/located-picture.ts'
import { blankVideoLocation, withoutLocation } from './without-location.ts'

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((p) => [...p]))
const inJpeg = (tiff: Uint8Array) => jpeg(joined(text('Exif\0\0'), tiff))
const ZEROS = '\0'.repeat(24)

/** Degrees, minutes and seconds, as they stand in the block. */
const PLACE = [exif(true).subarray(72, 96), exif(false).subarray(72, 96)].map(latin)
const says = (bytes: Uint8Array) => PLACE.some((place) => latin(bytes).includes(place))

const LOCATED: readonly (readonly [string, MediaType, Uint8Array])[] = [
  ['JPEG', 'image/jpeg', inJpeg(exif(true))],
  ['JPEG, the other byte order', 'image/jpeg', inJpeg(exif(false))],
  ['PNG', 'image/png', png(['IHDR', text('picture')], ['eXIf', exif(true)], ['IEND', text('')])],
  ['WebP', 'image/webp', webp(['VP8 ', text('picture.')], ['EXIF', exif(true)])],
  ['HEIC', 'image/heic', heic(joined(text('\0\0\0\x06Exif\0\0'), exif(false)))],
]

describe('a picture that is sent does not say where it was taken', () => {
  test.each(LOCATED)('EXIF in a %s', (_, type, picture) => {
    expect(says(picture)).toBe(true)
    const { bytes, found } = withoutLocation(picture, type)
    expect([found, says(bytes)]).toEqual([true, false])
    expect(latin(bytes)).toContain(ZEROS)
    // How it is turned is still said, and nothing has moved.
    expect(bytes.length).toBe(picture.length)
    const turned = latin(exif(type !== 'image/heic').subarray(10, 22))
    if (type !== 'image/jpeg') expect(latin(bytes)).toContain(turned)
    if (type === 'image/png') expect(isSound(bytes)).toBe(true)
    expect(withoutLocation(bytes, type).found).toBe(false)
  })

  test('XMP, of which the title stays', () => {
    const written = jpeg(text(`http://ns.adobe.com/xap/1.0/\0${XMP}`))
    const { bytes, found } = withoutLocation(written, 'image/jpeg')
    expect(found).toBe(true)
    expect(latin(bytes)).not.toMatch(/23\.417|29\.16/)
    expect(latin(bytes)).toContain('exif:GPSLatitude="          "')
    expect(latin(bytes)).toContain('dc:title="Le port"')
  })

  test('XMP as elements', () => {
    const written = jpeg(text('<exif:GPSLatitude>48,23.417N</exif:GPSLatitude>'))
    expect(latin(withoutLocation(written, 'image/jpeg').bytes)).not.toContain('23.417')
  })

  test('what a program packed into a PNG goes whole, and the checksums fit', () => {
    const picture = png(
      ['IHDR', text('picture')],
      ['zTXt', text('Raw profile type exif\0\0packed')],
      ['iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)],
      ['tEXt', text('Title\0Le port')],
      ['IEND', text('')],
    )
    const { bytes, found } = withoutLocation(picture, 'image/png')
    expect([found, isSound(bytes)]).toEqual([true, true])
    expect(latin(bytes)).not.toMatch(/Raw profile|23\.417/)
    expect(latin(bytes)).toContain('Title\0Le port')
  })

  test('the original is left as it is', () => {
    const picture = inJpeg(exif(true))
    withoutLocation(picture, 'image/jpeg')
    expect(says(picture)).toBe(true)
  })

  test.each([
    ['without EXIF', jpeg(text('JFIF'))],
    ['cut in the middle', inJpeg(exif(true)).subarray(0, 60)],
    ['that points outside of itself', inJpeg(exif(true).fill(0xff, 30, 34))],
    ['that is empty', new Uint8Array()],
  ])('a picture %s is left alone', (_, picture) => {
    const { bytes, found } = withoutLocation(picture, 'image/jpeg')
    expect(found).toBe(false)
    expect(bytes).toEqual(new Uint8Array(picture))
  })

  test('it never throws, and never changes the length of what is no PNG', () => {
    const noise = fc.uint8Array({ maxLength: 400 })
    const placed = fc.tuple(noise, fc.constantFrom(exif(true), exif(false), text(XMP)), noise)
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          placed.map((parts) => joined(...parts)),
        ),
        (bytes) => {
          expect(withoutLocation(bytes, 'image/webp').bytes).toHaveLength(bytes.length)
          withoutLocation(bytes, 'image/png')
        },
      ),
    )
  })

  test('a video of a phone', () => {
    const moov = text('\0\0\0\x20moov\xa9xyz\0\x12\x15\xc7+48.3904-004.4861/ 2026-10-22')
    expect(blankVideoLocation(moov)).toBe(true)
    expect(latin(moov)).toContain('+00.0000-000.0000/')
    expect(latin(moov)).toContain('2026-10-22')
    expect(blankVideoLocation(text('no place'))).toBe(false)
  })
})
