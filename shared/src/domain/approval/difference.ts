import type { PostContent } from './content.ts'
import { diffWords, type Stretch } from './word-diff.ts'

/** One part of a post that is another than what was approved. */
export interface Difference {
  /** `channel`: that it is published there at all, or a text of its own there (`of` names the channel). */
  readonly part: 'title' | 'body' | 'link' | 'comment' | 'channel' | 'media'
  readonly of: string | null
  readonly stretches: readonly Stretch[]
  /** Of a channel or a file: that it came, went, or says something else. */
  readonly what: 'changed' | 'added' | 'removed'
}

/** What is not as it was approved, in the order in which a post is read; nothing where nothing was changed. */
export function differencesOf(before: PostContent, after: PostContent): readonly Difference[] {
  const texts = (['title', 'body', 'comment', 'link'] as const).flatMap((part): Difference[] =>
    before[part] === after[part]
      ? []
      : [{ part, of: null, what: 'changed', stretches: diffWords(before[part], after[part]) }],
  )
  const channels = paired(
    before.channels.map(({ id, text }) => [id, text ?? before.body] as const),
    after.channels.map(({ id, text }) => [id, text ?? after.body] as const),
  )
  const own = new Set(
    [...before.channels, ...after.channels].flatMap(({ id, text }) => (text === null ? [] : [id])),
  )
  const media = paired(
    before.media.map(({ file, alt }) => [file, alt] as const),
    after.media.map(({ file, alt }) => [file, alt] as const),
  )
  const isReordered =
    media.length === 0 && before.media.some(({ file }, place) => after.media[place]?.file !== file)
  return [
    ...texts,
    ...channels
      // A channel that takes the common text says no more than that text.
      .filter(({ of, what }) => what !== 'changed' || own.has(of))
      .map((one): Difference => ({ part: 'channel', ...one })),
    ...media.map((one): Difference => ({ part: 'media', ...one })),
    ...(isReordered
      ? [{ part: 'media' as const, of: null, what: 'changed' as const, stretches: [] }]
      : []),
  ]
}

type Pair = readonly [id: string, text: string]

function paired(
  before: readonly Pair[],
  after: readonly Pair[],
): readonly (Pick<Difference, 'what' | 'stretches'> & { readonly of: string })[] {
  const old = new Map(before)
  const now = new Map(after)
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  return ids
    .filter((of) => old.get(of) !== now.get(of))
    .map((of) => {
      const [was, is] = [old.get(of), now.get(of)]
      if (was === undefined) return { of, what: 'added', stretches: [] }
      if (is === undefined) return { of, what: 'removed', stretches: [] }
      return { of, what: 'changed', stretches: diffWords(was, is) }
    })
}
