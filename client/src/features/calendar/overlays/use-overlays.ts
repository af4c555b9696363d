import { useCalendar } from '../calendar-context.ts'
import { createOverlaysView, type OverlaysView } from './overlays-view.ts'

/** The calendars of others, which name the days of every view for as long as the caller is there. */
export function useOverlays(): OverlaysView {
  const { workspace, memory, view, bringMarks } = useCalendar()
  const overlays = createOverlaysView({ workspace, memory, today: view.today })
  bringMarks(overlays.mark)
  return overlays
}
