/** The hour in a cell, or behind a date in it. */

export interface FoundTime {
  /** `11:30` */
  readonly hour: string
  /** Minutes ahead of UTC, where the cell says so. */
  readonly offset: number | null
}

const START = String.raw`^[\s,·@t|–-]*(?:a|at|um|um die|a les|a las)?\s*`
const CLOCK = String.raw`(\d{1,2})(?:\s?[:h]\s?(\d{2})?(?::(\d{2})(?:[.,]\d+)?)?)`
const MERIDIEM = String.raw`([ap])\.?\s?m\b\.?`
/** `09:30`, `9h`, `9h30`, `9:30 pm` */
const ON_CLOCK = new RegExp(`${START}${CLOCK}\\s*(?:${MERIDIEM})?`)
/** `9 pm` */
const BARE = new RegExp(`${START}(\\d{1,2})\\s*${MERIDIEM}`)
/** `7 - 10pm`, `5:45 - 7pm`: the second says which half of the day the first is in. */
const RANGE = new RegExp(
  `${START}(\\d{1,2})(?::(\\d{2}))?\\s*[–-]\\s*(\\d{1,2})(?::\\d{2})?\\s*${MERIDIEM}`,
)
/** A part of a day, as spreadsheets keep it. */
const FRACTION = /^0[.,](\d+)$/

/** `text` is folded. Null when there is no hour, or an impossible one. */
export function readTime(text: string): FoundTime | null {
  const offset = offsetIn(text)
  const fraction = FRACTION.exec(text)
  if (fraction) {
    const minutes = Math.round(Number(`0.${fraction[1]}`) * 1440) % 1440
    return found(Math.floor(minutes / 60), minutes % 60, null, null)
  }
  const range = RANGE.exec(text)
  if (range) {
    const [, from, minute = '0', to, half] = range
    const start = Number(from)
    const later = half === 'p' && start < 12 && (start < Number(to) || Number(to) === 12)
    return found(later ? start + 12 : start, Number(minute), null, offset)
  }
  const clock = ON_CLOCK.exec(text)
  if (clock) return found(Number(clock[1]), Number(clock[2] ?? 0), clock[4] ?? null, offset)
  const bare = BARE.exec(text)
  return bare ? found(Number(bare[1]), 0, bare[2] ?? null, offset) : null
}

function found(
  hour: number,
  minute: number,
  half: string | null,
  offset: number | null,
): FoundTime | null {
  // Some programs write 13:05 PM.
  const full = half === null || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  if (full > 23 || minute > 59) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return { hour: `${two(full)}:${two(minute)}`, offset }
}

/** Hours ahead of UTC. Only names that mean one zone wherever editorial calendars are kept. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}

const OFFSET = /(?:\d|\s|m|\()(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?$/
const NAMED = /(?<![a-z])(z|[a-z]{3,4})\)?$/

function offsetIn(text: string): number | null {
  const offset = OFFSET.exec(text)
  if (offset && Number(offset[2]) <= 14) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return offset[1] === '-' ? -minutes : minutes
  }
  const name = NAMED.exec(text)?.[1] ?? ''
  return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? 0) * 60 : null
}
