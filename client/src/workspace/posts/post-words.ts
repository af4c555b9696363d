import { type Accessor, createMemo } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { isShownStatus, type Post } from '#shared/domain/post.ts'
import { cityOf, instantOf, localTimeAt } from '#shared/domain/zone.ts'

const MINUTE_MS = 60_000

export interface ChannelWords {
  readonly network: string
  readonly name: string
}

/** What a post holds, in words, wherever it is shown. */
export interface PostWords {
  title(post: Post): string
  status(status: string): string
  channel(id: string): ChannelWords
  /** `jeudi 22 octobre, 11:30` */
  when(at: LocalTime | null): string
  /** Whose clocks the post's hour is on, and what the viewer's say then, where that is another time. */
  yourTime(at: LocalTime | null): string | null
  /** Whose clocks the hours are on, and how far the viewer's are from them on that day; null where they agree. */
  zoneNote(day: string): string | null
}

export function createPostWords(means: {
  readonly workspace: Workspace
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}): PostWords {
  const { workspace, words, formats, viewerZone } = means
  const channels = createMemo(() => new Map(workspace.channels().map((one) => [one.id, one])))
  return {
    title: (post) => post.title || post.excerpt || words().common.untitled,
    status: (text) => (isShownStatus(text) ? words().statuses[text] : text),
    channel(id) {
      const known = channels().get(id)
      if (!known) return goneChannel(workspace, id, words().networks.gone)
      return {
        network: known.network,
        name: known.name ?? networkName(known.network, words().networks),
      }
    },
    when(at) {
      if (at === null) return words().calendar.withoutDate
      const hour = hourOf(at)
      return hour === null ? formats().day(dayOf(at)) : `${formats().day(dayOf(at))}, ${hour}`
    },
    zoneNote(day) {
      const { timeZone } = workspace.settings()
      if (timeZone === viewerZone) return null
      const noon = `${day}T12:00`
      const yours = localTimeAt(instantOf(noon, timeZone), viewerZone)
      const minutes = (Date.parse(`${yours}Z`) - Date.parse(`${noon}Z`)) / MINUTE_MS
      if (minutes === 0) return null
      const apart = Math.abs(minutes)
      return words().calendar.zoneNote(
        cityOf(timeZone),
        minutes > 0,
        Math.floor(apart / 60),
        apart % 60,
      )
    },
    yourTime(at) {
      const { timeZone } = workspace.settings()
      if (at === null || timeZone === viewerZone || hourOf(at) === null) return null
      const yours = localTimeAt(instantOf(at, timeZone), viewerZone)
      if (yours === at) return null
      const hour = hourOf(yours) ?? ''
      const sameDay = dayOf(yours) === dayOf(at)
      return words().calendar.yourTime(
        cityOf(timeZone),
        sameDay ? hour : `${formats().dayShort(dayOf(yours))}, ${hour}`,
      )
    },
  }
}

/** Posts stay on a channel that was deleted, and say so: its record keeps its name. */
function goneChannel(
  { write }: Pick<Workspace, 'write'>,
  id: string,
  gone: (name: string) => string,
): ChannelWords {
  const record = write.collection('channels').get(id)
  const name = record?.get('name')
  return {
    network: String(record?.get('network') ?? id),
    name: gone(typeof name === 'string' ? name : ''),
  }
}
