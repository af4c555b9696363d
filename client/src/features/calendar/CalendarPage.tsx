import { createMemo, createUniqueId, type JSX, Show, Suspense } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail, lazyPart } from '#client/i18n/lazy-part.tsx'
import { CalendarContext } from './calendar-context.ts'
import { CalendarBar } from './frame/CalendarBar.tsx'
import { CalendarTools } from './frame/CalendarTools.tsx'
import { createMedia } from './frame/media.ts'
import { MonthGrid } from './month/MonthGrid.tsx'
import { LiftedChip } from './moving/LiftedChip.tsx'
import { MovingPanel } from './moving/MovingPanel.tsx'
import { IdeasTray } from './tray/IdeasTray.tsx'
import { type CalendarLoans, useCalendarPage } from './use-calendar-page.ts'
import './CalendarPage.css'

// The month is what a desk opens on: the rest comes when it is needed.
const Agenda = lazyPart(async () => (await import('./agenda/Agenda.tsx')).Agenda)
const EmptyCalendar = lazyDetail(
  async () => (await import('./frame/EmptyCalendar.tsx')).EmptyCalendar,
)
const DayList = lazyDetail(async () => (await import('./month/DayList.tsx')).DayList)
const PostMenu = lazyDetail(async () => (await import('./soon.ts')).PostMenu)

export interface CalendarPageProps extends CalendarLoans {
  /** One line, for where there is no rail to say it. */
  readonly sync: JSX.Element
}

const PHONE = '(max-width: 599px)'

/** The month view; on a phone the same days as an agenda. */
export function CalendarPage(props: CalendarPageProps) {
  const { calendar, keys, tray, menu, said, press } = useCalendarPage(props)
  const { view } = calendar
  const words = useWords()
  const help = createUniqueId()
  const phone = createMedia(PHONE)
  // Stays from then on: a layer that goes with its content cannot give the focus back.
  const wasListed = createMemo((was) => was || view.listed() !== null, false)
  return (
    <CalendarContext.Provider value={calendar}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it answers the keys of the grid inside */}
      <div class="calendar" onKeyDown={press}>
        <Show
          when={!phone()}
          fallback={
            <Suspense>
              <Agenda onIdeas={() => tray.show(true)} sync={props.sync} />
            </Suspense>
          }
        >
          <CalendarBar />
          <CalendarTools trayOpen={tray.open()} onToggleTray={() => tray.show(!tray.open())} />
          <div class="calendar-panes" classList={{ 'calendar-with-tray': tray.beside() }}>
            <MonthGrid helpId={help} />
            <Show when={calendar.isEmpty()}>
              <EmptyCalendar />
            </Show>
            <Show when={tray.beside()}>
              <IdeasTray field={tray.keepField} />
            </Show>
          </div>
        </Show>
        <Show when={tray.open() && !tray.beside()}>
          <IdeasTray field={tray.keepField} onClose={() => tray.show(false)} />
        </Show>
        <Show when={!tray.beside()}>
          <div class="moving-floating">
            <MovingPanel />
          </div>
        </Show>
        <p id={help} class="visually-hidden">
          {words().calendar.gridHelp}
        </p>
        <p class="visually-hidden" role="status">
          {said()}
        </p>
        <Show when={wasListed()}>
          <DayList />
        </Show>
        <Show when={menu()}>
          <PostMenu request={menu()} onPickUp={keys.pickUp} />
        </Show>
        <LiftedChip />
      </div>
    </CalendarContext.Provider>
  )
}
