const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700

/**
 * How long a label of a domain is once written in ASCII (RFC 3492, `xn--` included), or more than `most` as soon as
 * that is certain.
 */
export function asciiLength(label: string, most: number): number {
  const parts = label.split(/[\u3002\uFF0E\uFF61]/)
  let length = parts.length - 1
  for (const part of parts) {
    length += /[^\0-\x7F]/.test(part) ? 'xn--'.length + encodedLength(part, most) : part.length
    if (length > most) break
  }
  return length
}

function encodedLength(part: string, most: number): number {
  const points = Array.from(part, (letter) => letter.codePointAt(0) ?? 0)
  // Every character takes at least one.
  if (points.length > most) return points.length
  const basic = points.filter((point) => point < 0x80).length
  let length = basic > 0 ? basic + 1 : 0
  let known = 0x80
  let delta = 0
  let bias = 72
  let handled = basic
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= known))
    delta += (next - known) * (handled + 1)
    known = next
    for (const point of points) {
      if (point < known) delta++
      if (point !== known) continue
      length += digits(delta, bias)
      bias = adapted(delta, handled + 1, handled === basic)
      delta = 0
      handled++
    }
    delta++
    known++
  }
  return length
}

function digits(delta: number, bias: number): number {
  let rest = delta
  let count = 1
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias))
    if (rest < threshold) return count
    rest = Math.floor((rest - threshold) / (BASE - threshold))
    count++
  }
}

function adapted(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(first ? delta / DAMP : delta / 2)
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
