import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { EveryBar } from '#client/ui/PageBar.tsx'
import { useCalendar } from '../calendar-context.ts'
import { Visitors } from '../company/Visitors.tsx'
import { FilterNews } from '../filters/FilterNews.tsx'
import { FilterSheet } from '../filters/FilterSheet.tsx'
import { OtherView } from '../frame/OtherView.tsx'
import { PhoneViews } from './PhoneViews.tsx'
import './Agenda.css'

/** The board and the year on a phone: under a head like that of the agenda. */
export function PhoneView(props: { readonly sync: JSX.Element }) {
  const { view, workspace } = useCalendar()
  const words = useWords()
  const isYear = () => view.view() === 'year'
  return (
    <>
      <header class="agenda-header">
        <div class="agenda-top">
          <h1 class="agenda-name">
            {isYear() ? view.month().slice(0, 4) : words().calendar.views.board}
          </h1>
          <PhoneViews />
          <Show when={isYear()}>
            <IconButton
              look="ghost"
              size="touch"
              icon={chevronLeft}
              label={words().calendar.previousYear}
              onClick={() => view.turn(-1)}
            />
            <IconButton
              look="ghost"
              size="touch"
              icon={chevronRight}
              label={words().calendar.nextYear}
              onClick={() => view.turn(1)}
            />
          </Show>
        </div>
        <div class="agenda-under">
          <span class="agenda-room">{workspace.settings().name}</span>
          {props.sync}
          <span class="agenda-people">
            <Visitors size="small" />
          </span>
          <FilterSheet />
          <EveryBar />
        </div>
      </header>
      <FilterNews />
      <OtherView />
    </>
  )
}
