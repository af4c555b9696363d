/** What the rules of an event should say, and what they may not: with the reason and its source. No legal advice. */
import { addDays } from '#shared/domain/day.ts'
import type { Network } from '#shared/domain/network.ts'
import { otherAgesIn } from './ages-said.ts'
import { hasChance, type RulesFacts, waysOf } from './facts.ts'

export const CHECKS = [
  'organiser',
  'dates',
  'who',
  'age',
  'ages',
  'cost',
  'how',
  'prizes',
  'choice',
  'told',
  'data',
  'complaints',
  'translation',
  'deposit',
  'partnership',
  'network',
] as const
export type CheckName = (typeof CHECKS)[number]

export type CheckState =
  | 'right'
  /** Advised, and not there. */
  | 'missing'
  /** Allowed, and to be looked at. */
  | 'look'
  /** Rules that say this are not to be published. */
  | 'forbidden'

export interface RulesCheck {
  readonly name: CheckName
  readonly state: CheckState
  /** Of a network's own rules. */
  readonly network: Network | null
  /** When its source was last read: for the law by whoever wrote this, for a network by the team. Null: never. */
  readonly read: string | null
  readonly source: string | null
}

/** When what is said here of the law was last noted down. */
const LAW_NOTED = '2026-11-26'

const SECURITY_CODE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/'
const CONSUMER_CODE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/'
const CNIL = 'https://www.cnil.fr/fr/reglement-europeen-protection-donnees'

/** Where each check comes from; null: from practice, which no page of a law says. */
const SOURCES: Readonly<Record<CheckName, string | null>> = {
  organiser: null,
  dates: null,
  who: null,
  age: null,
  ages: null,
  cost: SECURITY_CODE,
  how: null,
  prizes: CONSUMER_CODE,
  choice: CONSUMER_CODE,
  told: null,
  data: CNIL,
  complaints: null,
  translation: null,
  deposit: CONSUMER_CODE,
  partnership: CONSUMER_CODE,
  network: null,
}

/** Networks that have rules for promotions, and where they say them; null: in their help, under an address that changes. */
export const PROMOTION_RULES: Partial<Record<Network, string | null>> = {
  instagram: 'https://help.instagram.com/179379842258600',
  facebook: 'https://www.facebook.com/policies_center/pages_groups_events/',
  x: 'https://help.x.com/en/rules-and-policies/x-contest-rules',
  youtube: 'https://support.google.com/youtube/answer/1620498',
  threads: null,
  tiktok: null,
  linkedin: null,
  pinterest: null,
}

/** Days after which a network's rules are to be read again: they change without a word. */
const READ_FOR_DAYS = 90

/** @param today `2026-11-26` */
export function checksOf(facts: RulesFacts, today: string): RulesCheck[] {
  const said = (name: CheckName, state: CheckState): RulesCheck => ({
    name,
    state,
    network: null,
    read: SOURCES[name] === null ? null : LAW_NOTED,
    source: SOURCES[name],
  })
  const has = (name: CheckName, ...parts: readonly unknown[]) =>
    said(name, parts.every((part) => part !== '' && part !== null) ? 'right' : 'missing')
  const valued = facts.prizes.length > 0 && facts.prizes.every(({ value }) => value !== null)
  return [
    has('organiser', facts.organiser, facts.address, facts.contact),
    has('dates', facts.from, facts.until, facts.results),
    has('who', facts.audience, facts.country),
    ageCheck(facts, said),
    // The same text must not name two ages.
    ...(otherAgesIn(`${facts.audience}\n${facts.how}`, facts.age).length > 0
      ? [said('ages', 'look')]
      : []),
    costCheck(facts, said),
    has('how', facts.how),
    said('prizes', valued ? 'right' : 'missing'),
    choiceCheck(facts, said),
    has('told', facts.told, facts.answerDays),
    has('data', facts.data, facts.keptDays, facts.contact),
    has('complaints', facts.complaints),
    said('translation', facts.untranslated.length === 0 ? 'right' : 'look'),
    // For those who want to: not having done so is right, too.
    said('deposit', 'right'),
    ...(facts.partnership ? [said('partnership', 'look')] : []),
    ...facts.networks.flatMap((network) => networkCheck(network, facts, today)),
  ]
}

type SaidCheck = (name: CheckName, state: CheckState) => RulesCheck

function ageCheck({ age, minors }: RulesFacts, said: SaidCheck): RulesCheck {
  if (age === null) return said('age', 'missing')
  return said('age', age < 18 && !minors ? 'look' : 'right')
}

function costCheck(facts: RulesFacts, said: SaidCheck): RulesCheck {
  if (facts.cost === 'free') return said('cost', 'right')
  return said('cost', facts.cost === 'stake' && hasChance(facts) ? 'forbidden' : 'look')
}

/** A draw in which a jury chooses, or a contest of skill that leaves it to chance, says so. */
function choiceCheck(facts: RulesFacts, said: SaidCheck): RulesCheck {
  const ways = waysOf(facts)
  const isUnsaid = ways.includes('jury') && (facts.jury === '' || facts.criteria.length === 0)
  if (ways.length === 0 || isUnsaid) return said('choice', 'missing')
  const asCalled = facts.type !== 'draw' || ways.every((way) => way === 'draw')
  return said('choice', asCalled ? 'right' : 'look')
}

function networkCheck(network: Network, { read }: RulesFacts, today: string): RulesCheck[] {
  const source = PROMOTION_RULES[network]
  if (source === undefined) return []
  const last = read.get(network) ?? null
  const isFresh = last !== null && last <= today && addDays(last, READ_FOR_DAYS) >= today
  return [{ name: 'network', state: isFresh ? 'right' : 'look', network, read: last, source }]
}

export function mayPublish(checks: readonly RulesCheck[]): boolean {
  return checks.every(({ state }) => state !== 'forbidden')
}
