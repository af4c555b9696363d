import type { PrizeWay } from '#shared/domain/events/prize.ts'
import type { Cost } from '#shared/domain/events/rules/answers.ts'
import { PROMOTION_RULES } from '#shared/domain/events/rules/checks.ts'
import {
  criterionShares,
  type RulesFacts,
  waysOf,
  wonBy,
} from '#shared/domain/events/rules/facts.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Network } from '#shared/domain/network.ts'

/** How rules say what they say: one language's. */
export interface RulesWords {
  readonly title: (event: string) => string
  readonly articles: {
    readonly organiser: string
    readonly dates: string
    readonly who: string
    readonly how: string
    readonly prizes: string
    readonly choice: string
    readonly told: string
    readonly data: string
    readonly complaints: string
    readonly networks: string
  }
  /** In the place of what nobody has said yet. */
  readonly missing: (what: string) => string
  readonly blanks: Readonly<Record<Blank, string>>
  readonly organiser: (name: string, address: string, contact: string) => string
  readonly dates: (from: string, until: string, zone: string) => string
  readonly results: (when: string) => string
  readonly who: (audience: string, country: string) => string
  readonly age: (years: number) => string
  readonly minors: string
  readonly once: string
  readonly costs: Readonly<Record<Cost, string>>
  readonly prize: (count: number, name: string, value: string, supplier: string) => string
  /** Of these prizes, as a list; null: of all. */
  readonly ways: Readonly<Record<PrizeWay, (prizes: string | null) => string>>
  /** Of a list in which each has its share: `Originality (30 %)`. */
  readonly criteria: (list: string) => string
  readonly criterion: (name: string, share: number) => string
  readonly jury: (members: string) => string
  readonly drawHow: string
  readonly answer: (days: number) => string
  readonly kept: (days: number) => string
  readonly dataRights: (contact: string) => string
  readonly marketing: string
  readonly deposit: (where: string) => string
  readonly partnership: string
  readonly release: (networks: string) => string
  readonly when: (time: LocalTime) => string
  /** Hundredths of the currency. */
  readonly money: (amount: number, currency: string) => string
  readonly network: (network: Network) => string
  readonly list: (parts: readonly string[]) => string
  /** A name among other words. */
  readonly quoted: (name: string) => string
}

export type Blank =
  | 'organiser'
  | 'address'
  | 'contact'
  | 'from'
  | 'until'
  | 'audience'
  | 'country'
  | 'age'
  | 'how'
  | 'prizes'
  | 'value'
  | 'criteria'
  | 'jury'
  | 'told'
  | 'data'
  | 'kept'
  | 'complaints'

/** The rules in one language: numbered articles out of what the plan says, with blanks that say what is missing. */
export function rulesMarkdown(facts: RulesFacts, words: RulesWords): string {
  const blank = (name: Blank): string => `**${words.missing(words.blanks[name])}**`
  const text = (value: string, name: Blank): string => (value === '' ? blank(name) : value.trim())
  /** Within a sentence, which has a full stop of its own. */
  const part = (value: string, name: Blank): string => text(value, name).replace(/[\s.]+$/, '')
  /** At the beginning of one. */
  const opened = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
  const time = (value: LocalTime | null, name: Blank): string =>
    value === null ? blank(name) : words.when(value)
  const contact = part(facts.contact, 'contact')
  const { articles } = words
  const ways = waysOf(facts)
  const prizesOf = (way: PrizeWay): string =>
    words.list(wonBy(way, facts).map((name) => words.quoted(onOneLine(name))))
  const networks = facts.networks.filter((network) => PROMOTION_RULES[network] !== undefined)
  const parts: readonly (readonly [title: string, ...paragraphs: readonly (string | false)[]])[] = [
    [
      articles.organiser,
      words.organiser(part(facts.organiser, 'organiser'), part(facts.address, 'address'), contact),
      facts.partnership && words.partnership,
    ],
    [
      articles.dates,
      words.dates(time(facts.from, 'from'), time(facts.until, 'until'), facts.timeZone),
      facts.results !== null && words.results(words.when(facts.results)),
    ],
    [
      articles.who,
      words.who(opened(part(facts.audience, 'audience')), part(facts.country, 'country')),
      facts.age === null ? blank('age') : words.age(facts.age),
      facts.minors && words.minors,
      facts.once && words.once,
    ],
    [articles.how, text(facts.how, 'how'), words.costs[facts.cost]],
    [articles.prizes, prizesText(facts, words, blank)],
    [
      articles.choice,
      ...ways.map((way) => words.ways[way](ways.length > 1 ? prizesOf(way) : null)),
      ways.includes('jury') && criteriaText(facts, words, blank),
      ways.includes('jury') && words.jury(part(facts.jury, 'jury')),
      ways.includes('draw') && words.drawHow,
    ],
    [
      articles.told,
      text(facts.told, 'told'),
      facts.answerDays !== null && words.answer(facts.answerDays),
    ],
    [
      articles.data,
      text(facts.data, 'data'),
      facts.keptDays === null ? blank('kept') : words.kept(facts.keptDays),
      words.dataRights(contact),
      words.marketing,
    ],
    [
      articles.complaints,
      text(facts.complaints, 'complaints'),
      facts.deposit !== '' && words.deposit(part(onOneLine(facts.deposit), 'complaints')),
    ],
    ...(networks.length > 0
      ? [[articles.networks, words.release(words.list(networks.map(words.network)))] as const]
      : []),
  ]
  const written = parts.map(([title, ...paragraphs], index) =>
    [`## ${index + 1}. ${title}`, ...paragraphs.filter((one) => one !== false)].join('\n\n'),
  )
  return `${[`# ${words.title(onOneLine(facts.name))}`, ...written].join('\n\n')}\n`
}

function criteriaText(
  facts: RulesFacts,
  words: RulesWords,
  blank: (name: Blank) => string,
): string {
  if (facts.criteria.length === 0) return words.criteria(blank('criteria'))
  const shares = criterionShares(facts)
  const said = facts.criteria.map(({ name }, index) =>
    words.criterion(onOneLine(name), shares[index] ?? 0),
  )
  return words.criteria(words.list(said))
}

function prizesText(
  { prizes, currency }: RulesFacts,
  words: RulesWords,
  blank: (name: Blank) => string,
): string {
  if (prizes.length === 0) return blank('prizes')
  return prizes
    .map(({ name, count, value, supplier }) => {
      const worth = value === null ? blank('value') : words.money(value, currency)
      return `- ${words.prize(count, onOneLine(name), worth, onOneLine(supplier))}`
    })
    .join('\n')
}

/** A name stays in its line, whatever was pasted. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
