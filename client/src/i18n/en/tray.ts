import type { tray as french } from '../fr/tray.ts'

export const tray: typeof french = {
  hint: 'Drag an idea onto a day, or press M to move it with the keyboard.',
  none: 'Nothing yet. An idea noted here waits for its date.',
  close: 'Close the ideas',
  of: (shown, all) => `${shown} of ${all}`,
}
