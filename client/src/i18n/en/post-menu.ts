import type { postMenu as french } from '../fr/post-menu.ts'

export const postMenu: typeof french = {
  actionsFor: (title) => `Actions for ${title}`,
  open: 'Open',
  move: 'Move with the keyboard',
  chooseDate: 'Choose a date',
  duplicate: 'Duplicate',
  removeDate: 'Remove the date',
  status: 'Status',
  owner: 'Owner',
  toBin: 'Move to the bin',
}
