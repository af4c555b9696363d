/** The address as it may be opened, or null: only the web's, whatever was pasted or merged in. */
export function webLink(text: string): string | null {
  if (!URL.canParse(text.trim())) return null
  const { protocol, href } = new URL(text.trim())
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** `www.ouest-france.fr/12`, as it is read aloud or shown beside a page: an address but for its scheme. */
const WITHOUT_SCHEME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u

/** The same of what a person types, who may leave the scheme out. */
export function typedLink(text: string): string | null {
  const typed = text.trim()
  return webLink(WITHOUT_SCHEME.test(typed) ? `https://${typed}` : typed)
}

/** `ouest-france.fr`: all that is said of a link without asking anybody. Empty where it is none. */
export function sourceOf(link: string): string {
  const address = webLink(link)
  return address === null ? '' : new URL(address).hostname.replace(/^(www|m|amp)\.(?=.+\.)/, '')
}

/** What newsletters and networks hang onto an address, and what says nothing of the page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|xtor|si)$/i

/**
 * Two addresses of one page have the same key: scheme, `www.`, a slash at the end, tracking and the order of what is asked
 * do not count. Null where there is no link.
 */
export function linkKey(link: string | null): string | null {
  const address = webLink(link ?? '')
  if (address === null) return null
  const { hostname, port, pathname, searchParams, hash } = new URL(address)
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name))
  const query = new URLSearchParams(asked.sort(byText)).toString()
  const host = hostname.replace(/^(www|m|amp)\.(?=.+\.)/, '') + (port && `:${port}`)
  // Of pages that are one program, what follows the `#` is the page.
  const place = hash.startsWith('#/') || hash.startsWith('#!') ? hash : ''
  return `${host}${pathname.replace(/\/+$/, '')}${query && `?${query}`}${place}`
}

function byText(a: readonly [string, string], b: readonly [string, string]): number {
  const [left, right] = [a.join('='), b.join('=')]
  return left < right ? -1 : left > right ? 1 : 0
}
