import { fieldsOf } from './stage-value.ts'

/** The team's own two colours on a stage, `#rrggbb` each. */
export interface StageTheme {
  /** What everything lies on. */
  readonly ground: string
  /** What stands out: the progress, the first, the one who is drawn. */
  readonly accent: string
}

/** Those two and what follows from them: whatever is read stands out from its ground by `READABLE` at least. */
export interface StageColours {
  readonly ground: string
  readonly isDark: boolean
  readonly ink: string
  /** Of what matters less. */
  readonly ink2: string
  readonly ink3: string
  /** As it is shown, which is not as it was chosen where that could not be read. */
  readonly accent: string
  readonly isCorrected: boolean
  readonly line: string
  readonly lineStrong: string
  /** A cell that is not full. */
  readonly cell: string
}

/** The contrast that WCAG 2.2 asks of text (1.4.3, AA). */
export const READABLE = 4.5

type Colour = readonly [number, number, number]

const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [255, 255, 255]
const HEX = /^#[\da-f]{6}$/i

/** Null for what is none. */
export function parseTheme(value: unknown): StageTheme | null {
  const { ground, accent } = fieldsOf(value)
  if (typeof ground !== 'string' || typeof accent !== 'string') return null
  return HEX.test(ground) && HEX.test(accent) ? { ground, accent } : null
}

export function coloursOf(theme: StageTheme): StageColours {
  const [ground, chosen] = [colourOf(theme.ground), colourOf(theme.accent)]
  // One of the two always does: no colour is too near to both.
  const ink = contrast(ground, WHITE) >= contrast(ground, BLACK) ? WHITE : BLACK
  const towards = (from: Colour, most: number): Colour => {
    for (let part = most; part > 0; part -= 0.05) {
      const mixed = mix(ink, from, part)
      if (contrast(mixed, ground) >= READABLE) return mixed
    }
    return ink
  }
  const accent = contrast(chosen, ground) >= READABLE ? chosen : towards(chosen, 0.95)
  return {
    ground: hexOf(ground),
    isDark: ink === WHITE,
    ink: hexOf(ink),
    ink2: hexOf(towards(ground, 0.2)),
    ink3: hexOf(towards(ground, 0.35)),
    accent: hexOf(accent),
    isCorrected: accent !== chosen,
    line: hexOf(mix(ground, ink, 0.15)),
    lineStrong: hexOf(mix(ground, ink, 0.3)),
    cell: hexOf(mix(ground, ink, 0.1)),
  }
}

/** Of two colours, from 1 to 21, as WCAG 2.2 computes it. */
export function contrastOf(one: string, other: string): number {
  return contrast(colourOf(one), colourOf(other))
}

function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** @param part of the other, 0 to 1 */
function mix(one: Colour, other: Colour, part: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * part)
  return [at(0), at(1), at(2)]
}

function colourOf(hex: string): Colour {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16)
  return [at(1), at(3), at(5)]
}

function hexOf(colour: Colour): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
