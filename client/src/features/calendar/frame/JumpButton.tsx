import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { DayPicker } from '#client/ui/DayPicker.tsx'
import { calendarDays } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'

/** To any day, in whatever view is shown. */
export function JumpButton() {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return (
    <Popover
      label={words().days.jump}
      side="below-end"
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton look="ghost" icon={calendarDays} label={words().days.jump} {...attributes} />
      )}
    >
      {(close) => (
        <DayPicker
          day={view.sceneDay()}
          today={view.today()}
          formats={formats()}
          words={words().days}
          count={(day) => view.shown.onDay(day).length}
          onChoose={(day) => {
            close()
            view.jump(day)
          }}
        />
      )}
    </Popover>
  )
}
