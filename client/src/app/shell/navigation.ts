import type { Words } from '#client/i18n/words.ts'
import {
  calendarDays,
  fileUp,
  flag,
  lightbulb,
  scrollText,
  settings2,
  shield,
  sun,
  trash2,
  users,
} from '#client/ui/icons.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'

export interface Place {
  readonly id:
    | 'today'
    | 'calendar'
    | 'moderation'
    | 'events'
    | 'charter'
    | 'ideas'
    | 'people'
    | 'import'
    | 'bin'
    | 'settings'
  readonly icon: string
  readonly label: (words: Words) => string
  /** After `/w/{workspace}`. */
  readonly path: string
  /** Who finds something there. */
  readonly isFor: (role: Role) => boolean
}

/** Pages that prepare the calendar: on them one is in the calendar, and they lead to one another. */
export const PLAN_PAGES = ['campaigns', 'pillars', 'slots', 'templates', 'freeze'] as const

const everybody = () => true

const PLACES: readonly Place[] = [
  {
    id: 'today',
    icon: sun,
    label: (words) => words.calendar.today,
    path: '/today',
    isFor: everybody,
  },
  {
    id: 'calendar',
    icon: calendarDays,
    label: (words) => words.shell.calendar,
    path: '/calendar',
    isFor: everybody,
  },
  {
    id: 'moderation',
    icon: shield,
    label: (words) => words.shell.moderation,
    path: '/moderation',
    isFor: (role) => accessTo('moderation', role) !== 'none',
  },
  {
    id: 'events',
    icon: flag,
    label: (words) => words.shell.events,
    path: '/events',
    isFor: everybody,
  },
  {
    id: 'charter',
    icon: scrollText,
    label: (words) => words.shell.charter,
    path: '/charter',
    isFor: everybody,
  },
  {
    id: 'ideas',
    icon: lightbulb,
    label: (words) => words.shell.ideas,
    path: '/ideas',
    isFor: (role) => may(role, 'see the team'),
  },
  {
    id: 'people',
    icon: users,
    label: (words) => words.shell.people,
    path: '/people',
    isFor: (role) => may(role, 'see the team'),
  },
  {
    id: 'import',
    icon: fileUp,
    label: (words) => words.shell.import,
    path: '/import',
    isFor: (role) => may(role, 'plan'),
  },
  {
    id: 'bin',
    icon: trash2,
    label: (words) => words.shell.bin,
    path: '/bin',
    isFor: (role) => accessTo('calendar', role) === 'write',
  },
  {
    id: 'settings',
    icon: settings2,
    label: (words) => words.shell.settings,
    path: '/settings',
    isFor: everybody,
  },
]

/** Where somebody can go in a workspace: only what is there for them. */
export function placesFor(role: Role): readonly Place[] {
  return PLACES.filter((place) => place.isFor(role))
}

/** Under the thumb there is room for four; to the others the settings lead. */
export function tabsFor(role: Role): readonly Place[] {
  const places = placesFor(role)
  const moderates = places.some(({ id }) => id === 'moderation')
  const elsewhere: readonly string[] = [
    'events',
    'charter',
    'import',
    'bin',
    'people',
    ...(moderates ? ['ideas'] : []),
  ]
  return places.filter(({ id }) => !elsewhere.includes(id))
}

export function hrefOf(workspace: string, place: Place): string {
  return `/w/${workspace}${place.path}`
}

export function placeAt(pathname: string, workspace: string): Place | undefined {
  const [page = ''] = pathname.slice(`/w/${workspace}/`.length).split('/')
  const isPlan = PLAN_PAGES.some((one) => one === page)
  return PLACES.find(({ id }) => id === (isPlan ? 'calendar' : page))
}
