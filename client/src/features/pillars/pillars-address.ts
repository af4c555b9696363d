import { readFilter, writeFilter } from '#shared/domain/filter-address.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import type { Counted } from '#shared/domain/pillar.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'

/** What an address asks of the shares; null where it does not say. */
export interface Asked {
  readonly first: string | null
  readonly last: string | null
  readonly counted: Counted
  readonly filter: PostFilter
}

/** `?from=2026-10-01&to=2026-10-31&count=published&channel=blog`: what makes no sense in it is left out. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const dayIn = (name: string): string | null => {
    const day = params.get(name) ?? ''
    return day.length === 10 && isLocalTime(day) ? day : null
  }
  const count = params.get('count')
  return {
    first: dayIn('from'),
    last: dayIn('to'),
    counted: count === 'published' || count === 'planned' ? count : 'all',
    filter: readFilter(search),
  }
}

export function writeAsked({ first, last, counted, filter }: Asked): string {
  const own = new URLSearchParams()
  if (first !== null) own.set('from', first)
  if (last !== null) own.set('to', last)
  if (counted !== 'all') own.set('count', counted)
  return [own.toString(), writeFilter(filter)].filter(Boolean).join('&')
}
