/** What a column of a table can be for what moderators keep. */
export const MODERATION_USES = [
  'ignored',
  'person',
  'name',
  'text',
  'title',
  'type',
  'date',
  'time',
  'by',
  'link',
  'place',
  'rating',
  'until',
  'detail',
  'id',
] as const

export type ModerationUse = (typeof MODERATION_USES)[number]

/** Uses that several columns may share: what they hold is put together. */
export const SHARED_MODERATION_USES: ReadonlySet<ModerationUse> = new Set([
  'ignored',
  'text',
  'detail',
])

/** What each row becomes. */
export type RowsAs = 'notes' | 'cases'

/** Programs whose tables are recognised. */
export const MODERATION_LAYOUTS = [
  'discourse-staff',
  'discourse-notes',
  'mastodon-domains',
  'mastodon-blocks',
  'mastodon-mutes',
  'ruche',
  'reviews',
  'other',
] as const

export type ModerationLayout = (typeof MODERATION_LAYOUTS)[number]
