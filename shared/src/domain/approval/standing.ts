import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { ReviewRequest } from './request.ts'
import type { ApprovalRules } from './rules.ts'
import type { Verdict } from './verdict.ts'

/** Where a post stands with those who approve it. Computed on reading, and never written. */
export type Standing =
  /** Nobody was asked and nobody has answered. */
  | { readonly kind: 'none' }
  | { readonly kind: 'asked'; readonly request: ReviewRequest; readonly answers: readonly Answer[] }
  | (Answered & { readonly kind: 'changes'; readonly verdict: Verdict })
  | (Answered & { readonly kind: 'valid' })
  | (Answered & { readonly kind: 'void'; readonly why: VoidReason; readonly verdict: Verdict })

interface Answered {
  /** Null when whoever answered had not been asked. */
  readonly request: ReviewRequest | null
  readonly answers: readonly Answer[]
}

/** `content`: what readers would see was changed; `expired`: the day for which it was given has passed. */
export type VoidReason = 'content' | 'date' | 'expired'

export interface Answer {
  readonly person: string
  /** `later`: somebody before them has not agreed yet; `void`: they had agreed to something else. */
  readonly state: 'approved' | 'changes' | 'void' | 'waiting' | 'later'
  readonly verdict: Verdict | null
}

export interface StandingFacts {
  /** As the record says it. */
  readonly status: string
  readonly at: LocalTime | null
  /** The hash of what the post is now; asked for only when somebody has answered. */
  readonly hash: () => string
  /** Of this post, in any order, with those that were taken back. */
  readonly requests: readonly ReviewRequest[]
  readonly verdicts: readonly Verdict[]
  readonly rules: ApprovalRules
  /** In the workspace's time zone. */
  readonly today: string
}

export function standingOf(facts: StandingFacts): Standing {
  const request = newest(facts.requests)
  const verdicts = facts.verdicts.filter(({ deletedAt }) => deletedAt === null)
  if (verdicts.length === 0) {
    if (!request || request.approvers.length === 0) return { kind: 'none' }
    return { kind: 'asked', request, answers: answersTo(request, [], facts) }
  }
  const answers = request ? answersTo(request, verdicts, facts) : unasked(verdicts, facts)
  return sumUp(request, answers, facts)
}

/** Nobody was asked: who has answered about what the post is now speaks for all; failing them, who answered last. */
function unasked(verdicts: readonly Verdict[], facts: StandingFacts): readonly Answer[] {
  const fitting = verdicts.filter((verdict) => fits(verdict, facts))
  const last = newest(verdicts.filter((verdict) => counts(verdict, facts.rules)))
  const heard = fitting.length > 0 ? fitting : last ? [last] : []
  const people = [...new Set(heard.map(({ createdBy }) => createdBy))].sort()
  return people.map((person) => answerOf(person, verdicts, facts, null))
}

function sumUp(
  request: ReviewRequest | null,
  answers: readonly Answer[],
  facts: StandingFacts,
): Standing {
  const last = (state: Answer['state']) =>
    newest(answers.flatMap((one) => (one.state === state && one.verdict ? [one.verdict] : [])))
  const changes = last('changes')
  if (changes) return { kind: 'changes', request, answers, verdict: changes }
  const broken = last('void')
  if (broken) {
    const why = broken.hash === facts.hash() ? 'date' : 'content'
    return { kind: 'void', request, answers, verdict: broken, why }
  }
  const approved = last('approved')
  if (approved && answers.every(({ state }) => state === 'approved')) {
    return hasExpired(facts)
      ? { kind: 'void', request, answers, verdict: approved, why: 'expired' }
      : { kind: 'valid', request, answers }
  }
  return request && answers.length > 0 ? { kind: 'asked', request, answers } : { kind: 'none' }
}

/** In order: a later one is asked once all before them have agreed to what the post is now. */
function answersTo(
  request: ReviewRequest,
  verdicts: readonly Verdict[],
  facts: StandingFacts,
): readonly Answer[] {
  const answers = request.approvers.map(({ person, rank }) => ({
    rank,
    answer: answerOf(person, verdicts, facts, request),
  }))
  const open = answers.filter(({ answer }) => answer.state !== 'approved')
  const turn = Math.min(...open.map(({ rank }) => rank))
  return answers.map(({ rank, answer }) =>
    answer.state === 'waiting' && rank > turn ? { ...answer, state: 'later' as const } : answer,
  )
}

/**
 * The newest that fits what the post is now decides, whichever request it answered: who went back to a text that was
 * agreed to has the agreement back. Otherwise the newest answer to this request says what has become of it.
 */
function answerOf(
  person: string,
  verdicts: readonly Verdict[],
  facts: StandingFacts,
  request: ReviewRequest | null,
): Answer {
  const own = verdicts.filter(({ createdBy }) => createdBy === person)
  const fitting = newest(own.filter((verdict) => fits(verdict, facts)))
  if (fitting) return { person, state: fitting.says, verdict: fitting }
  const last = newest(own.filter((verdict) => !request || verdict.request === request.id))
  if (!last || !counts(last, facts.rules)) return { person, state: 'waiting', verdict: null }
  return { person, state: last.says === 'changes' ? 'changes' : 'void', verdict: last }
}

function fits(verdict: Verdict, { hash, at, rules }: StandingFacts): boolean {
  if (!counts(verdict, rules) || verdict.hash !== hash()) return false
  return !rules.dateBound || verdict.at === at
}

/** An approval of one's own, from before the workspace said that there are to be none, is none. */
function counts({ own, says }: Verdict, rules: ApprovalRules): boolean {
  return rules.ownAllowed || !own || says === 'changes'
}

function hasExpired({ status, at, today }: StandingFacts): boolean {
  return at !== null && dayOf(at) < today && status !== 'published' && status !== 'cancelled'
}

/** The same one on every device, whatever its clock said. */
function newest<T extends Pick<Verdict, 'id' | 'createdAt' | 'deletedAt'>>(
  records: readonly T[],
): T | null {
  let found: T | null = null
  for (const record of records) {
    if (record.deletedAt !== null) continue
    const isNewer =
      !found ||
      record.createdAt > found.createdAt ||
      (record.createdAt === found.createdAt && record.id > found.id)
    if (isNewer) found = record
  }
  return found
}

/**
 * The status that is shown: `void` where what was agreed to is no longer what would go out. A post that is past its
 * review in its record, and of which somebody has still to agree, is in review; one that all have agreed to, each on a
 * device of their own, is approved although nobody has written so.
 */
export function shownStatus(status: string, standing: Standing): string {
  if (status === 'approved' || status === 'scheduled') {
    if (standing.kind === 'void') return 'void'
    return standing.kind === 'asked' || standing.kind === 'changes' ? 'review' : status
  }
  return status === 'review' && standing.kind === 'valid' && standing.request ? 'approved' : status
}
