import { type Fields, lineIn, numberIn } from '#shared/domain/fields.ts'
import { isNetwork, type Network } from '#shared/domain/network.ts'

/** What taking part costs; a draw that asks for a stake is forbidden in France, even where it is given back. */
export const COSTS = ['free', 'purchase', 'stake'] as const
export type Cost = (typeof COSTS)[number]

/** What the rules need and the plan does not say. Lies in the plan's own record, each field flat. */
export interface RulesAnswers {
  readonly organiser: string
  readonly address: string
  /** Where people write: an address or a page. */
  readonly contact: string
  /** Where those who may enter live. */
  readonly country: string
  /** Years; null where nobody has said it. */
  readonly age: number | null
  /** Under 18 with the consent of a parent. */
  readonly minors: boolean
  /** One entry a person. */
  readonly once: boolean
  readonly cost: Cost
  readonly how: string
  /** Who sits in the jury, in words. */
  readonly jury: string
  readonly told: string
  /** Days that a winner has to answer; null: not said. */
  readonly answerDays: number | null
  readonly data: string
  /** Days after the end for which entries are kept; null: not said. */
  readonly keptDays: number | null
  readonly complaints: string
  /** With whom the rules were deposited; that is for those who want to. */
  readonly deposit: string
  /** Somebody is paid or given something to speak of it. */
  readonly partnership: boolean
  /** When somebody of the team last read each network's own rules: `2026-11-26`. */
  readonly read: ReadonlyMap<Network, string>
}

/** Answers in sentences, to be understood in both languages. */
const SENTENCES = ['country', 'how', 'jury', 'told', 'data', 'complaints', 'deposit'] as const

export const RULES_TEXTS = ['organiser', 'address', 'contact', ...SENTENCES] as const
export type RulesText = (typeof RULES_TEXTS)[number]

/** What can be said in each language; `audience` is asked in the plan. */
export const TRANSLATED = ['audience', ...SENTENCES] as const
export type Translated = (typeof TRANSLATED)[number]
export type RulesLanguage = 'fr' | 'en'

/** Characters of one answer. */
export const LONGEST_ANSWER = 2_000
const MOST_DAYS = 3_650

/** As a field of the plan. */
export function rulesField(name: string): string {
  return `rules:${name}`
}

/** The name of an answer in one language; without a language it is that of the team, and of every language without its own. */
export function answerIn(name: Translated, language: RulesLanguage): string {
  return `${name}:${language}`
}

export function networkReadField(network: Network): string {
  return rulesField(`read:${network}`)
}

/** An answer that somebody has written in this language, apart from what it says in the team's. */
export function ownAnswerIn(map: Fields, name: Translated, language: RulesLanguage): string | null {
  return lineIn(map, rulesField(answerIn(name, language)))
}

/** What makes no sense is as if nobody had said it (M5). @param language null: the team's */
export function rulesAnswersIn(map: Fields, language: RulesLanguage | null = null): RulesAnswers {
  const text = (name: RulesText): string => {
    const translated = TRANSLATED.find((one) => one === name)
    const own = language && translated ? ownAnswerIn(map, translated, language) : null
    return own ?? lineIn(map, rulesField(name)) ?? ''
  }
  const number = (name: string, most: number): number | null => {
    const value = numberIn(map, rulesField(name))
    return value !== null && value >= 0 && value <= most ? Math.round(value) : null
  }
  const cost = lineIn(map, rulesField('cost'))
  return {
    organiser: text('organiser'),
    address: text('address'),
    contact: text('contact'),
    country: text('country'),
    how: text('how'),
    jury: text('jury'),
    told: text('told'),
    data: text('data'),
    complaints: text('complaints'),
    deposit: text('deposit'),
    age: number('age', 120),
    minors: map.get(rulesField('minors')) === true,
    once: map.get(rulesField('once')) !== false,
    cost: COSTS.find((one) => one === cost) ?? 'free',
    answerDays: number('answerDays', MOST_DAYS),
    keptDays: number('keptDays', MOST_DAYS),
    partnership: map.get(rulesField('partnership')) === true,
    read: readIn(map),
  }
}

/**
 * What somebody answered, among the fields of a plan, for another plan: all but when each network's own rules were last read.
 * What makes no sense is left out (M5).
 */
export function answersAmong(
  fields: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, string | number | boolean>> {
  const kept: Record<string, string | number | boolean> = {}
  for (const [field, value] of fields) {
    if (!field.startsWith(rulesField('')) || field.startsWith(READ)) continue
    if (typeof value === 'string') kept[field] = value.slice(0, LONGEST_ANSWER)
    if (typeof value === 'boolean') kept[field] = value
    if (typeof value === 'number' && Number.isFinite(value)) kept[field] = value
  }
  return kept
}

const READ = rulesField('read:')

function readIn(map: Fields): Map<Network, string> {
  const read = new Map<Network, string>()
  for (const [key, value] of map) {
    const network = key.slice(READ.length)
    if (!key.startsWith(READ) || !isNetwork(network)) continue
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) read.set(network, value)
  }
  return read
}
