import { useWords } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'

/** Why something is done for good; nothing is chosen until somebody chooses. */
export function ReasonField<Reason extends string>(props: {
  readonly reasons: readonly Reason[]
  readonly said: Readonly<Record<Reason, string>>
  readonly reason: Reason | null
  /** It was to be done without one. */
  readonly isMissing: boolean
  readonly onChange: (reason: Reason | null) => void
}) {
  const words = useWords()
  return (
    <SelectField
      label={words().draw.reason}
      value={props.reason ?? ''}
      options={[
        { value: '', label: words().draw.chooseReason },
        ...props.reasons.map((value) => ({ value, label: props.said[value] })),
      ]}
      error={props.isMissing && props.reason === null ? words().draw.needsReason : null}
      onChange={(value) => props.onChange(props.reasons.find((one) => one === value) ?? null)}
    />
  )
}
