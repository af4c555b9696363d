import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { calendarDays } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import { DayPicker } from './DayPicker.tsx'
import { parseDay } from './date-input.ts'
import { usePost } from './post-context.ts'
import { WrittenField } from './WrittenField.tsx'

/** The day of the post: typed as one likes, or chosen in a month (APG date picker dialog). */
export function DateField(props: {
  readonly at: LocalTime | null
  readonly field: (input: HTMLInputElement) => void
}) {
  const { view } = usePost()
  const words = useWords()
  const formats = useFormats()
  const day = () => (props.at === null ? null : dayOf(props.at))
  const example = () => formats().dayInFigures(view.reading().today)
  let button: HTMLButtonElement | undefined
  return (
    <div class="date-field">
      <WrittenField
        label={words().post.date}
        hint={null}
        placeholder={words().post.dateExample(example())}
        written={props.at === null ? '' : formats().dayShortWithYear(dayOf(props.at))}
        read={(text) => parseDay(text, view.reading())}
        wrong={words().post.dateWrong(example())}
        onRead={view.setDay}
        field={props.field}
      />
      <Popover
        label={words().post.chooseDate}
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
            label={words().post.chooseDate}
          />
        )}
      >
        {(close) => (
          <DayPicker
            day={day()}
            onChoose={(chosen) => {
              view.setDay(chosen)
              close()
              button?.focus()
            }}
          />
        )}
      </Popover>
    </div>
  )
}
