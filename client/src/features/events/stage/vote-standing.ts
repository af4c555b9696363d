import type { StageWords } from '#client/features/events/stage/Stage.tsx'
import type { PlainFormats } from '#client/i18n/plain-formats.ts'
import type { StageChoice, StageVote } from '#shared/domain/events/stage-vote.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { standingOfVote } from '#shared/protocol/public-vote.ts'

export interface VoteMeans {
  readonly words: StageWords
  readonly formats: PlainFormats
  /** ms since 1970 */
  readonly now: number
  readonly timeZone: string
}

/** Whether one can vote now, in a sentence. */
export function standingSaid(vote: StageVote, means: VoteMeans): string {
  const { vote: said } = means.words
  switch (standingOfVote(vote, means.now)) {
    case 'early':
      return said.opens(momentSaid(vote.opensAt ?? 0, means))
    case 'open':
      return said.open(momentSaid(lastMomentOf(vote.closesAt, means.timeZone), means))
    case 'paused':
      return `${said.paused}. ${said.pausedDetail}`
    case 'closed':
      return vote.counts?.isFinal ? said.closed : `${said.closed}. ${said.resultSoon}`
  }
}

/** `22:30` today, `Saturday 14 November at 22:30` on another day; by the clocks by which the event is announced. */
function momentSaid(instant: number, { words, formats, now, timeZone }: VoteMeans): string {
  const [then, today] = [localTimeAt(instant, timeZone), dayOf(localTimeAt(now, timeZone))]
  const hour = formats.timeInSentence(hourOf(then) ?? '00:00')
  return dayOf(then) === today ? hour : words.when(formats.day(dayOf(then)), hour)
}

/** `Friday, 2 April 2027` */
export function daySaid(instant: number, { formats, timeZone }: VoteMeans): string {
  return formats.dayWithYear(dayOf(localTimeAt(instant, timeZone)))
}

/** The last moment of a day, and not midnight of the next. */
export function lastMomentOf(end: number, timeZone: string): number {
  return hourOf(localTimeAt(end, timeZone)) === '00:00' ? end - 1 : end
}

/** What it is called before everybody. */
export function choiceSaid({ name }: StageChoice, { vote }: StageWords): string {
  return name || vote.erased
}

/** Whether there is something to vote for now, or will be again. */
export function isOn(vote: StageVote, now: number): boolean {
  const standing = standingOfVote(vote, now)
  return standing === 'open' || standing === 'paused'
}
