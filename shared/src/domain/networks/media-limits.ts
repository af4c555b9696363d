import type { Attachment } from '#shared/domain/attachment.ts'
import { isNetwork, type Network } from '#shared/domain/network.ts'
import type { MediaKind } from '#shared/domain/networks/media-needs.ts'

/** What a network takes beside a text. Bytes; null where it says nothing, or nothing that is known here. */
export interface MediaLimits {
  readonly pictures: number
  readonly videos: number
  readonly documents: number
  readonly pictureBytes: number | null
  readonly videoBytes: number | null
  /** Of a picture, width by height: the narrowest and the widest that are shown whole. */
  readonly shapes: readonly [narrowest: number, widest: number] | null
}

/**
 * Collected from the networks' public pages in the autumn of 2026. They change with one announcement, so what is passed
 * warns and stops nobody.
 */

const MB = 1_000_000
const limits = (
  pictures: number,
  videos: number,
  documents: number,
  pictureBytes: number | null = null,
  videoBytes: number | null = null,
): MediaLimits => ({ pictures, videos, documents, pictureBytes, videoBytes, shapes: null })

const LIMITS: Readonly<Partial<Record<Network, MediaLimits>>> = {
  x: limits(4, 1, 0, 5 * MB, 512 * MB),
  bluesky: limits(4, 1, 0, 2 * MB, 300 * MB),
  mastodon: limits(4, 1, 0),
  threads: limits(10, 10, 0),
  // From 3:4 (since 2025; 4:5 before) to 1.91:1; a post in the feed is cropped to these.
  instagram: { ...limits(10, 10, 0), shapes: [3 / 4, 1.91] },
  facebook: limits(10, 1, 0),
  linkedin: limits(20, 1, 1, 5 * MB, 500 * MB),
  tiktok: limits(35, 1, 0),
  youtube: limits(0, 1, 0),
  pinterest: limits(5, 1, 0),
  discord: limits(10, 10, 10),
}

export type MediaProblem =
  | {
      readonly kind: 'too-many'
      readonly channel: string
      readonly what: MediaKind
      readonly most: number
      readonly count: number
    }
  /** `medium` is larger than the `most` bytes that are taken of its kind. */
  | {
      readonly kind: 'too-large'
      readonly channel: string
      readonly medium: string
      readonly what: MediaKind
      readonly most: number
    }
  /** Shown without its edges. */
  | {
      readonly kind: 'cropped'
      readonly channel: string
      readonly medium: string
      readonly by: 'width' | 'height'
    }

export function kindOf(type: string): MediaKind {
  return type.startsWith('image/') ? 'image' : type.startsWith('video/') ? 'video' : 'document'
}

/** The most pictures that every one of these networks takes; null where none says. */
export function mostPictures(networks: readonly string[]): number | null {
  const most = networks.flatMap((network) => limitsOf(network)?.pictures ?? [])
  return most.length > 0 ? Math.min(...most) : null
}

/** What of it the channels would not take, in their order. */
export function mediaProblems(
  channels: readonly { readonly id: string; readonly network: string }[],
  media: readonly Pick<Attachment, 'id' | 'type' | 'size' | 'width' | 'height'>[],
): MediaProblem[] {
  return channels.flatMap(({ id: channel, network }) => {
    const own = limitsOf(network)
    return own
      ? [
          ...tooMany(channel, own, media),
          ...tooLarge(channel, own, media),
          ...cropped(channel, own, media),
        ]
      : []
  })
}

function limitsOf(network: string): MediaLimits | null {
  return (isNetwork(network) && LIMITS[network]) || null
}

const COUNTED = { image: 'pictures', video: 'videos', document: 'documents' } as const

function tooMany(
  channel: string,
  own: MediaLimits,
  media: readonly Pick<Attachment, 'type'>[],
): MediaProblem[] {
  return (['image', 'video', 'document'] as const).flatMap((what) => {
    const count = media.filter(({ type }) => kindOf(type) === what).length
    const most = own[COUNTED[what]]
    return count > most ? [{ kind: 'too-many' as const, channel, what, most, count }] : []
  })
}

function tooLarge(
  channel: string,
  own: MediaLimits,
  media: readonly Pick<Attachment, 'id' | 'type' | 'size'>[],
): MediaProblem[] {
  return media.flatMap(({ id, type, size }) => {
    const what = kindOf(type)
    const most = what === 'image' ? own.pictureBytes : what === 'video' ? own.videoBytes : null
    return most !== null && size > most
      ? [{ kind: 'too-large' as const, channel, medium: id, what, most }]
      : []
  })
}

/** A pixel more or less is no edge. */
const TOLERANCE = 0.01

function cropped(
  channel: string,
  { shapes }: MediaLimits,
  media: readonly Pick<Attachment, 'id' | 'type' | 'width' | 'height'>[],
): MediaProblem[] {
  if (shapes === null) return []
  const [narrowest, widest] = shapes
  return media.flatMap(({ id: medium, type, width, height }): MediaProblem[] => {
    if (kindOf(type) !== 'image' || !width || !height) return []
    const shape = width / height
    if (shape > widest + TOLERANCE) return [{ kind: 'cropped', channel, medium, by: 'width' }]
    return shape < narrowest - TOLERANCE ? [{ kind: 'cropped', channel, medium, by: 'height' }] : []
  })
}
