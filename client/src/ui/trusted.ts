/**
 * What the relay's security policy lets through to places where text would become elements or code (Trusted Types).
 * Each policy takes one kind of text and refuses the rest, so a mistake elsewhere finds no open door here. Browsers
 * that know no such policies get the text as it is.
 */
interface Policies {
  createPolicy(name: string, rules: Rules): Rules
}
interface Rules {
  createHTML?(text: string): string
  createScriptURL?(url: string): string
}

/** Absent in the DOM's own types, and in browsers before 2026. */
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes

/** Shapes of an icon and nothing else: no script, no handler, no address. */
const SHAPES =
  /^(?:<(?:path|circle|rect|line|polyline|polygon|ellipse)(?: [a-z][a-z0-9-]*="[\w\s.,#-]*")*\s*(?:\/>|><\/[a-z]+>))*$/
const HANDLER = /\son/i

const shapes = policies?.createPolicy('icon-shapes', {
  createHTML(text) {
    if (SHAPES.test(text) && !HANDLER.test(text)) return text
    throw new TypeError('These are no shapes of an icon')
  },
})

const scripts = policies?.createPolicy('own-scripts', {
  createScriptURL(url) {
    if (new URL(url, location.origin).origin === location.origin) return url
    throw new TypeError('This script is not ours')
  },
})

/** The same for the same shapes: another one, equal or not, would be parsed anew wherever an icon is asked for again. */
const known = new Map<string, string>()

/** For `innerHTML` of an icon's `<svg>`. */
export function trustedShapes(text: string): string {
  const made = known.get(text) ?? shapes?.createHTML?.(text) ?? text
  known.set(text, made)
  return made
}

/** For a worker's address. */
export const ownScript = (url: string): string => scripts?.createScriptURL?.(url) ?? url
