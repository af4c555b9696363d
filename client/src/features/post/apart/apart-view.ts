import { type Accessor, createMemo, createSignal } from 'solid-js'
import { settleApart } from '#client/commands/post-record.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { firstName } from '#client/ui/people.ts'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Apart, apartIn, type Version } from '#shared/domain/apart.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { dayOf, hourOf, isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { isKeyOf } from '#shared/table-keys.ts'

/** Something that was changed apart, and what anybody may choose from. */
export interface Choice {
  readonly field: string
  /** `Vous et Théo avez changé l’heure…` */
  readonly title: string
  readonly versions: readonly ChoiceVersion[]
}

export interface ChoiceVersion {
  /** Null when nobody knows who it was. */
  readonly by: Colleague | null
  /** `Version de Théo, 10:04` */
  readonly whose: string
  /** What it would be. */
  readonly text: string
  /** `Garder 17:00` */
  readonly keep: string
  readonly value: Scalar
}

export interface ApartView {
  /** Those that were not put off here. */
  readonly choices: Accessor<readonly Choice[]>
  keep(field: string, value: Scalar): void
  /** Until the post is opened again: nobody else is bothered, and nothing is lost. */
  putOff(field: string): void
}

export interface ApartMeans {
  readonly workspace: Workspace
  readonly say: Pick<PostWords, 'status' | 'when'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly post: string
  now(): number
}

export function createApartView(means: ApartMeans): ApartView {
  const { workspace, post, words, formats } = means
  const { me } = workspace
  const colleague = createColleagues(workspace)
  const [later, setLater] = createSignal<readonly string[]>([])

  const nameOf = (id: string): string =>
    firstName(colleague(id)?.name ?? null) ?? words().post.said.somebody
  const textOf = (field: string, value: Scalar): string => {
    if (field === 'at') return means.say.when(timeIn(value))
    if (field === 'status') return means.say.status(value === null ? 'idea' : String(value))
    if (value === null) return words().apart.nothing
    if (field === 'owner') return colleague(String(value))?.name ?? words().post.said.somebody
    if (field === 'pillar')
      return workspace.pillars().find(({ id }) => id === value)?.name ?? String(value)
    if (field === 'campaign')
      return workspace.campaigns().find(({ id }) => id === value)?.name ?? String(value)
    return String(value)
  }
  /** The hour alone where the day is the same. */
  const shortOf = ({ field, versions }: Apart, value: Scalar): string => {
    const at = field === 'at' ? timeIn(value) : null
    if (at === null) return textOf(field, value)
    const [day, hour] = [formats().dayShort(dayOf(at)), hourOf(at)]
    if (isOneDay(versions)) return hour ?? words().apart.noHour
    return hour === null ? day : `${day}, ${hour}`
  }
  const whatOf = ({ field, versions }: Apart): string => {
    const { fields } = words().apart
    if (field === 'at') return isOneDay(versions) ? fields.hour : fields.date
    return isKeyOf(field, fields) ? fields[field] : words().apart.otherField(field)
  }
  const titleOf = (apart: Apart): string => {
    const { title } = words().apart
    const people = [...new Set(apart.versions.map(({ by }) => by))]
    const others = people.filter((by) => by !== me.id).map(nameOf)
    const what = whatOf(apart)
    if (others.length === people.length)
      return people.length === 1
        ? title.oneAlone(others[0] ?? '', what)
        : title.others(formats().list(others), what)
    return others.length === 0 ? title.youAlone(what) : title.you(formats().list(others), what)
  }
  const versionOf = (apart: Apart, { at, by, value }: Version): ChoiceVersion => {
    const when = formats().instantShort(at, means.now())
    const text = shortOf(apart, value)
    return {
      by: colleague(by),
      whose: by === me.id ? words().apart.yours(when) : words().apart.theirs(nameOf(by), when),
      text: textOf(apart.field, value),
      keep: value === null ? words().apart.keepNothing : words().apart.keep(text),
      value,
    }
  }
  return {
    choices: createMemo(() =>
      apartIn(workspace.posts.record(post))
        .filter(({ field }) => !later().includes(field))
        .map((apart) => ({
          field: apart.field,
          title: titleOf(apart),
          versions: apart.versions.map((version) => versionOf(apart, version)),
        })),
    ),
    keep: (field, value) => settleApart(workspace, post, field, value),
    putOff: (field) => setLater((fields) => [...fields, field]),
  }
}

/** Of a field that holds a time; null where it was emptied, or holds something else. */
function timeIn(value: Scalar): LocalTime | null {
  return typeof value === 'string' && isLocalTime(value) ? value : null
}

function isOneDay(versions: readonly Version[]): boolean {
  const days = versions.map(({ value }) => dayOf(timeIn(value) ?? ''))
  return days[0] !== '' && new Set(days).size === 1
}
