import { CANCEL_REASONS, type CancelReason } from './draw/cancel-reasons.ts'
import { fieldsOf, isInstant } from './stage-value.ts'

/** A draw before an audience: what was announced of it, which anybody may know. */
export interface StageDraw {
  /** Id of the draw. */
  readonly id: string
  /** What is drawn; empty where nobody said it. */
  readonly title: string
  readonly entries: number
  readonly prizes: number
  readonly reserves: number
  /** SHA-256 of the announcement, which binds the list. */
  readonly fingerprint: string
  readonly source: StageSource
  readonly state: 'announced' | 'drawn' | 'cancelled'
  /** Why it is cancelled; null: it is not, or nobody has said it. */
  readonly why: CancelReason | null
  readonly naming: Naming
  /** Where the team has published the proof; null: not yet. */
  readonly proof: string | null
}

/** How those who are drawn are called before everybody: by their code alone, `Awa K.`, or as they entered. */
export const NAMINGS = ['code', 'short', 'whole'] as const
export type Naming = (typeof NAMINGS)[number]

export type StageSource =
  | {
      readonly kind: 'beacon'
      readonly round: number
      /** When the round is published, ms since 1970. */
      readonly at: number
    }
  | { readonly kind: 'devices'; readonly devices: number }

/** Somebody whom the draw has named before everybody. */
export interface DrawnRow {
  /** Id of the draw. */
  readonly draw: string
  /** Of the entry, as in the proof. */
  readonly code: string
  /** As they are called before everybody; empty: by their code. */
  readonly name: string
  readonly standing: DrawnStanding
  /** When it was revealed, ms since 1970. */
  readonly at: number
}

export type DrawnStanding =
  /** `place`: of the prize, or among the reserves, from 1. */
  { readonly kind: 'winner' | 'reserve'; readonly place: number } | { readonly kind: 'out' }

/** Null for what is none. */
export function parseStageDraw(value: unknown): StageDraw | null {
  const { id, title, entries, prizes, reserves, fingerprint, source, state, why, naming, proof } =
    fieldsOf(value)
  if (typeof id !== 'string' || typeof fingerprint !== 'string') return null
  if (!isCount(entries) || !isCount(prizes) || !isCount(reserves)) return null
  const from = parseSource(source)
  return (
    from && {
      id,
      title: typeof title === 'string' ? title : '',
      entries,
      prizes,
      reserves,
      fingerprint,
      source: from,
      state: state === 'drawn' || state === 'cancelled' ? state : 'announced',
      why: CANCEL_REASONS.find((one) => one === why) ?? null,
      naming: NAMINGS.find((one) => one === naming) ?? 'code',
      proof: proofAddress(proof),
    }
  )
}

function parseSource(value: unknown): StageSource | null {
  const { kind, round, at, devices } = fieldsOf(value)
  if (kind === 'beacon') return isCount(round) && isInstant(at) ? { kind, round, at } : null
  return kind === 'devices' && isCount(devices) ? { kind, devices } : null
}

/** The address as it can be followed; null for what is none, and for what leads elsewhere than to a page. */
export function proofAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim())) return null
  const { protocol, href } = new URL(value.trim())
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

export function parseDrawnRow(value: unknown): DrawnRow | null {
  const { draw, code, name, standing, at } = fieldsOf(value)
  if (typeof draw !== 'string' || typeof code !== 'string' || !isInstant(at)) return null
  const is = parseStanding(standing)
  return is && { draw, code, name: typeof name === 'string' ? name : '', standing: is, at }
}

function parseStanding(value: unknown): DrawnStanding | null {
  const { kind, place } = fieldsOf(value)
  if (kind === 'out') return { kind }
  if (kind !== 'winner' && kind !== 'reserve') return null
  return isCount(place) && place > 0 ? { kind, place } : null
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
