import { type Accessor, createMemo } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import { networkName } from '#client/i18n/network-names.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { isPostStatus, type Post } from '#shared/domain/post.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import type { Company } from './company.ts'

export interface ChannelWords {
  readonly network: string
  readonly name: string
}

/** A post in words: what chips show, and what a screen reader reads instead of them. */
export interface PostWords {
  title(post: Post): string
  status(status: string): string
  channel(id: string): ChannelWords
  /** `jeudi 22 octobre, 11:30` */
  when(at: LocalTime | null): string
  /** The post's time on the clocks of the viewer, where they show another one. */
  yourTime(at: LocalTime | null): string | null
  /** `11:30, Instagram et LinkedIn, title, status, owner` */
  label(post: Post): string
}

export function createPostWords(means: {
  readonly workspace: Workspace
  readonly company: Company
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly viewerZone: string
}): PostWords {
  const { workspace, company, words, formats, viewerZone } = means
  const channels = createMemo(() => new Map(workspace.channels().map((one) => [one.id, one])))

  const title = (post: Post): string => post.title || post.excerpt || words().common.untitled
  const status = (text: string): string => (isPostStatus(text) ? words().statuses[text] : text)
  const channel = (id: string): ChannelWords => {
    const network = channels().get(id)?.network ?? id
    return { network, name: channels().get(id)?.name ?? networkName(network, words().networks) }
  }
  const when = (at: LocalTime | null): string => {
    if (at === null) return words().calendar.withoutDate
    const hour = hourOf(at)
    return hour === null ? formats().day(dayOf(at)) : `${formats().day(dayOf(at))}, ${hour}`
  }
  const yourTime = (at: LocalTime | null): string | null => {
    const { timeZone } = workspace.settings()
    if (at === null || timeZone === viewerZone || hourOf(at) === null) return null
    const yours = localTimeAt(instantOf(at, timeZone), viewerZone)
    if (yours === at) return null
    const hour = hourOf(yours) ?? ''
    const sameDay = dayOf(yours) === dayOf(at)
    return words().calendar.yourTime(
      sameDay ? hour : `${formats().dayShort(dayOf(yours))}, ${hour}`,
    )
  }

  return {
    title,
    status,
    channel,
    when,
    yourTime,
    label(post) {
      const holder = company.holderOf(post.id)
      const owner = post.owner === null ? null : company.colleague(post.owner)?.name
      return [
        post.at === null ? null : hourOf(post.at),
        yourTime(post.at),
        formats().list(post.channels.map((id) => channel(id).name)),
        title(post),
        status(post.status),
        owner,
        holder && words().calendar.heldBy(holder.name),
      ]
        .filter(Boolean)
        .join(', ')
    },
  }
}
