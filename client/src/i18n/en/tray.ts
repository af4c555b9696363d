import type { tray as french } from '../fr/tray.ts'

export const tray: typeof french = {
  hint: 'Drag a post onto a day, or press M to move it with the keyboard.',
  none: 'Nothing yet. A post added here waits for its date.',
  close: 'Close the posts without a date',
  of: (shown, all) => `${shown} of ${all}`,
  addUndated: 'Add a post without a date',
  /** In its field below the heading that says the rest. */
  addToTray: 'Add a post',
  undated: 'Posts without a date',
}
