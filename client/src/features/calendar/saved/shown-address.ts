import { readFilter, writeFilter } from '#shared/domain/filter-address.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import { readScene, type ViewName, writeScene } from '../frame/views.ts'

/** What a saved view shows, in any month. */
export interface Shown {
  readonly view: ViewName
  readonly filter: PostFilter
}

/** `week?channel=blog`: what makes no sense in it is left out. */
export function readShown(shows: string): Shown {
  const [path = '', search = ''] = shows.split('?')
  return { view: readScene(path).view, filter: readFilter(search) }
}

/** One view and filter have one form, which the month without a filter has empty. */
export function writeShown({ view, filter }: Shown): string {
  const query = writeFilter(filter)
  return writeScene({ view, date: null }) + (query && `?${query}`)
}
