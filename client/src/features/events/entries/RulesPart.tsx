import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useFormats, useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { countryName } from '#shared/domain/events/entries/countries.ts'
import { useForm } from './form-context.ts'
import { onPlanClocks } from './plan-clocks.ts'

/** What the form takes from the plan and its rules, where it is put right. */
export function RulesPart() {
  const { view, event } = useForm()
  const workspace = useWorkspace()
  const { words, locale } = useI18n()
  const formats = useFormats()
  const said = () => words().entryForm
  const when = (instant: number) => onPlanClocks(instant, workspace.settings().timeZone, formats())
  const lines = (): readonly (readonly [string, string])[] => {
    const { terms, organiser, contact, countriesUnclear, keptDays } = view.facts()
    const { from, until, minAge, countries, once } = terms
    const named = countries.map((code) => countryName(code, locale().language))
    const period =
      from === null || until === null
        ? said().unsaid
        : said().periodSaid(when(from), when(until - 1))
    const where = named.length > 0 ? formats().list(named) : said().countriesNone
    return [
      [said().period, period],
      [said().organiser, organiser || said().unsaid],
      [said().contact, contact || said().unsaid],
      [said().age, minAge ? said().ageSaid(minAge) : said().ageNone],
      [said().countries, countriesUnclear ? said().countriesUnclear : where],
      [said().kept, said().keptSaid(keptDays)],
      ['', once ? said().once : said().onceNo],
    ]
  }
  const href = (page: string) => `/w/${workspace.id}/events/${event}${page}`
  return (
    <section>
      <h2>{said().fromRules}</h2>
      <dl class="entry-form-facts">
        <For each={lines()}>
          {([name, text]) => (
            <>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </>
          )}
        </For>
      </dl>
      <p class="entry-form-ways">
        <A class="link" href={href('/rules')}>
          {said().toRules}
        </A>
        <A class="link" href={href('')}>
          {said().toPlan}
        </A>
      </p>
    </section>
  )
}
