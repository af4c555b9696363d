/** What a row says, in the order in which a spreadsheet would. */
export const COLUMNS = [
  'hour',
  'channels',
  'title',
  'status',
  'owner',
  'campaign',
  'labels',
] as const
