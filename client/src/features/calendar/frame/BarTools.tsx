import { ExportButton } from '../export/ExportButton.tsx'
import { JumpButton } from './JumpButton.tsx'

/** Ways to another day, and out of the calendar. */
export function BarTools() {
  return (
    <>
      <JumpButton />
      <ExportButton />
    </>
  )
}
