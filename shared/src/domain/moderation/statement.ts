/**
 * A statement of reasons (Regulation (EU) 2022/2065, article 17): what whoever hosts a text tells its author when the
 * text or the account is restricted. What it needs is put together here; `formats/statement` writes it down.
 */
import type { RecordMap } from '#shared/domain/fields.ts'
import { saidIn } from '#shared/domain/laid-in-prose.ts'
import type { AnswerLanguage } from './answer.ts'
import type { Measure, StatementSource } from './measure.ts'

/** Measures that restrict what somebody wrote, or their account; a warning or a report to a network restricts nothing. */
export const RESTRICTIONS = ['hidden', 'removed', 'muted', 'banned'] as const
export type Restriction = (typeof RESTRICTIONS)[number]

export function restrictionOf({ what }: Pick<Measure, 'what'>): Restriction | null {
  return RESTRICTIONS.find((one) => one === what) ?? null
}

/** Places that a team runs itself. Everywhere else the network hosts, and it is for the network to give reasons. */
const OWN_PLACES: readonly string[] = ['forum', 'blog', 'newsletter']
/** Where it depends on who runs the server. */
const MAYBE_OWN: readonly string[] = ['mastodon', 'discord']

export function hostedBy(network: string | null): 'team' | 'maybe' | 'network' | 'unknown' {
  if (network === null) return 'unknown'
  if (OWN_PLACES.includes(network)) return 'team'
  return MAYBE_OWN.includes(network) ? 'maybe' : 'network'
}

/** In the settings of `space`: how a decision is contested, as people are told in each language. */
export function redressKey(language: AnswerLanguage): string {
  return `moderation:redress:${language}`
}

export function redressIn(settings: RecordMap, language: AnswerLanguage): string {
  return saidIn(settings, redressKey(language)).trim()
}

export interface Statement {
  /** The language in which its reader is written to. */
  readonly language: AnswerLanguage
  readonly team: string
  /** In which its hours are. */
  readonly timeZone: string
  /** ms since 1970 */
  readonly madeAt: number
  readonly restriction: Restriction
  /** ms since 1970; until null: without an end. */
  readonly from: number
  readonly until: number | null
  /** Where, as it reads in that language, such as `Forum, « Brumes »`. */
  readonly place: string
  readonly link: string | null
  /** What was said there, whole. */
  readonly quote: string
  /** ms since 1970 */
  readonly happenedAt: number | null
  /** What the author is told of the facts, and why they break the rule. */
  readonly reasons: string
  /** Whether somebody reported it or the team saw it; null where nobody said. */
  readonly source: StatementSource | null
  readonly automated: boolean
  readonly ground: Ground | null
  /** How to contest it. */
  readonly redress: string
}

/** The article of the charter, as it stood when it was applied. */
export interface Ground {
  readonly number: string
  readonly title: string
  readonly text: string
  /** In which it is written: not the statement's where that version had it in the other one only. */
  readonly language: AnswerLanguage
  /** When that version was published; ms since 1970. */
  readonly publishedAt: number
}

/** What article 17 asks for and is not there. */
export const STATEMENT_PARTS = [
  'place',
  'facts',
  'reasons',
  'source',
  'article',
  'translation',
  'redress',
] as const
export type StatementPart = (typeof STATEMENT_PARTS)[number]

export function missingIn(statement: Statement): readonly StatementPart[] {
  const { ground } = statement
  const lacks: Record<StatementPart, boolean> = {
    place: statement.place.trim() === '',
    facts: statement.quote.trim() === '' && statement.link === null,
    reasons: statement.reasons.trim() === '',
    source: statement.source === null,
    article: ground === null,
    translation: ground !== null && ground.language !== statement.language,
    redress: statement.redress.trim() === '',
  }
  return STATEMENT_PARTS.filter((part) => lacks[part])
}
