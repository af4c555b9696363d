import { isShownStatus } from '#shared/domain/post.ts'
import { FACETS, type Facet, NO_FILTER, type PostFilter } from '#shared/domain/post-filter.ts'

const ID = /^[\w-]{1,64}$/
const MOST_IDS = 50
const LONGEST_TEXT = 100

/** The filter that an address asks for; what makes no sense in it is left out. `search` is with or without its `?`. */
export function readFilter(search: string): PostFilter {
  const params = new URLSearchParams(search)
  const idsOf = (facet: Facet): readonly string[] => {
    const named = params.getAll(facet).flatMap((value) => value.split(','))
    const known = named.filter((id) => (facet === 'status' ? isShownStatus(id) : ID.test(id)))
    return [...new Set(known)].sort().slice(0, MOST_IDS)
  }
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, idsOf(facet)]))
  return { ...NO_FILTER, ...facets, text: filterText(params.get('q') ?? '') }
}

/** `channel=blog,x&q=open+day`: one filter has one form, and none is empty. */
export function writeFilter(filter: PostFilter): string {
  const parts = FACETS.filter((facet) => filter[facet].length > 0).map(
    (facet) => `${facet}=${[...filter[facet]].sort().join(',')}`,
  )
  if (filter.text !== '') parts.push(new URLSearchParams({ q: filter.text }).toString())
  return parts.join('&')
}

/** What is typed, as the filter keeps it. */
export function filterText(typed: string): string {
  // Half an emoji would not come back from an address as it was.
  return typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT).toWellFormed().trim()
}

/** Whether only letters came or went, which is no step to go back by. */
export function isTypingOn(before: PostFilter, now: PostFilter): boolean {
  if (before.text === '' || now.text === '') return false
  return writeFilter({ ...before, text: '' }) === writeFilter({ ...now, text: '' })
}
