/**
 * Order by hand (M3): each thing has a key, a text that sorts as it is written, and moving it is writing a key between
 * those of its new neighbours. A key is a fraction in base 62. It is chosen at random in the middle of the room there
 * is, so that two people who move things to one place apart choose different keys; should they not, the ids decide.
 */
import type { RandomBytes } from '#shared/domain/id.ts'

export interface Placed {
  readonly id: string
  readonly key: string
  /** Somebody gave it this key; otherwise it is computed, and nothing is written for it (M4). */
  readonly byHand: boolean
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = 62n
/** Without a zero at its end, before which nothing would have room. */
const SHAPE = /^[0-9A-Za-z]{0,199}[1-9A-Za-z]$/
/** How many keys there are to choose from, at least: two people choose the same one once in so many times. */
const CHOICE = 2n ** 32n
/** Before the first and after the last thing, a key goes a step on, instead of halving what is left. */
const STEP_DIGITS = 7
/** From here on, those around are given new keys. A key grows by a bit when things are always put at the same place. */
const LONG = 40
/** How many on each side are given new keys at once. */
const AROUND = 100

/** What makes no key is as if it were not there (M5). */
export function isOrderKey(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value)
}

/** Both in the order of all devices. */
export function byPlace(a: Pick<Placed, 'id' | 'key'>, b: Pick<Placed, 'id' | 'key'>): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * The keys to write so that something stands at `index` among the others: its own, and new ones for those around it
 * where theirs are the same or have grown long.
 * @param others in their order, without what is moved
 */
export function placeAt(
  others: readonly Placed[],
  index: number,
  moved: string,
  random: RandomBytes,
): ReadonlyMap<string, string> {
  const own = keysBetween(keyAt(others, index - 1), keyAt(others, index), 1, random)?.[0]
  if (own !== undefined && own.length <= LONG) return new Map([[moved, own]])
  const { from, to, keys } = anew(others, index, random)
  const ids = others.slice(from, to).map(({ id }) => id)
  return new Map(ids.toSpliced(index - from, 0, moved).map((id, at) => [id, keys[at] ?? '']))
}

function anew(others: readonly Placed[], index: number, random: RandomBytes) {
  let from = index
  let to = index
  while (index - from < AROUND && others[from - 1]?.byHand) from--
  while (to - index < AROUND && others[to]?.byHand) to++
  // Whose keys are the same cannot stand still: the run grows until there is room, at the latest at both ends.
  for (;;) {
    const keys = keysBetween(keyAt(others, from - 1), keyAt(others, to), to - from + 1, random)
    if (keys) return { from, to, keys }
    from = Math.max(0, from - 1)
    to = Math.min(others.length, to + 1)
  }
}

function keyAt(others: readonly Placed[], index: number): string | null {
  return others[index]?.key ?? null
}

const CREATED_DIGITS = 9

/** Where a record stands among others of its kind: where somebody put it, else by when it was made (M3, M4). */
export function placedByTime({
  id,
  order,
  createdAt,
}: {
  readonly id: string
  readonly order: string | null
  /** ms since 1970 */
  readonly createdAt: number
}): Placed {
  if (isOrderKey(order)) return { id, key: order, byHand: true }
  const own = id.replace(/[^0-9A-Za-z]/g, '').slice(0, 20)
  return { id, key: `K${inDigits(Math.max(0, createdAt), CREATED_DIGITS)}${own}V`, byHand: false }
}

/** As many keys as asked for, in order, between two others or beyond one; null when the two are not in order. */
function keysBetween(
  lower: string | null,
  upper: string | null,
  count: number,
  random: RandomBytes,
): string[] | null {
  if (lower !== null && upper !== null && lower >= upper) return null
  const low = lower ?? (upper === null ? 'F' : beyond(upper, -count))
  const high = upper ?? (lower === null ? 'k' : beyond(lower, count))
  const wanted = BigInt(count)
  let digits = 1
  let [first, room] = between(low, high, digits)
  while (room < wanted * CHOICE) {
    digits++
    ;[first, room] = between(low, high, digits)
  }
  return Array.from({ length: count }, (_, at) => {
    // Each has a part of the room to itself, and lies somewhere in the middle half of it.
    const part = room / wanted
    const inPart = part / 4n + (randomBits(random) * part) / 2n ** 49n
    return written(first + part * BigInt(at) + inPart, digits)
  })
}

/** The first number above `low`, and how many there are from it to below `high`, when so many digits are written. */
function between(low: string, high: string, digits: number): readonly [bigint, bigint] {
  const first = numberOf(low, digits) + 1n
  return [first, (high === '' ? BASE ** BigInt(digits) : numberOf(high, digits)) - first]
}

/** A bound that lies so many steps from a key; the end of all keys (`''`) where there are none left. */
function beyond(key: string, steps: number): string {
  const value = numberOf(key, STEP_DIGITS) + BigInt(steps > 0 ? steps + 1 : steps)
  return value <= 0n || value >= BASE ** BigInt(STEP_DIGITS) ? '' : written(value, STEP_DIGITS)
}

function numberOf(key: string, digits: number): bigint {
  let value = 0n
  for (let at = 0; at < digits; at++) value = value * BASE + BigInt(digitAt(key, at))
  return value
}

function digitAt(key: string, at: number): number {
  return at < key.length ? DIGITS.indexOf(key.charAt(at)) : 0
}

function written(value: bigint, digits: number): string {
  let text = ''
  for (let rest = value, at = 0; at < digits; at++, rest /= BASE)
    text = DIGITS.charAt(Number(rest % BASE)) + text
  return text.replace(/0+$/, '')
}

/** A whole number, safe as such, as so many digits: texts of one length sort as their numbers do. */
export function inDigits(value: number, digits: number): string {
  let text = ''
  for (let rest = value, at = 0; at < digits; at++, rest = Math.floor(rest / 62))
    text = DIGITS.charAt(rest % 62) + text
  return text
}

function randomBits(random: RandomBytes): bigint {
  let bits = 0n
  for (const byte of random(new Uint8Array(6))) bits = bits * 256n + BigInt(byte)
  return bits
}
