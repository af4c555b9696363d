import {
  useBeforeLeave,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from '@solidjs/router'
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import { createPostCommands } from '#client/commands/posts.ts'
import { useCommands } from '#client/commands/registry.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { createMedia, createPaper } from '#client/ui/media.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { accessTo } from '#shared/access/roles.ts'
import type { Calendar, CalendarSpans } from './calendar-context.ts'
import type { MenuRequest } from './chip/PostMenu.tsx'
import { createCompany } from './company/company.ts'
import { createTints } from './company/tints.ts'
import { createAtRest } from './frame/at-rest.ts'
import { calendarCommands } from './keyboard/calendar-commands.ts'
import { createFocusKeeper } from './keyboard/focus-keeper.ts'
import { type CalendarKeys, createCalendarKeys, type ViewKeys } from './keyboard/keys.ts'
import { createMonthKeys } from './month/month-keys.ts'
import type { CarryKeys } from './moving/carry-keys.ts'
import { createLateDragging } from './moving/late-dragging.ts'
import { createPlace } from './place.ts'
import type { FreeItems } from './slots/free-slots.ts'
import { createTray, type Tray } from './tray/tray.ts'
import { type CalendarView, createCalendarView } from './view.ts'

export interface CalendarLoans {
  readonly environment: Pick<Environment, 'now' | 'after' | 'idle' | 'painted'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  readonly download: Calendar['saveFile']
  readonly memory: Calendar['memory']
}

export interface CalendarPageView {
  readonly calendar: Calendar
  readonly keys: CalendarKeys
  readonly tray: Tray
  /** The post whose actions were asked for, and where; told anew each time. */
  readonly menu: Accessor<MenuRequest | null>
  /** For `keydown` anywhere in the page. */
  press(event: KeyboardEvent): void
}

const THREE_PANES = '(min-width: 1360px)'
const WHOLE_WEEK = '(min-width: 960px)'
const PART_OF_WEEK = 4
/** Where the page is one column. */
export const PHONE = '(max-width: 599px)'
const DAYS_ON_PHONE = 3

/** Puts the parts of the calendar together for as long as the page is there. */
export function useCalendarPage({
  environment,
  viewerZone,
  download,
  memory,
}: CalendarLoans): CalendarPageView {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const params = useParams<{ scene?: string }>()
  const [search] = useSearchParams<{ post?: string }>()
  const location = useLocation()
  const navigate = useNavigate()
  const commands = createPostCommands(workspace)
  const firstWeekday = () => formats().firstWeekday
  const canWrite = () => workspace.readOnly() === null

  const place = createPlace({
    workspace: workspace.id,
    named: () => params.scene,
    search: () => location.search,
    after: environment.after,
    navigate,
  })
  const home = `/w/${workspace.id}/calendar`
  useBeforeLeave(({ to }) => {
    if (typeof to === 'string') place.leaving(!to.startsWith(home))
  })
  const now = createMinutes(environment)
  const hasWeek = createMedia(WHOLE_WEEK)
  const isPhone = createMedia(PHONE)
  const paper = createPaper()
  const columns = () => {
    if (hasWeek() || paper()) return 7
    return isPhone() ? DAYS_ON_PHONE : PART_OF_WEEK
  }
  const [spans, bringSpans] = createBrought<CalendarSpans>()
  const [free, bringFree] = createBrought<FreeItems>()
  const lanes = (day: string) => spans()?.lanes(day) ?? 0
  const view = createCalendarView({
    workspace,
    commands,
    now,
    firstWeekday,
    columns,
    place,
    lanes,
    free,
  })
  const [viewKeys, bringKeys] = createBrought<ViewKeys>()
  const monthKeys = createMonthKeys({ view, firstWeekday })
  const here = () => viewKeys() ?? monthKeys
  const [carry, bringCarry] = createBrought<CarryKeys>()
  const [marks, bringMarks] = createBrought<Calendar['marks']>()
  const [tags, bringTags] = createBrought<Calendar['tagOf']>()
  const [menu, setMenu] = createSignal<MenuRequest | null>(null, { equals: false })
  const openMenu: Calendar['openMenu'] = (post, at) => {
    const box = document.querySelector(`[data-post="${CSS.escape(post)}"]`)?.getBoundingClientRect()
    setMenu({ post, x: at?.x ?? box?.left ?? 0, y: at?.y ?? box?.bottom ?? 0 })
  }
  const say = createPostWords({ workspace, words, formats, viewerZone })
  const isBusy = () => search.post !== undefined || view.carry.carried() !== null
  const isOpening = () => workspace.readOnly() === 'opening'
  const filterDoor = { enter: () => {} }
  const calendar: Calendar = {
    workspace,
    commands,
    view,
    say,
    company: createCompany(workspace, 'calendar'),
    dragging: createLateDragging({ document, isOpening }),
    tints: createTints(workspace.posts, workspace.me.id, environment.after),
    openMenu,
    marks: (day) => marks()?.(day),
    bringMarks,
    tagOf: (post) => tags()?.(post),
    bringTags,
    spans,
    bringSpans,
    free,
    bringFree,
    memory,
    isEmpty: () => workspace.ready() && workspace.posts.count() === 0,
    bringKeys,
    bringCarryKeys: (make) => bringCarry(make({ view, firstWeekday, here })),
    hrefOf: place.hrefOf,
    filterDoor,
    now: environment.now,
    painted: environment.painted,
    atRest: createAtRest({ environment, document, busy: isBusy }),
    saveFile: download,
  }
  const keys = createCalendarKeys({
    view,
    here,
    carry: () => (isOpening() ? null : carry()),
    openMenu: (post) => openMenu(post, null),
  })
  const tray = createTray(createMedia(THREE_PANES), view.hasTray)
  useCommands(() =>
    calendarCommands({
      view,
      keys,
      canWrite,
      isOpening: () => isOpening() && accessTo('calendar', workspace.me.role) === 'write',
      toQuickAdd: tray.toField,
      toFilter: () => filterDoor.enter(),
    }),
  )
  createFocusKeeper({
    view,
    opened: () => search.post ?? null,
    turned: workspace.undo.turned,
    document,
  })
  createEffect(() => workspace.look(yearsOf(view)))
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
  onCleanup(() => view.carry.cancel())

  return {
    calendar,
    keys,
    tray,
    menu,
    press(event) {
      const target = event.target instanceof Element ? event.target : null
      if (!target?.closest('[data-spot]') || target.closest('.day-list')) return
      if (keys.press(event)) event.preventDefault()
    },
  }
}

/** What a part of the page brings once it is there, for as long as it is. */
function createBrought<Own>(): readonly [Accessor<Own | null>, (own: Own) => void] {
  const [brought, setBrought] = createSignal<Own | null>(null)
  return [
    brought,
    (own) => {
      setBrought(() => own)
      // What takes its place may have come already.
      onCleanup(() => setBrought((now) => (now === own ? null : now)))
    },
  ]
}

/** Of the days that are shown; the list looks everywhere by itself. */
function yearsOf({ view, weeks, days }: Pick<CalendarView, 'view' | 'weeks' | 'days'>): number[] {
  const rows = weeks().flatMap((week) => week.days)
  const shown = view() === 'week' ? [...rows, ...days()] : rows
  return [...new Set(shown.map((day) => Number(day.slice(0, 4))))]
}
