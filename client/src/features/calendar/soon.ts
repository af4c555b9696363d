/** What answers a first key or click in the calendar: one file, which comes while nobody waits for it. */
export { ExportPanel } from './ExportPanel.tsx'
export { ListedDay } from './ListedDay.tsx'
export { Moving } from './Moving.tsx'
export { PostMenu } from './PostMenu.tsx'
