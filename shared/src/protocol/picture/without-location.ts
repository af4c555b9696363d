import type { MediaType } from '#shared/protocol/media.ts'
import { blankGps } from './blank-tiff.ts'
import { chunksOf, dataOf, sealChunk, withoutChunks } from './png-chunks.ts'

/** `found`: it said where it was taken, and does not any more. */
export interface Cleaned {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly found: boolean
}

/**
 * A picture that does not say where it was taken: positions in EXIF and XMP are overwritten where they stand, in JPEG,
 * PNG, WebP, HEIC and AVIF alike; everything else, such as how it is turned, stays. Names of places that somebody wrote
 * into a picture's caption stay, too: they were written to be read.
 */
export function withoutLocation(picture: Uint8Array, type: MediaType): Cleaned {
  const copy = new Uint8Array(picture)
  if (type === 'image/png') return cleanPng(copy)
  return { bytes: copy, found: blankLocation(copy) }
}

/** The same for the part of a video that describes it (the box `moov`), changed in its place. */
export function blankVideoLocation(moov: Uint8Array): boolean {
  const text = latin(moov)
  let found = false
  // ISO 6709, as phones write it: +48.3904-004.4861+012.3/
  for (const match of text.matchAll(
    /[+-]\d{2}(?:\.\d+)?[+-]\d{3}(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)?\//g,
  )) {
    for (let at = match.index; at < match.index + match[0].length; at++)
      if (isDigit(moov[at])) moov[at] = ZERO
    found = true
  }
  return found
}

const ZERO = 0x30
const SPACE = 0x20
/** A place in XMP, as an attribute or as an element. */
const IN_XMP =
  /(exif:GPS(?:Latitude|Longitude|Altitude|Dest\w+|AreaInformation))(?:\s*=\s*(["'])([^"']*)\2|>([^<]*)<)/g
const XMP_MARK = latinBytes('exif:GPS')
/** What is longer is no XMP that a camera wrote. */
const XMP_BYTES = 2_000

function blankLocation(bytes: Uint8Array): boolean {
  let found = false
  for (let at = 0; at + 8 < bytes.length; at++) {
    if (isTiff(bytes, at)) found = blankGps(bytes, at) || found
    else if (bytes[at] === XMP_MARK[0] && startsWith(bytes, at, XMP_MARK))
      found = blankXmp(bytes, at) || found
  }
  return found
}

function isTiff(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x49
    ? bytes[at + 1] === 0x49 && bytes[at + 2] === 42 && bytes[at + 3] === 0
    : bytes[at] === 0x4d && bytes[at + 1] === 0x4d && bytes[at + 2] === 0 && bytes[at + 3] === 42
}

function blankXmp(bytes: Uint8Array, from: number): boolean {
  const part = bytes.subarray(from, from + XMP_BYTES)
  const match = [...latin(part).matchAll(IN_XMP)].find(({ index }) => index === 0)
  const value = match?.[3] ?? match?.[4] ?? ''
  if (!match || value.trim() === '') return false
  const begin = match[0].indexOf(value, match[1]?.length ?? 0)
  part.fill(SPACE, begin, begin + value.length)
  return true
}

/** Its checksums have to fit; what lies in it packed, by programs and not by cameras, goes whole. */
function cleanPng(bytes: Uint8Array<ArrayBuffer>): Cleaned {
  let found = false
  const packed = chunksOf(bytes).filter((chunk) => {
    if (!/^(zTXt|tEXt|iTXt)$/.test(chunk.name)) return false
    const data = dataOf(bytes, chunk)
    const keyword = latin(data.subarray(0, 40)).split('\0')[0] ?? ''
    const isPacked = chunk.name === 'iTXt' && data[keyword.length + 1] === 1
    return (
      /^Raw profile type (exif|xmp|APP1)$/.test(keyword) ||
      (keyword === 'XML:com.adobe.xmp' && (isPacked || chunk.name !== 'iTXt'))
    )
  })
  for (const chunk of chunksOf(bytes)) {
    if (!/^(eXIf|iTXt)$/.test(chunk.name) || !blankLocation(dataOf(bytes, chunk))) continue
    sealChunk(bytes, chunk)
    found = true
  }
  return packed.length === 0
    ? { bytes, found }
    : { bytes: withoutChunks(bytes, packed), found: true }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, n) => bytes[at + n] === byte)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9
}
