import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { ChannelWords, PostWords } from '#client/workspace/posts/post-words.ts'
import type { Label } from '#client/workspace/workspace.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/** What a card shows and says of a post, before anybody draws it. */
export interface CardFace {
  /** `jeu. 22 oct., 11:30` */
  readonly when: string
  readonly title: string
  readonly channels: readonly ChannelWords[]
  readonly moreChannels: number
  readonly labels: readonly string[]
  readonly owner: Colleague | null
  /** For who does not see it: begins with the text that is seen (WCAG 2.5.3). */
  readonly name: string
}

/** More glyphs than that leave no room for a label. */
const GLYPHS = 5

export function cardFace(
  post: Post,
  means: {
    readonly say: PostWords
    readonly words: Words
    readonly formats: Pick<Formats, 'list' | 'dayShort' | 'dayShortWithYear'>
    readonly colleague: (id: string) => Colleague | null
    readonly labels: readonly Label[]
    readonly today: string
  },
): CardFace {
  const { say, words, formats } = means
  const title = say.title(post)
  const when = whenOf(post, words.calendar.withoutDate, formats, means.today)
  const channels = post.channels.map(say.channel)
  const owner = post.owner === null ? null : means.colleague(post.owner)
  const labels = means.labels.filter(({ id }) => post.labels.includes(id)).map(({ name }) => name)
  const parts = [`${when} ${title}`]
  if (channels.length > 0) parts.push(formats.list(channels.map(({ name }) => name)))
  parts.push(...labels)
  if (owner !== null) parts.push(owner.name)
  return {
    when,
    title,
    channels: channels.slice(0, GLYPHS),
    moreChannels: Math.max(0, channels.length - GLYPHS),
    labels,
    owner,
    name: parts.join(', '),
  }
}

function whenOf(
  { at }: Post,
  withoutDate: string,
  formats: Pick<Formats, 'dayShort' | 'dayShortWithYear'>,
  today: string,
): string {
  if (at === null) return withoutDate
  const day = dayOf(at)
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const date = isThisYear ? formats.dayShort(day) : formats.dayShortWithYear(day)
  const hour = hourOf(at)
  return hour === null ? date : `${date}, ${hour}`
}
