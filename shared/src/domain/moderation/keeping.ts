import type { RecordMap } from '#shared/domain/fields.ts'

/**
 * What is kept for a time of its own. A case, an incident with its log, a hand-over or a file is kept as long as the longest of
 * what is in it.
 */
export const KEPT_KINDS = [
  'information',
  'praise',
  'warning',
  'sanction',
  'case',
  'incident',
  'handover',
  'request',
] as const
export type KeptKind = (typeof KEPT_KINDS)[number]

/** How long each is kept after what it tells of, in months. */
export type Keeping = Readonly<Record<KeptKind, number>>

/** No law says how long; the CNIL asks that somebody decides it (`docs/guide/rights.md`). */
export const DEFAULT_MONTHS = 12
export const LONGEST_MONTHS = 120

export function keepKey(kind: KeptKind): string {
  return `moderation:keep:${kind}`
}

/** From the settings of the workspace; what makes no sense there is as if it were not there (M5). */
export function keepingIn(settings: RecordMap): Keeping {
  const months = (kind: KeptKind) => {
    const value = settings.get(keepKey(kind))
    return isMonths(value) ? value : DEFAULT_MONTHS
  }
  return {
    information: months('information'),
    praise: months('praise'),
    warning: months('warning'),
    sanction: months('sanction'),
    case: months('case'),
    incident: months('incident'),
    handover: months('handover'),
    request: months('request'),
  }
}

export const BACKUP_DAYS_KEY = 'moderation:backup-days'
export const LONGEST_BACKUP_DAYS = 3_650

/** For how many days the relay's backups are kept, as whoever runs it told the team; null: nobody has written it down. */
export function backupDaysIn(settings: RecordMap): number | null {
  const value = settings.get(BACKUP_DAYS_KEY)
  if (!Number.isInteger(value)) return null
  const days = Number(value)
  return days >= 1 && days <= LONGEST_BACKUP_DAYS ? days : null
}

function isMonths(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LONGEST_MONTHS
}

/** The same day so many months later, or the last one of a shorter month; ms since 1970. */
export function monthsAfter(instant: number, months: number): number {
  const then = new Date(instant)
  const day = then.getUTCDate()
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() + months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, last))
  return then.getTime()
}
