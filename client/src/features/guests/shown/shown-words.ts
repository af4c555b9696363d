import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { ShownChannel, ShownPost } from '#shared/domain/shown-post.ts'

/** What a post that is shown says, in the reader's words. */
export interface ShownWords {
  title(post: ShownPost): string
  status(status: string): string
  channel(channel: ShownChannel): { readonly network: string; readonly name: string }
  /** `jeudi 22 octobre 2026, 11:30` */
  when(post: ShownPost): string
  /** All of it in one line, for who does not see the chip. */
  name(post: ShownPost): string
}

export function shownWords(words: Words, formats: Formats): ShownWords {
  const say: ShownWords = {
    title: (post) =>
      post.title || (post.text ?? post.variants?.[0]?.text)?.slice(0, 80) || words.common.untitled,
    status: (status) => (isPostStatus(status) ? words.statuses[status] : status),
    channel: ({ network, name }) => ({
      network,
      name: name ?? networkName(network, words.networks),
    }),
    when({ at }) {
      if (at === null) return words.guest.ideas
      const hour = hourOf(at)
      return [formats.dayWithYear(dayOf(at)), ...(hour === null ? [] : [hour])].join(', ')
    },
    name(post) {
      const hour = post.at === null ? null : hourOf(post.at)
      const channels = (post.channels ?? []).map((channel) => say.channel(channel).name)
      return [
        hour === null ? say.title(post) : `${hour} ${say.title(post)}`,
        ...(channels.length > 0 ? [formats.list(channels)] : []),
        ...(post.status === undefined ? [] : [say.status(post.status)]),
        ...(post.owner === undefined ? [] : [post.owner]),
      ].join(', ')
    },
  }
  return say
}
