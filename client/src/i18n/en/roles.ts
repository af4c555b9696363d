import type { roles as french } from '../fr/roles.ts'
export const roles: typeof french = {
  label: 'Role',
  names: {
    owner: 'Owner',
    manager: 'Manager',
    editor: 'Editor',
    moderator: 'Moderator',
    contributor: 'Contributor',
    guest: 'Guest',
  },
  things: {
    calendar: 'the calendar',
    events: 'the events',
    moderation: 'the moderation cases',
    desk: 'the desk',
    pulse: 'the watch',
  },
  between: '; ',
  changes: (things: string) => `changes ${things}`,
  reads: (things: string) => `reads ${things}`,
  moderates: 'handles the moderation cases',
  drafts: 'writes drafts in the calendar',
  approves: 'approves posts',
  managesPeople: 'manages the team',
}
