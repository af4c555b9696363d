import { type Accessor, createMemo } from 'solid-js'
import type { Events } from '#client/workspace/events/events.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { countriesIn } from '#shared/domain/events/entries/countries.ts'
import type { EntryTerms } from '#shared/domain/events/entries/entry-checks.ts'
import { entriesErasedAt, USUAL_KEPT_DAYS } from '#shared/domain/events/entries/erase-time.ts'
import { formSettingsIn } from '#shared/domain/events/entries/form-settings.ts'
import type { FormFacts } from '#shared/domain/events/entries/make-form.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { otherAgesIn } from '#shared/domain/events/rules/ages-said.ts'
import { rulesAnswersIn } from '#shared/domain/events/rules/answers.ts'
import { newestFirst, type Rulebook } from '#shared/domain/events/rules/rulebook.ts'
import { timeAt } from '#shared/domain/events/wall-minutes.ts'
import { instantOf } from '#shared/domain/zone.ts'

export interface EntryFacts extends FormFacts {
  /** What the rules say of countries cannot be told from a list of them. */
  readonly countriesUnclear: boolean
  /** Ages that stand elsewhere and are not the one that is asked. */
  readonly ages: readonly AgeSaid[]
  /** When nothing is left of who took part: ms since 1970; null where no phase says when the event ends. */
  readonly erasedAt: number | null
}

export const AGE_PLACES = ['audience', 'introduction', 'consent', 'how'] as const

export interface AgeSaid {
  readonly where: (typeof AGE_PLACES)[number]
  readonly age: number
}

function agesSaid(
  asked: number | null,
  texts: Readonly<Record<AgeSaid['where'], string>>,
): readonly AgeSaid[] {
  return AGE_PLACES.flatMap((where) =>
    otherAgesIn(texts[where], asked).map((age) => ({ where, age })),
  )
}

function rulebooksOf(events: Events | null, event: string): Rulebook[] {
  return (events?.rulebooks.ids() ?? []).flatMap((id) => {
    const one = events?.rulebooks.get(id)
    return one?.kind === 'rulebook' && one.event === event ? [one] : []
  })
}

/** Reactive: what the plan and its rules say about who may take part. */
export function createEntryFacts(
  workspace: Workspace,
  plan: Accessor<EventPlan>,
): Accessor<EntryFacts> {
  return createMemo(() => {
    const { id, name, title } = plan()
    const { timeZone, locale } = workspace.settings()
    const events = workspace.events()
    const map = events?.plans.record(id) ?? null
    const rules = map && rulesAnswersIn(map)
    const questions = partsOf(events, 'questions', id).parts
    const phases = events?.timeline(id).phases ?? []
    const taking = phases.filter(({ role }) => role === 'entries')
    const at = (minutes: number | undefined) =>
      minutes === undefined ? null : instantOf(timeAt(minutes), timeZone)
    const countries = countriesIn(rules?.country ?? '')
    const settings = formSettingsIn(map, locale)
    const terms: EntryTerms = {
      minAge: rules?.age ?? null,
      countries: countries ?? [],
      actions: questions.flatMap((one) => (one.asks === 'action' ? [one.id] : [])),
      from: at(taking[0]?.begin),
      until: at(taking.length > 0 ? Math.max(...taking.map(({ end }) => end)) : undefined),
      once: rules?.once ?? true,
      picture: settings.pictures.asked === 'needed',
    }
    const keptDays = rules?.keptDays ?? USUAL_KEPT_DAYS
    return {
      settings,
      questions,
      terms,
      title: title || name,
      organiser: [rules?.organiser, rules?.address].filter(Boolean).join(', '),
      contact: rules?.contact ?? '',
      rules: newestFirst(rulebooksOf(events, id))[0] ?? null,
      ages: agesSaid(terms.minAge, {
        audience: plan().audience,
        introduction: `${settings.introduction}\n${settings.translation.introduction}`,
        consent: `${settings.consent}\n${settings.translation.consent}`,
        how: rules?.how ?? '',
      }),
      keptDays,
      countriesUnclear: countries === null,
      erasedAt: entriesErasedAt(map, phases, timeZone),
    }
  })
}
