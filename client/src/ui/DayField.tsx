import { IconButton } from './Button.tsx'
import { DayPicker, type DayPickerProps } from './DayPicker.tsx'
import { type DateReading, parseDay } from './day-text.ts'
import { calendarDays } from './icons.ts'
import { Popover } from './Popover.tsx'
import { WrittenField } from './WrittenField.tsx'
import './DayField.css'

export interface DayFieldProps extends Pick<DayPickerProps, 'day' | 'formats' | 'count'> {
  readonly label: string
  readonly hint?: string
  readonly reading: DateReading
  readonly words: DayPickerProps['words'] & {
    readonly example: (day: string) => string
    readonly wrong: (day: string) => string
    readonly choose: string
  }
  /** Why it cannot be that day; null for those that it can. */
  readonly refuses?: (day: string) => string | null
  readonly onChange: (day: string | null) => void
  readonly field?: (input: HTMLInputElement) => void
}

/** A day: typed as one likes and written as the language does, or chosen in a month (APG date picker dialog). */
export function DayField(props: DayFieldProps) {
  const example = () => props.formats.dayInFigures(props.reading.today)
  let button: HTMLButtonElement | undefined
  let refused: string | null = null
  const read = (text: string): string | null => {
    const day = parseDay(text, props.reading)
    refused = day === null ? null : (props.refuses?.(day) ?? null)
    return refused === null ? day : null
  }
  return (
    <div class="day-field">
      <WrittenField
        label={props.label}
        hint={props.hint ?? null}
        placeholder={props.words.example(example())}
        written={props.day === null ? '' : props.formats.dayShortWithYear(props.day)}
        read={read}
        wrong={refused ?? props.words.wrong(example())}
        onRead={props.onChange}
        field={(input) => props.field?.(input)}
      />
      <Popover
        label={props.words.choose}
        side="below-end"
        class="floating-roomy"
        trigger={(attributes) => (
          <IconButton
            {...attributes}
            ref={(element: HTMLButtonElement) => {
              button = element
              attributes.ref(element)
            }}
            look="ghost"
            icon={calendarDays}
            label={`${props.words.choose}, ${props.label}`}
          />
        )}
      >
        {(close) => (
          <DayPicker
            day={props.day}
            today={props.reading.today}
            formats={props.formats}
            words={props.words}
            count={props.count}
            isRefused={(day) => (props.refuses?.(day) ?? null) !== null}
            onChoose={(chosen) => {
              props.onChange(chosen)
              close()
              button?.focus()
            }}
          />
        )}
      </Popover>
    </div>
  )
}
