import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { PARTNER_STATES, type Partner } from '#shared/domain/events/partner.ts'
import { RISK_GRADES, type Risk, weightOf } from '#shared/domain/events/risk.ts'
import { PartSection } from './PartSection.tsx'
import type { PartField } from './part-field.ts'

/** From here on, something is to be done about it. */
const GRAVE = 6

/** Who gives something to it. */
export function PartnersSection() {
  const words = useWords()
  const said = () => words().events.partners
  const fields = (partner: Partner): readonly PartField[] => [
    {
      kind: 'line',
      field: 'name',
      label: said().name,
      value: partner.name,
      example: said().example,
      required: true,
    },
    {
      kind: 'line',
      field: 'brings',
      label: said().brings,
      value: partner.brings,
      example: said().bringsExample,
    },
    {
      kind: 'line',
      field: 'link',
      label: said().link,
      value: partner.link ?? '',
      example: 'https://',
    },
    {
      kind: 'choice',
      field: 'state',
      label: said().state,
      value: partner.state,
      options: PARTNER_STATES.map((value) => ({ value, label: said().states[value] })),
    },
  ]
  return (
    <PartSection
      collection="partners"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="name"
      nameOf={({ name }) => name}
      fields={fields}
      row={(partner) => (
        <>
          <span class="plan-part-name">
            <span class="ellipsis">{partner.name}</span>
            <Show when={partner.brings}>
              <small class="ellipsis">{partner.brings}</small>
            </Show>
          </span>
          <span class="plan-tag">{said().states[partner.state]}</span>
        </>
      )}
    />
  )
}

/** What may happen, the gravest as what it is. */
export function RisksSection() {
  const words = useWords()
  const said = () => words().events.risks
  const grades = () =>
    RISK_GRADES.map((grade) => ({ value: String(grade), label: said().grades[grade] }))
  const fields = (risk: Risk): readonly PartField[] => [
    {
      kind: 'line',
      field: 'what',
      label: said().what,
      value: risk.what,
      example: said().example,
      required: true,
    },
    {
      kind: 'choice',
      field: 'likelihood',
      label: said().likelihood,
      value: String(risk.likelihood),
      options: grades(),
      asNumber: true,
    },
    {
      kind: 'choice',
      field: 'impact',
      label: said().impact,
      value: String(risk.impact),
      options: grades(),
      asNumber: true,
    },
    {
      kind: 'note',
      field: 'answer',
      label: said().answer,
      value: risk.answer,
      example: said().answerExample,
    },
    { kind: 'person', field: 'owner', label: words().events.owner, value: risk.owner },
  ]
  return (
    <PartSection
      collection="risks"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="what"
      nameOf={({ what }) => what}
      fields={fields}
      row={(risk) => (
        <>
          <span class="plan-part-name">
            <span class="ellipsis">{risk.what}</span>
            <small class="ellipsis">{risk.answer || said().noAnswer}</small>
          </span>
          <span class="plan-tag" classList={{ 'plan-tag-warn': weightOf(risk) >= GRAVE }}>
            {said().weighs(said().grades[risk.likelihood], said().grades[risk.impact])}
          </span>
        </>
      )}
    />
  )
}

/** What was decided, and why, so that nobody has to ask again. */
export function DecisionsSection() {
  const words = useWords()
  const formats = useFormats()
  const said = () => words().events.decisions
  return (
    <PartSection
      collection="decisions"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="what"
      nameOf={({ what }) => what}
      fields={(decision) => [
        {
          kind: 'line',
          field: 'what',
          label: said().what,
          value: decision.what,
          example: said().example,
          required: true,
        },
        {
          kind: 'note',
          field: 'why',
          label: said().why,
          value: decision.why,
          example: said().whyExample,
        },
        { kind: 'day', field: 'day', label: said().day, value: decision.day },
      ]}
      row={(decision) => (
        <>
          <span class="plan-part-name">
            <span class="ellipsis">{decision.what}</span>
            <Show when={decision.why}>
              <small class="ellipsis">{decision.why}</small>
            </Show>
          </span>
          <Show when={decision.day}>
            {(day) => <span class="plan-due">{formats().dayInMonth(day())}</span>}
          </Show>
        </>
      )}
    />
  )
}

/** By what the team will know whether the goal was reached. */
export function MeasuresSection() {
  const words = useWords()
  const formats = useFormats()
  const said = () => words().events.measures
  const figure = (value: number | null) => (value === null ? '–' : formats().number(value))
  return (
    <PartSection
      collection="measures"
      title={said().title}
      aside={said().aside}
      newLabel={said().new}
      example={said().example}
      said="name"
      nameOf={({ name }) => name}
      fields={(measure) => [
        {
          kind: 'line',
          field: 'name',
          label: said().name,
          value: measure.name,
          example: said().example,
          required: true,
        },
        {
          kind: 'number',
          field: 'target',
          label: said().target,
          value: measure.target,
          example: '300',
        },
        {
          kind: 'number',
          field: 'reached',
          label: said().reached,
          value: measure.reached,
          example: '412',
        },
      ]}
      row={(measure) => (
        <>
          <span class="plan-part-name ellipsis">{measure.name}</span>
          <span class="plan-sum">
            {said().outOf(figure(measure.reached), figure(measure.target))}
          </span>
        </>
      )}
    />
  )
}

/** What belongs to it and lies elsewhere: posters, contracts, folders. */
export function PapersSection() {
  const words = useWords()
  const said = () => words().events.papers
  return (
    <PartSection
      collection="papers"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="name"
      nameOf={({ name }) => name}
      fields={(paper) => [
        {
          kind: 'line',
          field: 'name',
          label: said().name,
          value: paper.name,
          example: said().example,
          required: true,
        },
        {
          kind: 'line',
          field: 'link',
          label: said().link,
          value: paper.link ?? '',
          example: 'https://',
        },
      ]}
      row={(paper) => (
        <span class="plan-part-name">
          <span class="ellipsis">{paper.name}</span>
          <Show when={paper.link}>{(link) => <small class="ellipsis">{link()}</small>}</Show>
        </span>
      )}
    />
  )
}
