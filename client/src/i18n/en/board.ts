import type { board as french } from '../fr/board.ts'
import { plural } from './plural.ts'

const posts = (count: number): string => plural(count, { one: '# post', other: '# posts' })

export const board: typeof french = {
  columns: 'Columns',
  columnLabel: (column, count) => `${column}, ${posts(count)}`,
  other: 'Other statuses',
  unfold: (column, count) => `Open the column “${column}”, ${posts(count)}`,
  fold: (column) => `Fold the column “${column}”`,
  allHidden: (count) =>
    plural(count, {
      one: 'The filter hides the post of this column.',
      other: 'The filter hides the # posts of this column.',
    }),
  place: (column, place) => `${column}, place ${place}`,
  nowhere: 'Put the card into a column',
  setLimit: 'Limit of the column',
  limitOf: (column) => `Limit of the column “${column}”`,
  limit: 'At most',
  limitHint: 'For the whole team. The column says when it holds more posts; nothing is prevented.',
  noLimit: 'No limit',
  limitWrong: (most) => `A whole number from 1 to ${most}, or nothing`,
  most: (limit) => `${limit} at most`,
  over: (count) => `${count} too many`,
  refusals: {
    'read-only': () => 'You cannot change this post.',
    status: (column) => `Your role may not set a post to “${column}”.`,
    own: () => 'Somebody else approves: this post is yours.',
    others: () => 'Some people have not approved yet.',
    frozen: () => 'It is held by a freeze: open the post to see which.',
    void: () => 'The approval is void: open the post to ask for another review.',
    date: () => 'Choose a date for it first.',
    points: () => 'Points are to be settled before it is scheduled: open it to see them.',
    other: () => 'These statuses come from a newer version of Ruche.',
  },
  commands: {
    along: 'Previous or next card of the column',
    across: 'Change the column',
    newPost: 'New post in this column',
    carryAlong: 'Move the card up or down',
    carryAcross: 'Move the card to another column',
  },
  said: {
    pickedUp: (title, place) =>
      `${title} picked up, ${place}. Arrows to place it, Enter to drop, Escape to cancel.`,
    over: (column, place, of) => `${column}, place ${place} of ${of}`,
    refused: (why) => `${why} The card stays where it was.`,
  },
}
