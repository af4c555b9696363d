/** A path of this app to go to, or null: an address of anybody else must not be reached through ours. */
export function ownPath(to: string | null | undefined): string | null {
  const here = 'https://here.invalid'
  if (!to?.startsWith('/') || !URL.canParse(to, here)) return null
  const { origin, pathname, search } = new URL(to, here)
  // What begins with two slashes after that names a host to whoever reads it next.
  return origin === here && !pathname.startsWith('//') ? pathname + search : null
}
