import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createRulesCommands, type RulesCommands } from '#client/commands/events/rules.ts'
import { LANGUAGES, type Language } from '#client/i18n/language.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import {
  ownAnswerIn,
  rulesAnswersIn,
  TRANSLATED,
  type Translated,
} from '#shared/domain/events/rules/answers.ts'
import { checksOf, mayPublish, type RulesCheck } from '#shared/domain/events/rules/checks.ts'
import type { RulesFacts } from '#shared/domain/events/rules/facts.ts'
import { newestFirst, type Rulebook } from '#shared/domain/events/rules/rulebook.ts'
import type { Damaged, Fields } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isNetwork } from '#shared/domain/network.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type RulesWords, rulesMarkdown } from '#shared/formats/rules/markdown.ts'
import { rulesWordsIn } from './rules-words.ts'

export interface RulesView {
  readonly commands: RulesCommands
  /** In the team's language. */
  readonly facts: Accessor<RulesFacts>
  /** What an answer says in a language that is not the team's; empty: it has not been translated. */
  translation(name: Translated, language: Language): string
  readonly checks: Accessor<readonly RulesCheck[]>
  readonly today: Accessor<string>
  /** As it would be published; empty until the words are here. */
  text(language: Language): string
  /** What nobody has said yet, as the text names it in this language. */
  blanks(language: Language): readonly string[]
  /** The newest first: that one is in force. */
  readonly versions: Accessor<readonly Rulebook[]>
  readonly damaged: Accessor<readonly Damaged[]>
  /** The plan and the answers say something else than the version in force; not before their words are here. */
  readonly hasChanged: Accessor<boolean>
  /** What keeps it from being published, or null. */
  readonly problem: Accessor<'unchanged' | 'forbidden' | null>
  publish(): void
}

export interface RulesViewParts {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
}

type Both = Readonly<Record<Language, RulesWords>>

export function createRulesView({ workspace, plan, now }: RulesViewParts): RulesView {
  const events = () => workspace.events()
  const commands = createRulesCommands(workspace, plan().id)
  const [words, setWords] = createSignal<Both | null>(null)
  void Promise.all([rulesWordsIn('fr'), rulesWordsIn('en')]).then(([fr, en]) =>
    setWords({ fr, en }),
  )

  const team = () => workspace.settings().locale
  const today = () => dayOf(localTimeAt(now(), workspace.settings().timeZone))
  const record = (): Fields => events()?.plans.record(plan().id) ?? new Map()
  const factsIn = (language: Language): RulesFacts => {
    const { id, name, type, audience, currency, channels } = plan()
    const phases = events()?.timeline(id).phases ?? []
    const first = phases.find(({ role }) => role === 'entries')
    const last = phases.findLast(({ role }) => role === 'entries')
    const map = record()
    const answers = { ...rulesAnswersIn(map), audience }
    const isForeign = (of: Translated) =>
      LANGUAGES.some((one) => one !== team() && ownAnswerIn(map, of, one) === null)
    const networks = workspace
      .channels()
      .flatMap((channel) => (channels.includes(channel.id) ? [channel.network] : []))
    return {
      ...rulesAnswersIn(map, language),
      audience: ownAnswerIn(map, 'audience', language) ?? audience,
      untranslated: TRANSLATED.filter((one) => answers[one] !== '' && isForeign(one)),
      name,
      type,
      currency,
      criteria: partsOf(events(), 'criteria', id).parts,
      from: first?.from ?? null,
      until: last?.until ?? null,
      results: phases.findLast(({ role }) => role === 'results')?.from ?? null,
      timeZone: workspace.settings().timeZone,
      prizes: (events()?.of('prizes', id) ?? []).flatMap((prize) => {
        const one = events()?.prizes.get(prize)
        return one?.kind === 'prize' ? [one] : []
      }),
      networks: [...new Set(networks)].filter(isNetwork).sort(),
    }
  }
  const facts = createMemo(() => factsIn(team()))
  const checks = createMemo(() => checksOf(facts(), today()))
  const text = (language: Language): string => {
    const both = words()
    return both ? rulesMarkdown(factsIn(language), both[language]) : ''
  }
  const blanks = (language: Language): readonly string[] => {
    const both = words()
    const found = new Set<string>()
    const missing = (what: string): string => {
      found.add(what)
      return what
    }
    if (both) rulesMarkdown(factsIn(language), { ...both[language], missing })
    return [...found]
  }
  /** One file with both, so that there is one fingerprint. */
  const whole = createMemo(() => LANGUAGES.map(text).join('\n---\n\n'))
  const records = createMemo(() => {
    const all = events()?.rulebooks
    return (all?.ids() ?? []).flatMap((id) => all?.get(id) ?? [])
  })
  const versions = createMemo(() =>
    newestFirst(
      records().flatMap((one) => (one.kind === 'rulebook' && one.event === plan().id ? [one] : [])),
    ),
  )
  const problem = () => {
    if (!mayPublish(checks())) return 'forbidden'
    return versions()[0]?.text === whole() ? 'unchanged' : null
  }
  return {
    commands,
    facts,
    translation: (name, language) => ownAnswerIn(record(), name, language) ?? '',
    checks,
    today,
    text,
    blanks,
    versions,
    damaged: () => records().filter((one) => one.kind === 'damaged'),
    hasChanged: () => words() !== null && versions()[0]?.text !== whole(),
    problem,
    publish() {
      if (words() && problem() === null) commands.publish(whole(), versions())
    },
  }
}
