/**
 * What one import takes at most. The largest calendar of our collection of real files has 0.3 MB and 820 events, the
 * largest table 0.1 MB and 509 rows; these limits leave two orders of magnitude, and keep an import within what a
 * phone's memory holds and what the workspace is measured with (10,000 posts).
 */
export interface Limits {
  /** A larger file is refused before it is decoded. */
  readonly bytes: number
  /** Rows of a table, or events of a calendar. */
  readonly records: number
  /** Of a table: spreadsheets that people plan in have some dozens. */
  readonly columns: number
  /** Posts that one recurring event may become: two years and a half of every day. */
  readonly occurrencesPerEvent: number
  /** Days, weeks, months... that are looked at to find them: 68 years of days. */
  readonly periodsPerEvent: number
  /** The same for the whole file: about a second of work. */
  readonly periodsPerFile: number
}

export const LIMITS: Limits = {
  bytes: 20_000_000,
  records: 50_000,
  columns: 500,
  occurrencesPerEvent: 1_000,
  periodsPerEvent: 25_000,
  periodsPerFile: 500_000,
}

/** Characters; what is longer is cut. A title is a line, a text what the longest network takes several times over. */
/** Of a campaign, a pillar, a slot or a template. */
export const LONGEST_NAME = 100
export const LONGEST_TITLE = 1_000
export const LONGEST_BODY = 100_000
