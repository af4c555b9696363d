/** What the import page says of files, rows and values. */
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Refusal } from '#client/ui/import-course.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { lineOf } from '#shared/domain/cut-text.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { PostValues, ValueField } from '#shared/formats/post-values.ts'
import type { FileProblem, LeftReason, NoteKind } from '#shared/formats/problem.ts'
import type { ImportWords } from './import-context.ts'

export function refusalSentence(
  why: Refusal<FileProblem>,
  said: ImportWords,
  formats: Formats,
): string {
  switch (why.kind) {
    case 'other-kind':
      return said.other[why.is]
    case 'too-large':
      return said.tooLarge(formats.bytes(why.bytes), formats.bytes(why.limit))
    case 'too-many-records':
      return said.tooManyRecords(formats.number(why.limit))
    case 'too-many-columns':
      return said.tooManyColumns(formats.number(why.limit))
    case 'no-table':
      return said.noTable
    case 'no-rows':
      return said.noRows
    case 'no-events':
      return said.noEvents
    case 'empty':
      return said.empty
    case 'unreadable':
      return said.unreadable
  }
}

/** What of a reason is this row's own; empty where the reason says it all. */
export function reasonDetail(reason: LeftReason, said: ImportWords): string {
  switch (reason.kind) {
    case 'date-unreadable':
      return said.quoted(reason.text)
    case 'not-an-event':
      return reason.component
    default:
      return ''
  }
}

export function reasonSentence(reason: LeftReason, said: ImportWords): string {
  const detail = reasonDetail(reason, said)
  const sentence = said.reasons[reason.kind]
  return detail === '' ? sentence : said.reasonOf(sentence, detail)
}

export function noteSentence(about: NoteKind, said: ImportWords): string {
  switch (about.kind) {
    case 'zone-unknown':
      return said.reservations[about.kind](about.zone)
    case 'hour-unreadable':
      return said.reservations[about.kind](about.text)
    default:
      return said.reservations[about.kind]
  }
}

/** `jeu. 22 oct. 2026, 11:30` */
export function moment(at: LocalTime | null, said: ImportWords, formats: Formats): string {
  if (at === null) return said.noDate
  const hour = hourOf(at)
  const day = `${formats.dayShort(dayOf(at))} ${at.slice(0, 4)}`
  return hour === null ? day : `${day}, ${hour}`
}

const EXCERPT = 140

const excerpt = (text: string): string => lineOf(text, EXCERPT)

/** A post's title, or the beginning of its text. */
export function headline(values: PostValues, words: Words): string {
  return values.title || excerpt(values.body) || words.common.untitled
}

export interface ValueWords {
  readonly said: ImportWords
  readonly workspace: Workspace
  readonly words: Words
  readonly formats: Formats
}

/** One thing that a file says of a post, for "before → after". */
export function valueText(values: PostValues, field: ValueField, means: ValueWords): string {
  const { said, workspace, words, formats } = means
  const none = said.none
  switch (field) {
    case 'at':
      return moment(values.at, said, formats)
    case 'status':
      return isPostStatus(values.status) ? words.statuses[values.status] : values.status
    case 'channels':
      return formats.list(values.channels.map((id) => channelName(id, workspace, words))) || none
    case 'labels':
      return formats.list(values.labels) || none
    case 'variants': {
      const texts = values.variants.map(
        ({ channel, text }) => `${channelName(channel, workspace, words)}, ${excerpt(text)}`,
      )
      return texts.join(' · ') || none
    }
    case 'owner':
      return workspace.people().find(({ id }) => id === values.owner)?.name ?? none
    default:
      return excerpt(values[field] ?? '') || none
  }
}

export function channelName(id: string, workspace: Workspace, words: Words): string {
  const channel = workspace.channels().find((one) => one.id === id)
  return channel ? (channel.name ?? networkName(channel.network, words.networks)) : id
}

/** What a field of a post is called here, as the columns of a table are. */
export function fieldName(field: ValueField, said: ImportWords): string {
  if (field === 'at') return said.uses['date-time']
  return said.uses[field === 'variants' ? 'variant' : field]
}
