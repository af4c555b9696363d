import type { statuses as french } from '../fr/statuses.ts'
export const statuses: typeof french = {
  idea: 'Idea',
  draft: 'Draft',
  review: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  cancelled: 'Cancelled',
  void: 'Approval void',
}
