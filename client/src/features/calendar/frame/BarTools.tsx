import { ExportButton } from '../export/ExportButton.tsx'
import { useCampaignSpans } from '../month/CampaignSpans.tsx'
import { usePaperZoom } from '../month/use-paper-zoom.ts'
import { OverlaysButton } from '../overlays/OverlaysButton.tsx'
import { useFreeSlots } from '../slots/use-free-slots.tsx'
import { JumpButton } from './JumpButton.tsx'
import { PlanMenu } from './PlanMenu.tsx'

/** What lies above and under the posts, ways to another day, and out of the calendar: to a file, to paper. */
export function BarTools() {
  useCampaignSpans()
  usePaperZoom()
  const free = useFreeSlots()
  return (
    <>
      <PlanMenu />
      <OverlaysButton free={free} />
      <JumpButton />
      <ExportButton />
    </>
  )
}
