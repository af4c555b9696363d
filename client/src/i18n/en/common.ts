import type { common as french } from '../fr/common.ts'
export const common: typeof french = {
  appName: 'Ruche',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  somebody: 'somebody',
  /** Where a sentence begins. */
  somebodyFirst: 'Somebody',
  untitled: 'Untitled',
  loading: 'Opening from this device…',
}
