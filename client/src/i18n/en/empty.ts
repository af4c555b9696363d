import type { empty as french } from '../fr/empty.ts'

export const empty: typeof french = {
  firstTitle: 'Your calendar is ready',
  firstDetailRead: 'The team’s posts will show here.',
  firstDetailDraft: 'Prepare a first post.',
  firstDetail: 'Import the one you keep already, invite your team, or prepare a first post.',
  inviteTeam: 'Invite your team',
  importYours: 'Import your calendar',
  preparePost: 'Prepare a post',
}
