/**
 * Posts as an iCalendar file, for other programs to show and for Ruche to take back unchanged. What iCalendar has no word
 * for is in `X-RUCHE-...`. Times are in UTC, which needs no VTIMEZONE; posts without a date are tasks without one,
 * because an event has to have a date.
 */
import { cleanText, oneLine } from '../clean-text.ts'
import type { ExportedPost } from '../exported-post.ts'
import { ianaZone, UTC, wallOf } from '../zone.ts'
import { foldLine } from './fold-line.ts'
import { escapeText } from './text-values.ts'

export interface WriteOptions {
  /** The workspace's, an IANA name. */
  readonly zone: string
  /** The calendar's name, as subscribers see it. */
  readonly name: string
  /** Milliseconds since 1970, for DTSTAMP. */
  readonly now: number
  /** `Held`, before the title of what does not go out for now: all that another calendar shows. */
  readonly held: string
}

export function postsToIcs(posts: Iterable<ExportedPost>, options: WriteOptions): string {
  const zone = ianaZone(options.zone) ?? UTC
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ruche//Ruche//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(options.name)}`,
    `X-WR-TIMEZONE:${options.zone}`,
  ]
  for (const post of posts) lines.push(...componentLines(post, options, zone.toInstant))
  lines.push('END:VCALENDAR')
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function componentLines(
  post: ExportedPost,
  { now, held }: WriteOptions,
  toInstant: (wall: number) => number,
): string[] {
  const component = post.at === null ? 'VTODO' : 'VEVENT'
  const lines = [
    `BEGIN:${component}`,
    `UID:${post.id}@ruche`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(post.changedAt)}`,
  ]
  if (post.at?.length === 10) lines.push(`DTSTART;VALUE=DATE:${post.at.replaceAll('-', '')}`)
  else if (post.at !== null) lines.push(`DTSTART:${utc(toInstant(wallOf(post.at)))}`)
  const title = post.held === null ? post.title : `${heldMark(held)}${post.title}`
  lines.push(`SUMMARY:${text(title)}`, `STATUS:${statusWord(post)}`)
  const optional = (name: string, value: string | null) => {
    if (value !== null && value !== '') lines.push(`${name}:${text(value)}`)
  }
  optional('DESCRIPTION', post.body)
  if (post.labels.length > 0) lines.push(`CATEGORIES:${post.labels.map(text).join(',')}`)
  // A URI is not escaped (RFC 5545, 3.3.13).
  if (post.link !== null) lines.push(`URL:${oneLine(post.link)}`)
  lines.push(`X-RUCHE-ID:${text(post.id)}`, `X-RUCHE-MARK:${text(post.mark)}`)
  lines.push(`X-RUCHE-STATUS:${text(post.status)}`)
  // So that the title comes back without the mark, in whatever language that was.
  if (post.held !== null) lines.push(`X-RUCHE-HELD:${text(held)},${text(post.held)}`)
  if (post.channels.length > 0) {
    lines.push(`X-RUCHE-CHANNELS:${post.channels.map(text).join(',')}`)
  }
  for (const { channel, text: own } of post.variants)
    lines.push(`X-RUCHE-VARIANT:${text(channel)},${text(own)}`)
  optional('X-RUCHE-COMMENT', post.comment)
  optional('X-RUCHE-OWNER', post.owner)
  optional('X-RUCHE-CAMPAIGN', post.campaign)
  optional('X-RUCHE-PILLAR', post.pillar)
  optional('X-RUCHE-LANGUAGE', post.language)
  lines.push(`END:${component}`)
  return lines
}

/** What stands before the title of a post that is held. */
export function heldMark(word: string): string {
  return `[${word}] `
}

function text(value: string): string {
  return escapeText(cleanText(value))
}

/** What another calendar shows: a draft is not settled yet. Tasks have words of their own. */
function statusWord(post: ExportedPost): string {
  if (post.status === 'cancelled') return 'CANCELLED'
  if (post.at === null) return post.status === 'published' ? 'COMPLETED' : 'NEEDS-ACTION'
  if (post.held !== null) return 'TENTATIVE'
  const settled = ['approved', 'scheduled', 'published'].includes(post.status)
  return settled ? 'CONFIRMED' : 'TENTATIVE'
}

/** `20261022T093000Z`; a clock far out of range writes 1970 rather than nonsense. */
function utc(milliseconds: number): string {
  const sane = milliseconds > 0 && milliseconds < 253_402_300_800_000 ? milliseconds : 0
  return `${new Date(sane).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
