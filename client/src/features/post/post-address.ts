/** What an address asks to have at hand when the post opens: its date, or the dates on which it comes again. */
export type PostPart = 'date' | 'repeat'

export function partIn(text: string | undefined): PostPart | null {
  return text === 'date' || text === 'repeat' ? text : null
}

/** The address with another post open over the page, or none; what else it says stays, as the filters of a page do. */
export function addressWith(
  location: { readonly pathname: string; readonly search: string },
  post: string | null,
): string {
  const query = new URLSearchParams(location.search)
  query.delete('at')
  if (post === null) query.delete('post')
  else query.set('post', post)
  // A comma need not be written so, and is read more easily.
  const written = query.toString().replaceAll('%2C', ',')
  return `${location.pathname}${written === '' ? '' : `?${written}`}`
}
