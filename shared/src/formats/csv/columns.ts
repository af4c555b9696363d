/** What a column of a table can be for a post. */
export const COLUMN_USES = [
  'ignored',
  'title',
  'body',
  'date',
  'time',
  'date-time',
  'all-day',
  'channels',
  'status',
  'owner',
  'campaign',
  'pillar',
  'language',
  'labels',
  'link',
  'variant',
  'comment',
  'id',
] as const

export type ColumnUse = (typeof COLUMN_USES)[number]

/** Uses that several columns may share: what they hold is put together. */
export const SHARED_USES: ReadonlySet<ColumnUse> = new Set([
  'ignored',
  'body',
  'channels',
  'labels',
  'variant',
])

export interface Column {
  readonly index: number
  /** As the file heads it; empty in a table without a header. */
  readonly name: string
}
