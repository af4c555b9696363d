import type { Words } from '#client/i18n/words.ts'
import { calendarDays, fileUp, settings2, trash2 } from '#client/ui/icons.ts'

export interface Place {
  readonly id: 'calendar' | 'import' | 'bin' | 'settings'
  readonly icon: string
  readonly label: (words: Words) => string
  /** After `/w/{workspace}`. */
  readonly path: string
}

/** Where one can go in a workspace: only what is there. */
export const PLACES: readonly Place[] = [
  { id: 'calendar', icon: calendarDays, label: (words) => words.shell.calendar, path: '/calendar' },
  { id: 'import', icon: fileUp, label: (words) => words.shell.import, path: '/import' },
  { id: 'bin', icon: trash2, label: (words) => words.shell.bin, path: '/bin' },
  { id: 'settings', icon: settings2, label: (words) => words.shell.settings, path: '/settings' },
]

export function hrefOf(workspace: string, place: Place): string {
  return `/w/${workspace}${place.path}`
}

export function placeAt(pathname: string, workspace: string): Place | undefined {
  return PLACES.find((place) => {
    const href = hrefOf(workspace, place)
    return pathname === href || pathname.startsWith(`${href}/`)
  })
}
