import { type Accessor, createMemo, createSignal, mapArray } from 'solid-js'
import { createPostTextCommands, type PostTextCommands } from '#client/commands/post-texts.ts'
import { type OfferedText, offeredTexts } from '#client/workspace/posts/other-texts.ts'
import { goneChannels } from '#client/workspace/space/gone-channels.ts'
import { createOwnLimits } from '#client/workspace/space/own-limits.ts'
import type { Prose, Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import {
  FIRST_COMMENT,
  type TextKey,
  type TextPlace,
  textKey,
  variantFor,
} from '#shared/domain/post-texts.ts'
import {
  type CheckedMedium,
  mustBeSettled,
  type Problem,
  problemsOf,
} from '#shared/domain/problems.ts'
import type { PostMeans, PostView } from '../post-view.ts'
import { type ChannelCounts, type CountedChannel, createChannelCounts } from './channel-counts.ts'
import { createSettledText } from './settled-text.ts'

/** The texts of one post: the common one, those of single channels, the first comment; and what is wrong with them. */
export interface Writing extends Pick<ChannelCounts, 'counts' | 'said'> {
  /** The common text, a moment after it was typed. */
  readonly common: Accessor<string>
  /** Where the post goes out, with what it says there, a moment after it was typed. */
  readonly channels: Accessor<readonly CountedChannel[]>
  /** Whose text is shown beside the common one; null: the common one itself, where there is room for one. */
  readonly chosen: Accessor<string | null>
  choose(channel: string | null): void
  readonly problems: Accessor<readonly Problem[]>
  /** How many of them stand in the way of scheduling. */
  readonly points: Accessor<number>
  /** They do stand in the way of this status. */
  holds(status: PostStatus): boolean
  /** Where the text of a place lies; null while it takes the common one, or has none. */
  keyOf(place: TextPlace): TextKey | null
  /** For an editor; null while the document has not been read. */
  proseOf(key: TextKey): Prose | null
  others(place: TextPlace): readonly OfferedText[]
  readonly texts: PostTextCommands
}

export function createWriting(
  means: Pick<PostMeans, 'workspace' | 'environment' | 'words' | 'post'> & {
    readonly view: Pick<PostView, 'shown' | 'locked' | 'say' | 'link'>
    /** Null while it is not known what goes out with the text. */
    readonly media: Accessor<readonly CheckedMedium[] | null>
  },
): Writing {
  const { workspace, view, post: id } = means
  const { after } = means.environment
  const post = (): Post | null => {
    const shown = view.shown()
    return shown.kind === 'post' ? shown.post : null
  }
  const proseOf = (key: TextKey): Prose | null => {
    // A post that the address names is there from the picture of last time before its document has been read.
    post()
    view.locked()
    return workspace.prose(id, key)
  }
  const settledAt = (key: TextKey) =>
    createSettledText({ text: () => proseOf(key)?.text ?? null, after })
  const common = settledAt('body')
  const proses = createMemo(() => Object.values(post()?.variants ?? {}).sort(), [], {
    equals: (before, now) => before.join() === now.join(),
  })
  const own = mapArray(proses, (prose) => [prose, settledAt(textKey(prose))] as const)
  const texts = createMemo(() => new Map(own()))
  const limits = createOwnLimits(workspace)
  const channels = createMemo(() =>
    chosenChannels(workspace, post()).map(({ id: channel, isGone }): CountedChannel => {
      const prose = post()?.variants[channel]
      const text = prose === undefined ? common : (texts().get(prose) ?? common)
      const own = limits()(channel)
      return { id: channel, ...view.say.channel(channel), text: text(), own, isGone }
    }),
  )
  const { counts, said, measured } = createChannelCounts({ channels, words: means.words, after })
  const problems = createMemo(() =>
    problemsOf({
      channels: measured(),
      text: common(),
      day: dayOf(post()?.at ?? '') || null,
      link: view.link.value(),
      media: means.media(),
    }),
  )
  const points = createMemo(() => problems().filter(mustBeSettled).length)
  const [chosen, choose] = createSignal<string | null>(null)
  return {
    common,
    channels,
    counts,
    said,
    chosen,
    choose,
    problems,
    points,
    holds: (status) => status === 'scheduled' && points() > 0,
    keyOf(place) {
      const found = post()
      const prose =
        place === FIRST_COMMENT
          ? found?.comment
          : Object.entries(found?.variants ?? {}).find(([of]) => variantFor(of) === place)?.[1]
      return prose ? textKey(prose) : null
    },
    proseOf,
    others: (place) => offeredTexts(workspace, id, place),
    texts: createPostTextCommands(workspace),
  }
}

/** In the order of the workspace; those that are gone from it at the end, because their texts are not. */
function chosenChannels(workspace: Workspace, post: Post | null) {
  if (!post) return []
  const known = workspace.channels().map(({ id }) => id)
  return [
    ...known.filter((id) => post.channels.includes(id)).map((id) => ({ id, isGone: false })),
    ...goneChannels(workspace, post.channels).map(({ id }) => ({ id, isGone: true })),
  ]
}
