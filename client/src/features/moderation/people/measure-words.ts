import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { ban, eyeOff, flag, gavel, trash2, triangleAlert, volumeX } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import {
  isInForce,
  isPending,
  lasts,
  MEASURES,
  type Measure,
  type MeasureKind,
} from '#shared/domain/moderation/measure.ts'

const MEASURE_ICONS: Record<MeasureKind, string> = {
  warned: triangleAlert,
  hidden: eyeOff,
  removed: trash2,
  muted: volumeX,
  banned: ban,
  reported: flag,
}

/** Null for one of a newer version, which shows as itself (M5). */
function knownMeasure(what: string): MeasureKind | null {
  return MEASURES.find((one) => one === what) ?? null
}

export function measureIcon(what: string): string {
  const known = knownMeasure(what)
  return known === null ? gavel : MEASURE_ICONS[known]
}

/** What it is called on its own: `Silence`. */
export function measureName(what: string, words: Words['noted']): string {
  const known = knownMeasure(what)
  return known === null ? what : words.measures[known]
}

/** What was done, after the name of who did it: `a mis korrigan_35 en silence`. */
export function measureDeed(measure: Measure, person: string, words: Words['noted']): string {
  const known = knownMeasure(measure.what)
  if (known === null) return measure.what
  if (isPending(measure)) return words.proposes(words.measures[known])
  return words.did[known](isolated(person))
}

/** Where it stands: until when, since when no more; null for what does not last. */
export function measureState(
  measure: Measure,
  now: number,
  words: Words['noted'],
  formats: Formats,
): string | null {
  const { what, until, liftedAt, needs, agreed } = measure
  if (isPending(measure)) return words.agreed(agreed.length, needs)
  if (liftedAt !== null) return words.lifted
  if (!lasts(what)) return null
  if (until === null) return words.forGood
  const when = formats.instantShort(until, now)
  return isInForce(measure, now) ? words.until(when) : words.ended(when)
}
