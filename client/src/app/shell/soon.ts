/** What is shown around a page at a first key, click or trouble: one file, which comes while nobody waits for it. */

export { WayBackOffer } from '../account/WayBackOffer.tsx'
export { IdeaCapture } from '../capture/IdeaCapture.tsx'
export { Palette } from '../palette/Palette.tsx'
export { WorkspaceList } from '../workspaces/WorkspaceList.tsx'
export { DueCount } from './DueCount.tsx'
export { deedSentence, turnSentence } from './deed-sentence.ts'
export { withFiles } from './files-notice.ts'
export { KeyboardHelp } from './KeyboardHelp.tsx'
export { PreferencesPanel } from './PreferencesPanel.tsx'
export { SyncBannerList } from './SyncBannerList.tsx'
export { SyncPanel } from './SyncPanel.tsx'
export { TryNow } from './TryNow.tsx'
