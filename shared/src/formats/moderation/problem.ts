import type { FileProblem } from '../problem.ts'

/** Why a whole file is refused. The sentences are in the dictionaries. */
export type ModerationProblem =
  | FileProblem
  /** It begins like JSON and breaks off, or is none. */
  | { readonly kind: 'json-broken' }
  /** JSON in which nothing looks like a note, a warning or a report. */
  | { readonly kind: 'json-unknown' }
  /** The packed notes of a toolbox page are not what they say they are: cut off, or pasted badly. */
  | { readonly kind: 'blob-broken' }
  /** Unpacked, they are larger than a file may be: what unpacks without end is not let in. */
  | { readonly kind: 'blob-too-large'; readonly limit: number }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** It belongs into the plan. */
  | { readonly kind: 'calendar' }
  /** The rules of a server, not notes: they belong into the charter. */
  | { readonly kind: 'rules' }

/** Why one row or entry became nothing. */
export type ModerationLeftReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-person' }
  /** The program, or somebody, has blacked the name out. */
  | { readonly kind: 'name-hidden' }
  /** An entry of a log about settings, exports and the like. */
  | { readonly kind: 'not-about-a-person'; readonly action: string }
  | { readonly kind: 'date-unreadable'; readonly text: string }
  /** How many warnings there are, without any of them. */
  | { readonly kind: 'count-only'; readonly count: number }
  /** The file calls it by a word that the person has chosen to leave. */
  | { readonly kind: 'left-by-choice'; readonly word: string }
  /** From before the day that the person has chosen to begin with. */
  | { readonly kind: 'older' }
  /** What stands there is of another shape than its neighbours. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unclosed-quote' }

export interface ModerationLeft {
  readonly where: number
  readonly reason: ModerationLeftReason
  /** What it is recognised by. */
  readonly title: string
  /** What stands there, where there are no rows to take it from; cut. */
  readonly raw: string | null
}

/** Something taken, with a reservation. */
export interface Remark {
  readonly where: number
  readonly title: string
  readonly about: RemarkKind
}

export type RemarkKind =
  | { readonly kind: 'no-date' }
  /** A column is headed like dates, and what stands in it is none. */
  | { readonly kind: 'no-date-read'; readonly text: string }
  /** Longer than one note may be: it goes on in others. */
  | { readonly kind: 'continued'; readonly parts: number }
  /** What it says of how long it lasts is no length of time: it counts as for good. */
  | { readonly kind: 'length-unreadable'; readonly text: string }
  /** A handle longer than one may be: cut. */
  | { readonly kind: 'handle-cut' }
