/**
 * Rules to days. `rrule-temporal` brings a Temporal of its own, 50 KB gzipped: this file is imported when a rule is
 * walked and not before (`import()`).
 */
import { RRuleTemporal } from 'rrule-temporal'
import type { Rule } from './rule.ts'

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** Days from the first one of a rule on: a slot that was made long ago still takes place. */
const MOST_PERIODS = 100_000

/**
 * The days of a rule within a window, both of its ends included. Days and no instants: a plan says the hour on the wall
 * clock, which stands on each of them whatever the clocks do (clock-change.ts says where it is not there, or twice).
 * @param most so many of them, the first ones
 */
export function daysOf(
  rule: Rule,
  window: { readonly from: string; readonly to: string },
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const first = [window.from, rule.from].toSorted()[1] ?? rule.from
  const last = rule.until !== null && rule.until < window.to ? rule.until : window.to
  if (first > last || most < 1) return []
  const parts = [
    `FREQ=${FREQUENCIES[rule.unit]}`,
    `INTERVAL=${rule.every}`,
    'WKST=MO',
    `UNTIL=${stamp(last)}`,
  ]
  if (rule.weekdays.length > 0)
    parts.push(`BYDAY=${rule.weekdays.map((one) => WEEKDAYS[one - 1]).join(',')}`)
  if (rule.unit === 'month') parts.push(monthPart(rule))
  const walked = new RRuleTemporal({
    rruleString: `DTSTART:${stamp(rule.from)}\nRRULE:${parts.join(';')}`,
    maxIterations: MOST_PERIODS,
    cache: false,
  })
  return walked
    .between(dateOf(first), dateOf(last), true)
    .slice(0, most)
    .map((date) => date.toPlainDate().toString())
}

/** A month without such a day has none (RFC 5545). */
function monthPart({ on, from }: Rule): string {
  if (on?.kind === 'weekday')
    return `BYDAY=${on.nth === 'last' ? -1 : on.nth}${WEEKDAYS[on.weekday - 1]}`
  const day = on?.day ?? Number(from.slice(8))
  return `BYMONTHDAY=${day === 'last' ? -1 : day}`
}

/** Midnight in a zone that sets no clocks. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function stamp(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`
}
