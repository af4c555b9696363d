import { type ComponentProps, createMemo, createUniqueId, type JSX, Show, Suspense } from 'solid-js'
import { lazyDetail, lazyPart } from '#client/i18n/lazy-part.tsx'
import { UntilLoaded } from '#client/i18n/UntilLoaded.tsx'
import { createMedia } from '#client/ui/media.ts'
import { CalendarContext } from './calendar-context.ts'
import { CalendarBar } from './frame/CalendarBar.tsx'
import { CalendarTools } from './frame/CalendarTools.tsx'
import { MonthGrid } from './month/MonthGrid.tsx'
import { MovingPanel } from './moving/MovingPanel.tsx'
import { type CalendarLoans, PHONE, useCalendarPage } from './use-calendar-page.ts'
import './CalendarPage.css'

// The month is what a desk opens on: the rest comes when it is needed.
const OtherView = lazyPart(async () => (await import('./other-views.ts')).OtherView)
const PhoneView = lazyPart(async () => (await import('./other-views.ts')).PhoneView)
const Agenda = lazyPart(async () => (await import('./agenda/Agenda.tsx')).Agenda)
const EmptyCalendar = lazyDetail(
  async () => (await import('./frame/EmptyCalendar.tsx')).EmptyCalendar,
)
const DayList = lazyDetail(async () => (await import('./month/DayList.tsx')).DayList)
const IdeasTray = lazyPart(async () => (await import('./tray/IdeasTray.tsx')).IdeasTray)
const ChipExtras = lazyDetail(async () => (await import('./frame/beside.ts')).ChipExtras)
const Spoken = lazyDetail(async () => (await import('./frame/beside.ts')).Spoken)
const LiftedChip = lazyDetail(async () => (await import('./soon.ts')).LiftedChip)
const PostMenu = lazyDetail(async () => (await import('./soon.ts')).PostMenu)
const Selection = lazyDetail(async () => (await import('./soon.ts')).Selection)

export interface CalendarPageProps extends CalendarLoans {
  /** Whether all is saved, and the bell: for where there is no rail that says it. */
  readonly sync: JSX.Element
}

/** The same posts in one of the views; on a phone the month is an agenda. */
export function CalendarPage(props: CalendarPageProps) {
  const { calendar, keys, tray, menu, press } = useCalendarPage(props)
  const { view } = calendar
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
              <Show
                when={view.view() === 'month'}
                fallback={<PhoneView onIdeas={() => tray.show(true)} sync={props.sync} />}
              >
                <Agenda onIdeas={() => tray.show(true)} sync={props.sync} />
              </Show>
            </Suspense>
          }
        >
          <CalendarBar />
          <CalendarTools trayOpen={tray.open()} onToggleTray={() => tray.show(!tray.open())} />
          <div class="calendar-panes" classList={{ 'calendar-with-tray': tray.beside() }}>
            <Show when={view.view() === 'month'}>
              <MonthGrid helpId={help} />
            </Show>
            <Show when={view.view() !== 'month'}>
              <Suspense>
                <OtherView />
              </Suspense>
            </Show>
            <Show when={calendar.isEmpty()}>
              <EmptyCalendar />
            </Show>
            <Show when={tray.beside()}>
              <Ideas field={tray.keepField} />
            </Show>
          </div>
        </Show>
        <Show when={tray.open() && !tray.beside()}>
          <Ideas field={tray.keepField} onClose={() => tray.show(false)} />
        </Show>
        <Show when={!tray.beside()}>
          <div class="moving-floating">
            <MovingPanel />
          </div>
        </Show>
        <ChipExtras />
        <Show when={wasListed()}>
          <DayList />
        </Show>
        <Show when={menu()}>
          <PostMenu request={menu()} onPickUp={keys.pickUp} />
        </Show>
        <LiftedChip />
        <Selection focused={keys.post} />
        <Spoken helpId={help} />
      </div>
    </CalendarContext.Provider>
  )
}

/** Its place is there with the first page, what it holds comes right after the month. */
function Ideas(props: ComponentProps<typeof IdeasTray>) {
  const place = () => <div class="tray" />
  return (
    <UntilLoaded instead={place}>
      <Suspense fallback={place()}>
        <IdeasTray {...props} />
      </Suspense>
    </UntilLoaded>
  )
}
