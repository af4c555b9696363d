/** A path of this app to go to, or null: an address of anybody else must not be reached through ours. */
export function ownPath(to: string | null | undefined, origin: string): string | null {
  if (!to?.startsWith('/') || !URL.canParse(to, origin)) return null
  const { origin: there, pathname, search } = new URL(to, origin)
  return there === origin ? pathname + search : null
}
