import { DEFAULT_LEADS, type Leads, type NoticeKind } from '#shared/domain/notices/notice.ts'

/** What one chooses by: several kinds of notices are one affair. */
export const TOPICS = ['publish', 'late', 'review', 'own', 'talk', 'rights', 'moderation'] as const
export type Topic = (typeof TOPICS)[number]

const TOPIC_OF: Readonly<Record<NoticeKind, Topic>> = {
  publish: 'publish',
  late: 'late',
  answer: 'review',
  deadline: 'review',
  rework: 'own',
  approved: 'own',
  void: 'own',
  mention: 'talk',
  reply: 'talk',
  said: 'talk',
  rights: 'rights',
  given: 'moderation',
  escalated: 'moderation',
  due: 'moderation',
  named: 'moderation',
  read: 'moderation',
  judge: 'moderation',
  agree: 'moderation',
  handover: 'moderation',
  steers: 'moderation',
  speaks: 'moderation',
  watches: 'moderation',
  decides: 'moderation',
  swap: 'moderation',
  swapped: 'moderation',
  alert: 'moderation',
}

/** Hours in which nobody is disturbed, on the clocks of whoever is: `20:00` to `08:00`, over midnight too. */
export interface QuietHours {
  readonly from: string
  readonly to: string
}

/** What a person wants to be reminded of, and when; the same on all of their devices. */
export interface Choices {
  readonly off: readonly Topic[]
  readonly leads: Leads
  readonly quiet: QuietHours | null
}

export const DEFAULT_QUIET: QuietHours = { from: '20:00', to: '08:00' }
export const DEFAULT_CHOICES: Choices = { off: [], leads: DEFAULT_LEADS, quiet: DEFAULT_QUIET }

/** In minutes. */
export const PUBLISH_LEADS = [0, 15, 30, 60, 120, 1440] as const
export const DEADLINE_LEADS = [60, 240, 1440, 2880] as const

export function isWanted({ off }: Choices, kind: NoticeKind): boolean {
  return !off.includes(TOPIC_OF[kind])
}

export function writeChoices({ off, leads, quiet }: Choices): string {
  return JSON.stringify({ off, leads, quiet })
}

/** What makes no sense is as it would be without a choice (M5). */
export function readChoices(text: string | null): Choices {
  const kept = asObject(parse(text ?? ''))
  const leads = asObject(kept.leads)
  const quiet = asObject(kept.quiet)
  return {
    off: TOPICS.filter((topic) => Array.isArray(kept.off) && kept.off.includes(topic)),
    leads: {
      publish: PUBLISH_LEADS.find((lead) => lead === leads.publish) ?? DEFAULT_LEADS.publish,
      deadline: DEADLINE_LEADS.find((lead) => lead === leads.deadline) ?? DEFAULT_LEADS.deadline,
    },
    quiet:
      kept.quiet === null
        ? null
        : isHour(quiet.from) && isHour(quiet.to)
          ? { from: quiet.from, to: quiet.to }
          : DEFAULT_QUIET,
  }
}

export function isHour(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
