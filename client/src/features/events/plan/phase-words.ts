import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { PlacedPhase, TimelineProblem } from '#shared/domain/events/timeline.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

/** `12 – 16 oct.`, `28 sept. – 11 oct.`, `26 oct.`, with hours where there are some. */
export function phaseDays(
  { from, until }: Pick<PlacedPhase, 'from' | 'until'>,
  formats: Formats,
): string {
  if (from === until) return moment(from, formats)
  if (hourOf(from) === null && hourOf(until) === null) {
    const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
    const first = isOneMonth ? String(Number(from.slice(8))) : formats.dayInMonth(from)
    // In English the month stands first, and is not said again.
    const isMonthFirst = !/^\d/.test(formats.dayInMonth(from))
    if (isOneMonth && isMonthFirst) return `${formats.dayInMonth(from)} – ${Number(until.slice(8))}`
    return `${first} – ${formats.dayInMonth(until)}`
  }
  return `${moment(from, formats)} – ${moment(until, formats)}`
}

function moment(time: LocalTime, formats: Formats): string {
  const hour = hourOf(time)
  const day = formats.dayInMonth(dayOf(time))
  return hour === null ? day : `${day}, ${hour}`
}

export function problemSaid(
  problem: TimelineProblem,
  nameOf: (id: string) => string,
  words: Words['events'],
  formats: Formats,
): string {
  switch (problem.kind) {
    case 'overlap':
      return words.overlap(
        nameOf(problem.first),
        nameOf(problem.second),
        phaseDays(problem, formats),
      )
    case 'backwards':
      return words.backwards(nameOf(problem.phase))
    case 'circle':
      return words.circle(formats.list(problem.phases.map(nameOf)))
  }
}
