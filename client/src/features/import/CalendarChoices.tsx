import { useI18n } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Part } from '#client/ui/Part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useImport } from './import-context.ts'

/** The days within which recurring events become posts. */
export function CalendarChoices() {
  const { view, said } = useImport()
  const { posts } = useWorkspace()
  const { words, formats } = useI18n()
  const window = () => {
    const chosen = view.choices()
    return chosen?.kind === 'calendar' ? chosen.window : { from: '', to: '' }
  }
  const set = (from: string, to: string) =>
    view.setWindow(from <= to ? { from, to } : { from: to, to: from })
  const reading = () => dateReading(view.today(), formats(), words().days.near)
  const count = (day: string) => posts.onDay(day).length
  return (
    <Part title={said().window} hint={said().windowHint}>
      <div class="import-row import-days">
        <DayField
          label={said().from}
          day={window().from}
          reading={reading()}
          formats={formats()}
          words={words().days}
          count={count}
          onChange={(day) => day !== null && set(day, window().to)}
        />
        <DayField
          label={said().to}
          day={window().to}
          reading={reading()}
          formats={formats()}
          words={words().days}
          count={count}
          onChange={(day) => day !== null && set(window().from, day)}
        />
      </div>
    </Part>
  )
}
