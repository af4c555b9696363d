import type { PlainFormats } from '#client/i18n/plain-formats.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import type { Countdown, StagePhase, StageProgress } from '#shared/domain/events/stage.ts'
import type { DrawnRow } from '#shared/domain/events/stage-draw.ts'
import type { StageRow } from '#shared/domain/events/stage-leaderboard.ts'
import { OVERVIEW, type Slide } from '#shared/domain/events/stage-slide.ts'
import { coloursOf, type StageTheme } from '#shared/domain/events/stage-theme.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export type Unit = 'days' | 'hours' | 'minutes' | 'seconds'
export type Standing = 'done' | 'now' | 'next'

const SECOND_MS = 1_000
const UNITS = [
  { unit: 'days', ms: 86_400_000 },
  { unit: 'hours', ms: 3_600_000 },
  { unit: 'minutes', ms: 60_000 },
  { unit: 'seconds', ms: SECOND_MS },
] as const

/** What is left in three figures, from days down to minutes, on the last day down to seconds, in the last hour in two. */
export function leftIn(ms: number): readonly { readonly unit: Unit; readonly value: number }[] {
  // A second that has begun is still to be waited for, or the clock would stand at nothing for one.
  let left = Math.max(0, Math.ceil(ms / SECOND_MS) * SECOND_MS)
  const [day, hour] = UNITS
  const shown = left >= day.ms ? UNITS.slice(0, 3) : UNITS.slice(left >= hour.ms ? 1 : 2)
  return shown.map(({ unit, ms: each }) => {
    const value = Math.floor(left / each)
    left -= value * each
    return { unit, value }
  })
}

/** Of a hundred cells: how many are full, and how much of the next one is (0 to below 1). */
export function cellsOf({ reached, target }: Pick<StageProgress, 'reached' | 'target'>): {
  readonly full: number
  readonly part: number
} {
  // What is all but reached is not shown as reached.
  const hundredths = Math.min(100, (reached / target) * 100)
  const full = Math.floor(hundredths)
  return { full, part: hundredths - full }
}

/** How much has been counted since the day began, by the clocks of the event; 0 where nothing was counted today. */
export function grownToday(
  {
    shown,
    viewerZone,
    now,
  }: {
    readonly shown: Pick<ReadStage, 'plan'>
    readonly viewerZone: string
    readonly now: number
  },
  { reached, since }: Pick<StageProgress, 'reached' | 'since'>,
): number {
  const today = dayOf(localTimeAt(now, shown.plan?.timeZone ?? viewerZone))
  return since?.day === today ? Math.max(0, reached - since.reached) : 0
}

export function standingAt({ begin, end }: StagePhase, now: number): Standing {
  if (now < begin) return 'next'
  return now < end ? 'now' : 'done'
}

/** How long the bar of a row is, 0 to 1, beside that of who has most. */
export function shareOf({ points }: StageRow, rows: readonly StageRow[]): number {
  const most = rows.reduce((seen, row) => Math.max(seen, row.points), 0)
  return most > 0 ? Math.max(0, points / most) : 0
}

/** A programme of many moments stands in itself. */
const MOST_ON_BAR = 6

/** What the bar is made of: what takes time, and moments too where there are few, for it may end with one. */
export function phasesOnBar(phases: readonly StagePhase[]): readonly StagePhase[] {
  const long = phases.filter(({ begin, end }) => end > begin)
  return long.length > 0 && phases.length <= MOST_ON_BAR ? phases : long
}

/** Characters of which the narrowest column of a screen has room, in one row and without cutting a word. */
const PHASES_FIT = 42

/** Whether each phase can be named below its part of the bar; else the one that is on is. */
export function phasesFit(phases: readonly Pick<StagePhase, 'name'>[]): boolean {
  const longest = ({ name }: Pick<StagePhase, 'name'>) =>
    name.split(/[\s-]+/).reduce((most, word) => Math.max(most, word.length), 0)
  return phases.reduce((sum, phase) => sum + longest(phase), 0) <= PHASES_FIT
}

