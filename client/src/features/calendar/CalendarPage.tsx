import { useNavigate, useParams, useSearchParams } from '@solidjs/router'
import {
  createEffect,
  createSignal,
  createUniqueId,
  type JSX,
  onCleanup,
  Show,
  Suspense,
} from 'solid-js'
import { createPostCommands } from '#client/commands/posts.ts'
import { useCommands } from '#client/commands/registry.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createPostWords } from '#client/workspace/post-words.ts'
import { CalendarBar } from './CalendarBar.tsx'
import { CalendarTools } from './CalendarTools.tsx'
import { calendarCommands } from './calendar-commands.ts'
import { type Calendar, CalendarContext } from './calendar-context.ts'
import { createCompany } from './company.ts'
import { DayList } from './DayList.tsx'
import { createDragging } from './dragging.ts'
import { EmptyCalendar } from './EmptyCalendar.tsx'
import { createFocusKeeper } from './focus-keeper.ts'
import { IdeasTray } from './IdeasTray.tsx'
import { createCalendarKeys } from './keys.ts'
import { LiftedChip } from './LiftedChip.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { MovingPanel } from './MovingPanel.tsx'
import { createMedia } from './media.ts'
import { createMinutes } from './minutes.ts'
import type { MenuRequest } from './PostMenu.tsx'
import { createPlace } from './place.ts'
import { sentence } from './sentence.ts'
import { createTints } from './tints.ts'
import { createCalendarView } from './view.ts'
import './CalendarPage.css'

// The month is what a desk opens on: the phone's days and the menu of a post come when they are needed.
const Agenda = lazyPart(async () => (await import('./Agenda.tsx')).Agenda)
const PostMenu = lazyPart(async () => (await import('./PostMenu.tsx')).PostMenu)

export interface CalendarPageProps {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  readonly download: Calendar['saveFile']
  /** One line, for where there is no rail to say it. */
  readonly sync: JSX.Element
}

const PHONE = '(max-width: 599px)'
const THREE_PANES = '(min-width: 1360px)'

/** The month view; on a phone the same days as an agenda. */
export function CalendarPage(props: CalendarPageProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const params = useParams<{ month?: string }>()
  const [search] = useSearchParams<{ post?: string }>()
  const navigate = useNavigate()
  const help = createUniqueId()
  const phone = createMedia(PHONE)
  const threePanes = createMedia(THREE_PANES)
  const commands = createPostCommands(workspace)

  const place = createPlace({
    workspace: workspace.id,
    named: () => params.month,
    after: props.environment.after,
    navigate,
  })

  const view = createCalendarView({
    workspace,
    commands,
    now: createMinutes(props.environment),
    firstWeekday: () => formats().firstWeekday,
    month: place.month,
    showMonth: place.showMonth,
    openPost: place.openPost,
  })
  const [menu, setMenu] = createSignal<MenuRequest | null>(null, { equals: false })
  const openMenu: Calendar['openMenu'] = (post, at) => {
    const box = document.querySelector(`[data-post="${CSS.escape(post)}"]`)?.getBoundingClientRect()
    setMenu({ post, x: at?.x ?? box?.left ?? 0, y: at?.y ?? box?.bottom ?? 0 })
  }
  const company = createCompany(workspace, 'calendar')
  const say = createPostWords({ workspace, words, formats, viewerZone: props.viewerZone })
  const calendar: Calendar = {
    workspace,
    commands,
    view,
    company,
    dragging: createDragging({
      view,
      document,
      canMove: () => workspace.readOnly() === null,
      openMenu,
    }),
    say,
    tints: createTints(workspace.posts, workspace.me.id, props.environment.after),
    openMenu,
    now: props.environment.now,
    saveFile: props.download,
  }
  const keys = createCalendarKeys({
    view,
    posts: workspace.posts,
    firstWeekday: () => formats().firstWeekday,
    openMenu: (post) => openMenu(post, null),
  })

  const [trayWanted, setTrayWanted] = createSignal<boolean | null>(null)
  const trayOpen = () => trayWanted() ?? threePanes()
  const trayBeside = () => trayOpen() && threePanes()
  let ideaField: HTMLInputElement | undefined
  const keepField = (input: HTMLInputElement) => {
    ideaField = input
  }
  const toQuickAdd = () => {
    setTrayWanted(true)
    ideaField?.focus()
  }
  useCommands(() =>
    calendarCommands({ view, keys, canWrite: () => workspace.readOnly() === null, toQuickAdd }),
  )

  createFocusKeeper({
    view,
    keys,
    opened: () => search.post ?? null,
    turned: workspace.undo.turned,
    document,
  })
  createEffect(() => workspace.look(yearsOf(view.weeks())))
  createEffect(() => {
    if (search.post) return
    const carried = view.carry.carried()
    const spot = view.spot()
    workspace.presence.tell({
      page: 'calendar',
      post: carried?.post ?? null,
      doing: carried ? 'carrying' : 'looking',
      day: spot.on === 'idea' ? view.month() : spot.day,
    })
  })

  const said = () => {
    const what = view.said()
    const titleOf = (id: string) => {
      const post = workspace.posts.get(id)
      return post?.kind === 'post' ? calendar.say.title(post) : ''
    }
    return what && sentence(what, words().calendar, calendar.say, titleOf, formats().day)
  }
  const press = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (!target?.closest('[data-spot]') || target.closest('.day-list')) return
    if (keys.press(event)) event.preventDefault()
  }
  onCleanup(() => view.carry.cancel())

  return (
    <CalendarContext.Provider value={calendar}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it answers the keys of the grid inside */}
      <div class="calendar" onKeyDown={press}>
        <Show
          when={!phone()}
          fallback={
            <Suspense>
              <Agenda onIdeas={() => setTrayWanted(true)} sync={props.sync} />
            </Suspense>
          }
        >
          <CalendarBar />
          <CalendarTools trayOpen={trayOpen()} onToggleTray={() => setTrayWanted(!trayOpen())} />
          <div class="calendar-panes" classList={{ 'calendar-with-tray': trayBeside() }}>
            <MonthGrid helpId={help} />
            <EmptyCalendar />
            <Show when={trayBeside()}>
              <IdeasTray field={keepField} />
            </Show>
          </div>
        </Show>
        <Show when={trayOpen() && !trayBeside()}>
          <IdeasTray field={keepField} onClose={() => setTrayWanted(false)} />
        </Show>
        <Show when={!trayBeside()}>
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
        <DayList />
        <Show when={menu()}>
          <Suspense>
            <PostMenu request={menu()} onPickUp={keys.pickUp} />
          </Suspense>
        </Show>
        <LiftedChip />
      </div>
    </CalendarContext.Provider>
  )
}

function yearsOf(weeks: readonly { readonly days: readonly string[] }[]): number[] {
  return [...new Set(weeks.flatMap(({ days }) => days).map((day) => Number(day.slice(0, 4))))]
}
