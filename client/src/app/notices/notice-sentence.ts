import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { whenPast } from '#shared/domain/notices/moments.ts'
import type { Notice } from '#shared/domain/notices/notice.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export interface SentenceMeans {
  readonly words: Words['notices']
  /** Who has no name that anybody knows, within a sentence. */
  readonly somebody: string
  readonly formats: Formats
  readonly me: string
  /** The name of a person; null where nobody knows it. */
  readonly nameOf: (person: string) => string | null
  /** Of the workspace. */
  readonly timeZone: string
  /** ms since 1970: when it is read, which decides what "today" is. */
  readonly now: number
}

/** What a notice says, for `Said`. */
export function noticeSentence(notice: Notice, means: SentenceMeans): string {
  const sentence = sentenceOf(notice, means)
  // Somebody without a name may stand anywhere in it.
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
}

function sentenceOf(notice: Notice, means: SentenceMeans): string {
  const { words } = means
  const { kind, by, dueAt } = notice
  const name = by === null ? null : means.nameOf(by)
  const who = name ? isolated(name) : means.somebody
  const when = dueAt === null ? '' : whenSaid(dueAt, means)
  switch (kind) {
    case 'publish':
      return words.publish(when)
    case 'late':
      return words.late(when)
    case 'answer':
      return dueAt === null ? words.answer(who) : words.answerBy(who, when)
    case 'deadline':
      return dueAt !== null && whenPast(dueAt, means.timeZone) <= means.now
        ? words.deadlinePast(when)
        : words.deadline(when)
    case 'rework':
      return words.rework(who)
    case 'approved':
      return words.approved(who)
    case 'void':
      if (by === null) return words.voidExpired
      return by === means.me ? words.voidByYou : words.voidBy(who)
    case 'mention':
      return words.mention(who)
    case 'reply':
      return words.reply(who)
    case 'said':
      return words.said(who)
    case 'rights':
      return words.rights(means.formats.dayInMonth(dueAt ?? ''))
    case 'given':
      return words.given(who)
    case 'escalated':
      return words.escalated(who)
    case 'due':
      return notice.until === null ? words.duePast(when) : words.due(when)
    case 'named':
      return words.named(who)
    case 'read':
      return words.read
    case 'judge':
      return words.judge(when)
    case 'agree':
      return words.agree(who)
    case 'handover':
      return words.handover(who)
    case 'steers':
    case 'speaks':
    case 'watches':
    case 'decides':
      return words.part[kind](who)
    case 'swap':
      return words.swap(who, when)
    case 'swapped':
      return words.swapped(who, when)
    case 'alert':
      return words.alert
  }
}

/** What it is about, as far as everybody may read that: of a case its reference, never its title. */
export function noticeTitle(
  notice: Notice,
  {
    words,
    common,
    posts,
  }: {
    readonly words: Words['notices']
    readonly common: Words['common']
    readonly posts: Pick<Workspace['posts'], 'get'>
  },
): string {
  const { kind, called } = notice
  if (kind === 'alert') return called ?? ''
  if (kind === 'swap' || kind === 'swapped') return words.aShift
  if (kind === 'handover') return words.aHandover
  if (isPart(kind)) return words.anIncident
  if (called !== undefined) return called === null ? words.aPerson : words.aCase(called)
  const post = posts.get(notice.post)
  const title = post?.kind === 'post' ? post.title || post.excerpt : ''
  return title || common.untitled
}

function isPart(kind: Notice['kind']): boolean {
  return kind === 'steers' || kind === 'speaks' || kind === 'watches' || kind === 'decides'
}

/** `aujourd’hui, 11:30`, `demain`, `jeu. 22 oct., 17:00` */
function whenSaid(time: LocalTime, { words, formats, timeZone, now }: SentenceMeans): string {
  const today = dayOf(localTimeAt(now, timeZone))
  const near = new Map([
    [today, words.today],
    [addDays(today, 1), words.tomorrow],
    [addDays(today, -1), words.yesterday],
  ])
  const day = near.get(dayOf(time)) ?? formats.dayShort(dayOf(time))
  const hour = hourOf(time)
  return hour === null ? day : words.dayAndHour(day, hour)
}