/** Where the code leads, for whoever wants to know before they open it: the rest of the address is a secret. */
export function hostOf(address: string): string {
  return new URL(address).host
}

/** By the clocks by which it is announced; before anything is shown, by the viewer's. */
export function clockOn(
  { shown, viewerZone }: { readonly shown: ReadStage; readonly viewerZone: string },
  instant: number,
): string {
  return hourOf(localTimeAt(instant, shown.plan?.timeZone ?? viewerZone)) ?? ''
}

/** `vendredi 4 décembre, 18 h`, by the same clocks; the day alone where it begins or ends with it. */
export function whenOn(
  {
    shown,
    viewerZone,
    formats,
  }: {
    readonly shown: Pick<ReadStage, 'plan'>
    readonly viewerZone: string
    readonly formats: Pick<PlainFormats, 'day' | 'timeInSentence'>
  },
  { to, at }: Pick<Countdown, 'to' | 'at'>,
): string {
  const timeOn = (instant: number) => localTimeAt(instant, shown.plan?.timeZone ?? viewerZone)
  const hour = hourOf(timeOn(at)) ?? '00:00'
  // What ends with a day ends at midnight of the next.
  const day = formats.day(dayOf(timeOn(to === 'end' ? at - 1 : at)))
  return hour === '00:00' ? day : `${day}, ${formats.timeInSentence(hour)}`
}

/** What fills the screen: the overview where there is nothing of what was chosen. */
export function slideOn(shown: ReadStage): Slide {
  const there = {
    overview: true,
    announcement: shown.announcements.length > 0,
    progress: (shown.plan?.progress ?? null) !== null,
    leaderboard: shown.leaderboard !== null,
    draw: shown.draw !== null,
    vote: shown.vote !== null,
    winners: shown.winners.length > 0,
    text: true,
  }
  return there[shown.slide.kind] ? shown.slide : OVERVIEW
}

/** Those who were drawn, as a screen says them. */
export interface DrawnOn {
  /** Whom everybody looks at; null before the first. */
  readonly latest: DrawnRow | null
  /** The first prize first. */
  readonly winners: readonly DrawnRow[]
  readonly reserves: readonly DrawnRow[]
  readonly out: readonly DrawnRow[]
}

export function drawnOn(rows: readonly DrawnRow[]): DrawnOn {
  const of = (kind: DrawnRow['standing']['kind']) =>
    rows.filter(({ standing }) => standing.kind === kind).sort((a, b) => placeOf(a) - placeOf(b))
  const winners = of('winner')
  const latest = winners.reduce<DrawnRow | null>(
    (last, row) => (last && last.at > row.at ? last : row),
    null,
  )
  return { latest, winners, reserves: of('reserve'), out: of('out') }
}

function placeOf({ standing }: DrawnRow): number {
  return standing.kind === 'out' ? 0 : standing.place
}

/** `7f3a 91c0 …`: in fours, as it is compared aloud. */
export function inFours(hash: string): string {
  return hash.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

/** The tokens of the design, in a team's own colours. */
export function styleOf(theme: StageTheme | null): Record<string, string> {
  if (theme === null) return {}
  const colours = coloursOf(theme)
  return {
    'color-scheme': colours.isDark ? 'dark' : 'light',
    '--surface': colours.ground,
    '--ink': colours.ink,
    '--ink-2': colours.ink2,
    '--ink-3': colours.ink3,
    '--line': colours.line,
    '--line-strong': colours.lineStrong,
    '--accent': colours.accent,
    '--accent-text': colours.accent,
    '--st-published': colours.ink2,
    '--ok': colours.accent,
    '--warn-text': colours.ink,
    '--stage-cell': colours.cell,
    '--stage-full': colours.accent,
  }
}

/** Numbers, and what French sets apart from its words by a space, stay on one line, whatever they were typed with. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}\b)| (?=[:;?!»])|(?<=«) /g, '\u00a0')
}
