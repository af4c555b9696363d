import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { COUNTED, type GoalMeasure } from '#shared/domain/events/measure.ts'
import { figureSaid } from '../report/report-view.ts'
import { PartSection } from './PartSection.tsx'
import { usePlan } from './plan-view.ts'

/** By what the team will know whether the goal was reached. */
export function MeasuresSection() {
  const words = useWords()
  const formats = useFormats()
  const said = () => words().events.measures
  const view = usePlan()
  const now = ({ id }: GoalMeasure) => view.measures().find((one) => one.id === id)?.reached ?? null
  const figure = (value: number | null) => figureSaid(value, formats())
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
          kind: 'choice',
          field: 'counts',
          label: said().countedBy,
          value: measure.counts ?? '',
          options: [
            { value: '', label: said().byHand },
            ...COUNTED.map((value) => ({ value, label: said().counted[value] })),
          ],
        },
        ...(measure.counts === null
          ? [
              {
                kind: 'number' as const,
                field: 'reached',
                label: said().reached,
                value: measure.reached,
                example: '412',
              },
            ]
          : []),
      ]}
      row={(measure) => (
        <>
          <span class="plan-part-name ellipsis">{measure.name}</span>
          <span class="plan-sum">{said().outOf(figure(now(measure)), figure(measure.target))}</span>
        </>
      )}
    />
  )
}
