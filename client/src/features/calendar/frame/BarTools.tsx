import { ExportButton } from '../export/ExportButton.tsx'
import { OverlaysButton } from '../overlays/OverlaysButton.tsx'
import { JumpButton } from './JumpButton.tsx'

/** What lies under the posts, ways to another day, and out of the calendar. */
export function BarTools() {
  return (
    <>
      <OverlaysButton />
      <JumpButton />
      <ExportButton />
    </>
  )
}
