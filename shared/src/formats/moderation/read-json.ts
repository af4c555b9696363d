/** JSON as bots and toolboxes write it, without losing what JavaScript's numbers would: ids of 19 figures. */

/** Any JSON; `undefined` for what is none. */
export function readJson(text: string): unknown {
  const whole = parse(text)
  return whole === undefined ? readLines(text) : whole
}

/** One object a line, as databases write them out. */
function readLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  const values: unknown[] = []
  for (const line of lines) {
    const value = parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    values.push(value)
  }
  return values
}

/** A bare number of sixteen figures or more somewhere: most files have none, and are read the quick way. */
const LONG_NUMBER = /[:[,\s]-?\d{16}/

function parse(text: string): unknown {
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, exactly) : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What cannot be a number without changing stays the figures that were written. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  const source = context?.source
  return source !== undefined && /^-?\d+$/.test(source) ? source : value
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field under any of its names. Only its own: a name such as `constructor` is a name. */
export function fieldOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
