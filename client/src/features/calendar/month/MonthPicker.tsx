import { createSignal, For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { calendarCheck, chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'
import './MonthPicker.css'

const ExportPanel = lazyDetail(async () => (await import('../soon.ts')).ExportPanel)

/** The months of a year to jump to, and what can be done with the one that is shown. */
export function MonthPicker(props: { readonly onDone: () => void }) {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const [january, setJanuary] = createSignal(`${view.month().slice(0, 4)}-01`)
  const months = () => Array.from({ length: 12 }, (_, i) => addMonths(january(), i))
  const go = (month: string) => {
    const isNow = month === monthOf(view.today())
    view.jump(isNow ? view.today() : `${month}-01`)
    props.onDone()
  }
  return (
    <div class="months">
      <div class="months-year">
        <IconButton
          look="ghost"
          size="touch"
          icon={chevronLeft}
          label={words().agenda.previousYear}
          onClick={() => setJanuary(addMonths(january(), -12))}
        />
        <b aria-live="polite">{january().slice(0, 4)}</b>
        <IconButton
          look="ghost"
          size="touch"
          icon={chevronRight}
          label={words().agenda.nextYear}
          onClick={() => setJanuary(addMonths(january(), 12))}
        />
      </div>
      <div class="months-grid">
        <For each={months()}>
          {(month) => (
            <button
              type="button"
              class="months-month"
              classList={{ 'months-now': month === monthOf(view.today()) }}
              aria-label={formats().month(month)}
              aria-current={month === view.month() ? 'date' : undefined}
              onClick={() => go(month)}
            >
              {formats().monthName(month)}
            </button>
          )}
        </For>
      </div>
      <Button size="touch" icon={calendarCheck} onClick={() => go(monthOf(view.today()))}>
        {words().calendar.today}
      </Button>
      <hr />

      <ExportPanel onDone={props.onDone} />
    </div>
  )
}
