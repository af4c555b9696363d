import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/post-words.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'

export interface HistoryNames {
  person(id: string): string | null
  label(id: string): string | null
  campaign(id: string): string | null
}

/** One change of a post, as a sentence. A field of a newer version is named as it is. */
export function historySentence(
  { by, field, before, after }: Pick<HistoryEntry, 'by' | 'field' | 'before' | 'after'>,
  words: Words['post']['said'],
  say: Pick<PostWords, 'status' | 'when' | 'channel'>,
  names: HistoryNames,
): string {
  const who = firstName(names.person(by)) ?? words.somebody
  const text = textOf(after)
  const [set, member] = field.split(':')
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
      return bodySentence(who, before, after, words)
    case 'at':
      return text !== null && isLocalTime(text)
        ? words.moved(who, say.when(text))
        : words.unscheduled(who)
    case 'status':
      return words.status(who, say.status(text ?? 'idea'))
    case 'owner':
      return text === null
        ? words.ownerRemoved(who)
        : words.owner(who, names.person(text) ?? words.somebody)
    case 'campaign':
      return text === null
        ? words.campaignRemoved(who)
        : words.campaign(who, names.campaign(text) ?? text)
    case 'link':
      return text === null ? words.linkRemoved(who) : words.link(who)
    case 'deletedAt':
      return after === null ? words.restored(who) : words.binned(who)
    default:
      return words.other(who, field)
  }
}

/** Entries of earlier versions do not say how many words there were. */
function bodySentence(
  who: string,
  before: Scalar | undefined,
  after: Scalar,
  words: Words['post']['said'],
): string {
  if (typeof after !== 'number') return words.body(who)
  if (typeof before !== 'number') return words.bodyNow(who, after)
  if (before === after) return words.body(who)
  return after > before
    ? words.bodyLonger(who, after - before)
    : words.bodyShorter(who, before - after)
}

function textOf(value: Scalar): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function firstName(name: string | null): string | null {
  return name?.split(' ')[0] ?? null
}
