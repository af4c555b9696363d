import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { PartSection } from './PartSection.tsx'

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
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={(measure) => [
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
