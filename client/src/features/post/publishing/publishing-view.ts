import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createPublishingCommands, mayPublish } from '#client/commands/publishing.ts'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import type { Unknown } from '#client/workspace/documents/unknown.ts'
import { keptName } from '#client/workspace/space/kept-name.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { noticeSentence } from '#client/workspace/space/notice-sentence.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { isHeldOn } from '#shared/domain/freeze.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { writingAddress } from '#shared/domain/networks/writing-pages.ts'
import { type OutgoingText, outgoingText } from '#shared/domain/outgoing-text.ts'
import { hasPassed, isAgreed, isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { measureChannel, mustBeSettled, type Problem, problemsOf } from '#shared/domain/problems.ts'
import { hasAppeared, type Publication, publicationsIn } from '#shared/domain/publication.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { checkedMedia } from '../media/checked-media.ts'
import { neededSentence } from '../media/media-sentences.ts'
import type { PostView } from '../post-view.ts'
import type { Writing } from '../text/writing.ts'
import { createPostLink } from '../tools/post-link.ts'

/** One channel of a post that goes out. */
export interface PublishingRow extends OutgoingText {
  readonly channel: string
  readonly network: string
  readonly name: string
  /** Where it is written, and what that place is called; null where nobody knows. */
  readonly page: {
    readonly address: string
    readonly name: string
    /** The text is in it already. */
    readonly isFilled: boolean
  } | null
  /** Null until it has appeared there. */
  readonly publication: Publication | null
  /** What the network would not take of it, as sentences for `Said`. */
  readonly wrong: readonly string[]
  /** A freeze keeps it from going out there. */
  readonly isHeld: boolean
}

/** What is to be done with a post on its day, on each of its channels. */
export interface PublishingView {
  /**
   * `late`: somebody relied on its time, which has passed; `passed`: of a draft that was only proposed. `out`: it was
   * published from here; null: its day has not come, or there is nothing to do.
   */
  readonly stage: Accessor<'due' | 'late' | 'passed' | 'out' | null>
  readonly rows: Accessor<readonly PublishingRow[]>
  readonly media: Accessor<readonly Attachment[]>
  /** How many pictures say nothing to who does not see them. */
  readonly speechless: Accessor<number>
  /** All channels are marked and the post is not: as two people can leave it who did not know of each other. */
  readonly isLeftOpen: Accessor<boolean>
  readonly mayMark: Accessor<boolean>
  /** What would go out is not what was approved: it takes a word first that it goes all the same. */
  readonly isGated: Accessor<boolean>
  goAnyway(): void
  /** The channel whose text was taken along last: of that one its address comes back. */
  readonly taken: Accessor<string | null>
  take(channel: string): void
  /** Null while the relay is there to say what is frozen; otherwise since when it was not. */
  readonly unknown: Accessor<Unknown | null>
  /** With its address there, where it is known. */
  mark(channel: string, address?: string): void
  unmark(channel: string): void
  locate(channel: string, address: string): void
  finish(): void
}

export function createPublishingView(means: {
  readonly workspace: Workspace
  readonly view: Pick<PostView, 'shown' | 'say' | 'link'>
  readonly writing: Pick<Writing, 'channels' | 'common'>
  readonly words: Accessor<Words>
  readonly now: () => number
  readonly post: string
}): PublishingView {
  const { workspace, view, writing, words, post: id } = means
  const commands = createPublishingCommands(workspace)
  const linkOn = createPostLink(workspace, view.say)
  const whole = (): Post | null => {
    const shown = view.shown()
    return shown.kind === 'post' && shown.post.deletedAt === null ? shown.post : null
  }
  const publications = createMemo(() => {
    // No field of the post as it is read: any change of its record may be one of these.
    workspace.posts.whole(id)
    const map = workspace.write.homeOf(id)?.get(id)
    return map ? publicationsIn(map) : new Map<string, Publication>()
  })
  const stage = createMemo(() => {
    const post = whole()
    if (!post) return null
    if (post.status === 'published')
      return post.channels.some((channel) => publications().has(channel)) ? 'out' : null
    const now = localTimeAt(means.now(), workspace.settings().timeZone)
    if (hasPassed(post, dayOf(now), () => hourOf(now) ?? ''))
      return isAgreed(post.status) ? 'late' : 'passed'
    return post.at !== null && dayOf(post.at) === dayOf(now) && isOpen(post.status) ? 'due' : null
  })
  const outgoing = createMemo(() => {
    const post = whole()
    if (!post || stage() === null) return []
    const link = view.link.value().trim()
    return writing.channels().map((channel) => ({
      ...channel,
      ...outgoingText(channel.text, link, linkOn(link, post, channel.id)),
    }))
  })
  const hold = createMemo(() => workspace.freezes()?.hold(id) ?? null)
  const [taken, take] = createSignal<string | null>(null)
  const [isAnyway, setAnyway] = createSignal(false)
  const problems = createMemo(() =>
    problemsOf({
      channels: outgoing().map(measureChannel),
      text: writing.common(),
      day: dayOf(whole()?.at ?? '') || null,
      // It is in the texts by now.
      link: '',
      media: checkedMedia(workspace, id),
    }).filter(mustBeSettled),
  )
  /** The sentence says that it is gone: its name alone goes there, where somebody named it. */
  const goneName = ({ id: channel, name }: { readonly id: string; readonly name: string }) => {
    const kept = keptName(workspace, 'channels', channel)
    return isolated(kept === channel ? name : kept)
  }
  const sentenceOf = (
    problem: Problem,
    channel: { readonly id: string; readonly name: string },
  ) => {
    const name = isolated(channel.name)
    switch (problem.kind) {
      case 'gone':
        return problem.channel === channel.id ? words().publishing.gone(goneName(channel)) : null
      case 'nothing':
        return problem.channels.includes(channel.id) ? words().writing.nothing(name) : null
      case 'text':
        return problem.channel === channel.id
          ? noticeSentence(problem.notice, name, words().limits)
          : null
      case 'media-missing':
        return problem.channel === channel.id
          ? `${neededSentence(name, problem.oneOf, words().media)}.`
          : null
      // Each is said at the file itself, or is no affair of one channel.
      case 'nowhere':
      case 'expired':
      case 'alternative-missing':
        return null
    }
  }
  return {
    stage,
    rows: createMemo(() =>
      outgoing().map(({ id: channel, network, name, text, added }) => {
        const page = writingAddress(network, text)
        return {
          channel,
          network,
          name,
          text,
          added,
          page: page && { ...page, name: networkName(network, words().networks) },
          publication: publications().get(channel) ?? null,
          isHeld: isHeldOn(hold(), channel),
          wrong: problems().flatMap((problem) => sentenceOf(problem, { id: channel, name }) ?? []),
        }
      }),
    ),
    media: () => workspace.media()?.of(id) ?? [],
    speechless: () => problems().filter(({ kind }) => kind === 'alternative-missing').length,
    isLeftOpen: () =>
      stage() !== 'out' && hold() === null && hasAppeared(whole()?.channels ?? [], publications()),
    unknown: () => workspace.freezes()?.unknown() ?? null,
    mayMark: () => mayPublish(workspace, id),
    // What has been taken along is out by then, whatever was approved.
    isGated: () => whole()?.status === 'void' && !isAnyway() && taken() === null,
    goAnyway: () => setAnyway(true),
    taken,
    take,
    mark: (channel, address) => commands.mark(id, channel, address),
    unmark: (channel) => commands.unmark(id, channel),
    locate: (channel, address) => commands.locate(id, channel, address),
    finish: () => commands.finish(id),
  }
}
