import * as Y from 'yjs'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import { type Damaged, damaged } from '#shared/domain/fields.ts'

/** A way to look at the posts that the team has given a name. */
export interface SavedView {
  readonly kind: 'view'
  readonly id: string
  readonly name: string
  /**
   * What follows `/calendar/` in its address, without a date: `week?channel=blog&q=fair`. One field, because half of
   * what one person saved and half of what another did is a view that nobody meant.
   */
  readonly shows: string
  /** What was renamed, or saved over, by people who did not know of each other: all of it, until somebody chooses. */
  readonly apart: readonly Apart[]
  readonly deleted: boolean
}

export const LONGEST_VIEW_NAME = 60

/** A record without a name, or that shows nothing, is damaged (M5); what makes no sense in `shows` its reader leaves out. */
export function parseSavedView(id: string, map: unknown): SavedView | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const shows = map.get('shows')
  if (typeof shows !== 'string') return damaged(id, 'shows', map)
  return {
    kind: 'view',
    id,
    name,
    shows,
    apart: apartIn(map).filter(({ field }) => field === 'name' || field === 'shows'),
    deleted: typeof map.get('deletedAt') === 'number',
  }
}
