import { useWords } from '#client/i18n/i18n.tsx'
import { RISK_GRADES, type Risk, weightOf } from '#shared/domain/events/risk.ts'
import { PartSection } from './PartSection.tsx'
import type { PartField } from './part-field.ts'

/** From here on, something is to be done about it. */
const GRAVE = 6

/** What may happen, the gravest as what it is. */
export function RisksSection() {
  const words = useWords()
  const said = () => words().events.risks
  const grades = () =>
    RISK_GRADES.map((grade) => ({ value: String(grade), label: said().grades[grade] }))
  const fields = (risk: Risk): readonly PartField[] => [
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
      saidLabel={said().what}
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
