/** In the order in which they have to be asked: each calls itself also what the next ones are called. */
const BROWSERS = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
] as const

/** `Firefox, Windows`, from what the browser calls itself; null when neither is known. */
export function deviceName(userAgent: string): string | null {
  const parts = [BROWSERS, SYSTEMS].flatMap((known) => {
    const found = known.find(([, pattern]) => pattern.test(userAgent))
    return found ? [found[0]] : []
  })
  return parts.length === 0 ? null : parts.join(', ')
}
