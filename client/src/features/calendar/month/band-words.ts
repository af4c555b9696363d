import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Band } from './bands.ts'
import type { Carried } from './phase-moving.ts'

/** `Vote du public, Concours photo` */
export function bandName({ name, of }: Band, words: Words): string {
  return of.kind === 'campaign' ? name : words.events.inEvent(name, of.eventName)
}

/** For whoever does not see the band. */
export function bandSaid({ name, first, last, of }: Band, words: Words, formats: Formats): string {
  const days = formats.days(first, last)
  return of.kind === 'campaign'
    ? words.campaigns.span(name, days)
    : words.events.span(of.eventName, name, days)
}

/** Where a phase would be by now, and what with it. */
export function carriedSaid(
  { name, first, along }: Carried,
  { events }: Words,
  formats: Formats,
): string {
  const where = events.spanCarried(name, formats.day(first))
  const names = along.map((one) => one.name)
  return along.length > 0 ? `${where} ${events.spanAlong(formats.list(names))}` : where
}

/** Where more is said of it. */
export function bandHref(workspace: string, { id, of }: Band): string {
  return of.kind === 'campaign'
    ? `/w/${workspace}/campaigns?campaign=${id}`
    : `/w/${workspace}/events/${of.event}`
}
