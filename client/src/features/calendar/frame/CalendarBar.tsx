import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight, plus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { monthOf } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'
import { Visitors } from '../company/late-visitors.ts'
import { usePeriod } from './period.ts'
import { useTurns } from './turns.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

const BarTools = lazyDetail(async () => (await import('./beside.ts')).BarTools)

/** Which month or week, who is here, and the page's one honey button. */
export function CalendarBar() {
  const { view, workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const period = usePeriod()
  const title = () => {
    // The list is about everything, and says where in it one is.
    if (view.view() === 'list') return formats().monthTitle(monthOf(view.listDay()))
    return view.view() === 'board' ? words().calendar.boardTitle : period()
  }
  const turns = useTurns()
  return (
    <PageBar
      title={title()}
      start={
        <>
          <span class="print-only print-title">
            {words().calendar.printTitle(workspace.settings().name)}
          </span>
          <Show when={view.view() !== 'board'}>
            <span class="month-turns">
              <IconButton
                look="ghost"
                icon={chevronLeft}
                label={turns()[0]}
                data-drop="earlier"
                onClick={() => view.turn(-1)}
              />
              <IconButton
                look="ghost"
                icon={chevronRight}
                label={turns()[1]}
                data-drop="later"
                onClick={() => view.turn(1)}
              />
              <Button size="small" keys="T" onClick={() => view.goToday()}>
                {words().calendar.today}
              </Button>
            </span>
          </Show>
        </>
      }
      end={
        <>
          <Visitors />
          <ViewSwitch />
          <span class="bar-tools">
            <BarTools />
          </span>
          {/* Its place is kept until it is known that something may be written. */}
          <Show when={['opening', null].includes(workspace.readOnly())}>
            <Button
              look="primary"
              icon={plus}
              keys="C"
              class={workspace.readOnly() ? 'page-new-coming' : undefined}
              onClick={() => view.newPost(view.tabDay())}
            >
              {words().shell.newPost}
            </Button>
          </Show>
        </>
      }
    />
  )
}
