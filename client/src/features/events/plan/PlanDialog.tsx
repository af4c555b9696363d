import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { EVENT_TYPES } from '#shared/domain/events/event-plan.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { FieldsDialog } from './FieldsDialog.tsx'
import { PartFields } from './PartFields.tsx'
import { PlanChannels } from './PlanChannels.tsx'
import { usePlan } from './plan-view.ts'

/** What is said of the event as a whole, changed where it stands. */
export function PlanDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords()
  return (
    <FieldsDialog
      open={props.open}
      class="part-dialog"
      title={words().events.about.title}
      onClose={props.onClose}
    >
      <Fields />
    </FieldsDialog>
  )
}

function Fields() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const plan = view.plan
  const said = () => words().events.about
  const first = () => view.timeline().phases[0]
  return (
    <>
      <PartFields
        fields={[
          {
            kind: 'line',
            field: 'name',
            label: words().events.name,
            value: plan().name,
            example: words().events.nameExample,
            required: true,
          },
          {
            kind: 'line',
            field: 'title',
            label: said().slogan,
            value: plan().title,
            example: said().sloganExample,
          },
          {
            kind: 'choice',
            field: 'type',
            label: said().type,
            value: plan().type,
            options: EVENT_TYPES.map((value) => ({ value, label: words().events.types[value] })),
          },
          {
            kind: 'note',
            field: 'goal',
            label: words().events.goal,
            value: plan().goal,
            example: said().goalExample,
          },
          {
            kind: 'line',
            field: 'audience',
            label: said().audience,
            value: plan().audience,
            example: said().audienceExample,
          },
          { kind: 'person', field: 'lead', label: said().lead, value: plan().lead },
          {
            kind: 'choice',
            field: 'currency',
            label: said().currency,
            value: plan().currency,
            options: CURRENCIES.map((value) => ({ value, label: value })),
          },
        ]}
        onChange={(field, value) => view.changePart(plan().id, { [field]: value })}
      />
      <DayField
        label={words().events.start}
        day={first() ? dayOf(first()?.from ?? '') : null}
        reading={dateReading(view.today(), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={(day) => workspace.posts.onDay(day).length}
        onChange={(day) => {
          if (day !== null) view.shift(day)
        }}
      />
      <ToggleSet
        label={said().team}
        options={workspace.members().map((one) => ({ id: one.id, name: workspace.called(one) }))}
        chosen={plan().team}
        onToggle={(person, works) => view.commands.setMember(plan().id, person, works)}
      />
      <PlanChannels />
    </>
  )
}

/** Of where the interface speaks its languages. */
const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'XOF', 'MAD', 'TND'] as const
