/** Why a whole file is refused. The sentences are in the dictionaries. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-many-records'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly limit: number }
  | { readonly kind: 'other-kind'; readonly is: OtherKind }
  /** Text, but neither a calendar nor rows and columns. */
  | { readonly kind: 'no-table' }
  /** A header, or separators only. */
  | { readonly kind: 'no-rows' }
  /** A calendar without events or tasks. */
  | { readonly kind: 'no-events' }

/** What a file turned out to be, by its content. */
export type OtherKind =
  | 'spreadsheet'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'web-page'
  | 'xml'
  | 'json'
  | 'contacts'
  | 'binary'

/** Why one row or event did not become a post. */
export type LeftReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date-unreadable'; readonly text: string }
  | { readonly kind: 'no-date' }
  /** A recurring event of which no occurrence falls into the window. */
  | { readonly kind: 'outside-window' }
  /** The same event stands in the file again, in a later version. */
  | { readonly kind: 'older-version' }
  /** A quotation mark is never closed: this row and everything after it cannot be told apart. */
  | { readonly kind: 'unclosed-quote' }
  /** A component of the calendar that is neither an event nor a task. */
  | { readonly kind: 'not-an-event'; readonly component: string }

/** What was not taken. `where` is the row as a spreadsheet numbers it, or the place of the event in its file, from 1. */
export interface Left {
  readonly where: number
  readonly reason: LeftReason
  /** The title, or what stands in its place, to recognise it by. */
  readonly title: string
}

/** Something taken, with a reservation. */
export interface Note {
  readonly where: number
  readonly title: string
  readonly about: NoteKind
}

export type NoteKind =
  /** The rule could not be read: taken once, on its first date. */
  | { readonly kind: 'rule-unreadable'; readonly rule: string }
  /** More occurrences than a plan can hold, or too much work to find them: taken once, on its first date. */
  | { readonly kind: 'rule-too-much'; readonly rule: string }
  /** The time zone is not known: taken as a time of the workspace. */
  | { readonly kind: 'zone-unknown'; readonly zone: string }
  /** The hour could not be read: taken on its day, without one. */
  | { readonly kind: 'hour-unreadable'; readonly text: string }
  /** Another before it says the same: both are taken. */
  | { readonly kind: 'repeated' }
  /** The file ended in the middle of it: what is here of it already stays as it is. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'row-cut-short' }
