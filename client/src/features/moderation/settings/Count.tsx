import { useWords } from '#client/i18n/i18n.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'

/** A whole number; emptied, it is what Ruche has. */
export function Count(props: {
  readonly label: string
  readonly value: number | null
  /** What nothing means. */
  readonly placeholder?: string
  readonly least: number
  readonly most: number
  readonly onRead: (value: number | null) => void
}) {
  const words = useWords()
  const read = (text: string): number | null => {
    const value = Number(text)
    return Number.isInteger(value) && value >= props.least && value <= props.most ? value : null
  }
  return (
    <WrittenField
      label={props.label}
      hint={null}
      placeholder={props.placeholder ?? ''}
      written={props.value === null ? '' : String(props.value)}
      read={read}
      wrong={words().moderationSettings.between(props.least, props.most)}
      onRead={props.onRead}
      inputMode="numeric"
    />
  )
}
