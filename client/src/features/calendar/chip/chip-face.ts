import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/** What a chip shows and says of a post, before anybody draws it. */
export interface ChipFace {
  /** A record that cannot be read has a title that says so. */
  readonly damaged: boolean
  readonly status: string
  readonly hour: string
  /** The networks that are drawn, and how many more there are. */
  readonly networks: readonly string[]
  readonly moreNetworks: number
  readonly title: string
  readonly owner: Colleague | null
  /** Whose clocks the hour is on, and the time on the viewer's, where they show another one. */
  readonly yourTime: string | null
  /** For who does not see it: begins with the text that is seen, so that a voice can call the chip by that (WCAG 2.5.3). */
  readonly name: string
}

export interface FaceMeans {
  readonly say: PostWords
  readonly words: Words
  readonly formats: Pick<Formats, 'list'>
  readonly colleague: (id: string) => Colleague | null
}

/** More glyphs than that would push the owner out of a narrow day. */
const GLYPHS = 3

export function faceOf(record: Post | Damaged | undefined, means: FaceMeans): ChipFace {
  const { say, words } = means
  if (record?.kind !== 'post') {
    const { damaged } = words.calendar
    return { ...BLANK, title: damaged, name: damaged }
  }
  const { at, status } = record
  const hour = (at !== null && hourOf(at)) || ''
  const title = say.title(record)
  const channels = record.channels.map(say.channel)
  const owner = record.owner === null ? null : means.colleague(record.owner)
  const parts = [hour === '' ? title : `${hour} ${title}`]
  if (channels.length > 0) parts.push(means.formats.list(channels.map(({ name }) => name)))
  parts.push(say.status(status))
  if (owner !== null) parts.push(owner.name)
  const yourTime = say.yourTime(at)
  if (yourTime !== null) parts.push(yourTime)
  return {
    damaged: false,
    status,
    hour,
    networks: channels.slice(0, GLYPHS).map(({ network }) => network),
    moreNetworks: Math.max(0, channels.length - GLYPHS),
    title,
    owner,
    yourTime,
    name: parts.join(', '),
  }
}

const BLANK = {
  damaged: true,
  status: 'void',
  hour: '',
  networks: [],
  moreNetworks: 0,
  owner: null,
  yourTime: null,
} as const
