import { useI18n } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import {
  SHARE_STEPS,
  type ShownStatuses,
  statusesFrom,
  stepOf,
} from '#shared/domain/share-statuses.ts'

/** How far posts have come that are shown, and what guests will make of it. */
export function StatusChoice(props: {
  readonly shown: ShownStatuses
  /** Whether guests read the status of each post. */
  readonly told: boolean
  readonly onChange: (part: ShownStatuses) => void
}) {
  const { words } = useI18n()
  const say = () => words().guestLinks.form
  const hint = () => {
    if (stepOf(props.shown) === 'approved')
      return props.told ? say().cancelledTold : say().cancelledHidden
    return props.told ? say().statusTold : say().statusUntold
  }
  return (
    <SelectField
      label={say().statuses}
      hint={hint()}
      value={stepOf(props.shown)}
      options={SHARE_STEPS.map((value) => ({ value, label: say().steps[value] }))}
      onChange={(step) => props.onChange(statusesFrom(step))}
    />
  )
}
