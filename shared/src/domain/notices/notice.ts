import type { LocalTime } from '#shared/domain/local-time.ts'

/**
 * `publish`: a post of theirs goes out soon, by hand; `late`: it should have. `answer`: they were asked to agree;
 * `deadline`: until when they were asked comes near, or has passed. `rework`: changes were asked for;
 * `approved`: all who had to have agreed; `void`: an agreement to their post holds no more. `mention`, `reply`: somebody speaks to them; `said`: about a
 * post of theirs, or about one that is nobody's. `rights`: what is attached to their post may no longer be shown on its day.
 *
 * Of moderation: `given`, `escalated`: a case is theirs, or has to go up; `due`: it has to be dealt with by then; `named`: in
 * a note; `read`: they are asked to read a reply; `judge`: to decide an appeal; `agree`: to
 * agree to a measure; `handover`: what is left to them waits for their
 * name; `steers`, `speaks`, `watches`, `decides`: they were given that part in an incident. Of the desk: `swap`: to take a
 * shift; `swapped`: theirs was taken; `alert`: the whole team is told of an incident.
 */
export const NOTICE_KINDS = [
  'publish',
  'late',
  'answer',
  'deadline',
  'rework',
  'approved',
  'void',
  'mention',
  'reply',
  'said',
  'rights',
  'given',
  'escalated',
  'due',
  'named',
  'read',
  'judge',
  'agree',
  'handover',
  'steers',
  'speaks',
  'watches',
  'decides',
  'swap',
  'swapped',
  'alert',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Something that one person is told, most of it about a post. Computed from the documents and never written. */
export interface Notice {
  readonly kind: NoticeKind
  /** Id of the post, or of what else it is about. */
  readonly post: string
  /** Where it leads, after `/w/{workspace}`; left out: to the post. */
  readonly place?: string
  /** What it is about is called so; null: by its kind alone. Left out: as the post is. */
  readonly called?: string | null
  /** What it is about this time: who has read one is told again when it is another. The same on every device. */
  readonly occasion: string
  /** ms since 1970: told from then on, which may be still to come. */
  readonly from: number
  /** ms since 1970: no longer told from then on; null: as long as the documents say so. */
  readonly until: number | null
  /** For when it is, in the workspace's time zone. */
  readonly dueAt: LocalTime | null
  /** Person who brought it about; null where time did. */
  readonly by: string | null
  /** What they said; empty where nothing was. */
  readonly words: string
}

/** How long before they are told, in minutes. */
export interface Leads {
  readonly publish: number
  readonly deadline: number
}

export const DEFAULT_LEADS: Leads = { publish: 30, deadline: 1440 }

/** Whether it is told at that moment. */
export function isTold({ from, until }: Notice, now: number): boolean {
  return from <= now && (until === null || now < until)
}

/** In which document somebody's having read it is kept: with the posts, the cases, or the desk. */
export function shelfOf({ kind }: Pick<Notice, 'kind'>): 'calendar' | 'moderation' | 'desk' {
  return SHELVES[kind] ?? 'calendar'
}

const SHELVES: Readonly<Partial<Record<NoticeKind, 'moderation' | 'desk'>>> = {
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
  swap: 'desk',
  swapped: 'desk',
  alert: 'desk',
}

/** Whether it is something that somebody said: then reading the comment is reading the notice. */
export function isSpoken({ kind }: Pick<Notice, 'kind'>): boolean {
  return kind === 'mention' || kind === 'reply' || kind === 'said'
}

/** The same for the same notice, on every device. */
export function nameOf({ post, kind, occasion }: Notice): string {
  return `${post} ${kind} ${occasion}`
}
