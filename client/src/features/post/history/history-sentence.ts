import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import { PLACE_FIELD } from '#shared/domain/events/posts-along.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { channelOfVariant, FIRST_COMMENT, type TextPlace } from '#shared/domain/post-texts.ts'

export interface HistoryNames {
  /** Who changed something, where a sentence begins. */
  who(id: string | null): string
  owner(id: string): string
  label(id: string): string | null
  campaign(id: string): string | null
  pillar(id: string): string | null
  /** The place that a text was begun for, by what it lies under in the record. */
  place(key: string): TextPlace | null
}

/** One change of a post, as a sentence. A field of a newer version is named as it is. */
export function historySentence(
  { by, field, after, words: count }: Pick<HistoryEntry, 'by' | 'field' | 'after' | 'words'>,
  words: Words['post']['said'],
  say: Pick<PostWords, 'status' | 'when' | 'channel'>,
  names: HistoryNames,
): string {
  const who = names.who(by)
  const text = textOf(after)
  const [set, member] = field.split(':')
  const place = set === 'text' ? names.place(field) : field
  const channel = place === null ? null : channelOfVariant(place)
  if (channel !== null) {
    const { name } = say.channel(channel)
    if (set === 'text') return words.variantBody(who, name)
    return text === null ? words.variantLeft(who, name) : words.variant(who, name)
  }
  if (place === FIRST_COMMENT) {
    if (set === 'text') return words.commentBody(who)
    return text === null ? words.commentRemoved(who) : words.comment(who)
  }
  if (set === 'text') return words.other(who, field)
  if (set === 'published' && member !== undefined) {
    const { name } = say.channel(member)
    if (after === null) return words.notAppeared(who, name)
    return text === null ? words.appeared(who, name) : words.appearedAt(who, name)
  }
  if (member !== undefined) {
    const what =
      set === 'label'
        ? (names.label(member) ?? member)
        : set === 'channel'
          ? say.channel(member).name
          : field
    return after === true ? words.added(who, what) : words.removed(who, what)
  }
  switch (field) {
    case 'title':
      return text === null ? words.titleRemoved(who) : words.title(who, text)
    case 'body':
      return bodySentence(who, count, words)
    case 'at':
      return text !== null && isLocalTime(text)
        ? words.moved(who, say.when(text))
        : words.unscheduled(who)
    case 'status':
      return words.status(who, say.status(text ?? 'idea'))
    case 'owner':
      return text === null ? words.ownerRemoved(who) : words.owner(who, names.owner(text))
    case 'pillar':
      return text === null
        ? words.pillarRemoved(who)
        : words.pillar(who, names.pillar(text) ?? text)
    case 'campaign':
      return text === null
        ? words.campaignRemoved(who)
        : words.campaign(who, names.campaign(text) ?? text)
    case 'link':
      return text === null ? words.linkRemoved(who) : words.link(who)
    case 'series':
      return text === null ? words.single(who) : words.repeated(who)
    case PLACE_FIELD:
      return words.place(who)
    case 'language':
      return words.language(who)
    case 'deletedAt':
      return after === null ? words.restored(who) : words.binned(who)
    default:
      return words.other(who, field)
  }
}

/** Entries of earlier versions counted the words of everybody, or none: they do not say how many were this person's. */
function bodySentence(who: string, count: number | null, words: Words['post']['said']): string {
  if (count === null || count === 0) return words.body(who)
  return count > 0 ? words.bodyLonger(who, count) : words.bodyShorter(who, -count)
}

function textOf(value: Scalar): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
