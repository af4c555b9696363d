import type { Accessor } from 'solid-js'
import { settleApart } from '#client/commands/post-record.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import {
  type ApartView,
  createApartChoices,
  whatIs,
} from '#client/workspace/apart/apart-choices.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import { keptName } from '#client/workspace/space/kept-name.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { apartIn, type Version } from '#shared/domain/apart.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { dayOf, hourOf, isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { languageNames } from '../fields/language-names.ts'

export interface ApartMeans {
  readonly workspace: Workspace
  readonly say: Pick<PostWords, 'status' | 'when'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly post: string
  now(): number
}

/** What of a post was changed apart. */
export function createApartView(means: ApartMeans): ApartView {
  const { workspace, post, words, formats } = means

  const text = (field: string, value: Scalar): string => {
    if (field === 'at') return means.say.when(timeIn(value))
    if (field === 'status') return means.say.status(String(value ?? 'idea'))
    if (field === 'language')
      return languageNames(words().writing.tag)(String(value ?? workspace.settings().locale))
    if (field === 'owner') return nameOf(value)
    if (value === null) return words().apart.nothing
    if (field === 'pillar') return keptName(workspace, 'pillars', String(value))
    if (field === 'campaign') return keptName(workspace, 'campaigns', String(value))
    return String(value)
  }
  const nameOf = (person: Scalar): string =>
    person === null
      ? words().post.nobody
      : (workspace.people().find(({ id }) => id === person)?.name ?? words().common.somebodyFirst)
  /** The hour alone where the day is the same. */
  const timeOf = (versions: readonly Version[], at: LocalTime): string => {
    const [day, hour] = [formats().dayShort(dayOf(at)), hourOf(at)]
    if (isOneDay(versions)) return hour ?? words().apart.noHour
    return hour === null ? day : `${day}, ${hour}`
  }
  return createApartChoices({
    ...means,
    apart: () => apartIn(workspace.posts.record(post)),
    settle: (field, value) => settleApart(workspace, post, field, value),
    speech: {
      text,
      what({ field, versions }) {
        const { hour, date } = words().apart.fields
        if (field === 'at') return isOneDay(versions) ? hour : date
        return whatIs(field, words())
      },
      short({ field, versions }, value) {
        const at = field === 'at' ? timeIn(value) : null
        if (at !== null) return timeOf(versions, at)
        // Without a language of its own a post has the workspace's.
        return value === null && field !== 'language' ? null : text(field, value)
      },
    },
  })
}

/** Of a field that holds a time; null where it was emptied, or holds something else. */
function timeIn(value: Scalar): LocalTime | null {
  return typeof value === 'string' && isLocalTime(value) ? value : null
}

function isOneDay(versions: readonly Version[]): boolean {
  const days = versions.map(({ value }) => dayOf(timeIn(value) ?? ''))
  return days[0] !== '' && new Set(days).size === 1
}
