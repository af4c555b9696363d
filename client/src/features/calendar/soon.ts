/** What answers a first key or click in the calendar: one file, which comes while nobody waits for it. */

export { PostMenu } from './chip/PostMenu.tsx'
export { ExportPanel } from './export/ExportPanel.tsx'
export { ListedDay } from './month/ListedDay.tsx'
export { LiftedChip } from './moving/LiftedChip.tsx'
export { Moving } from './moving/Moving.tsx'
export { Selection } from './selection/Selection.tsx'
