import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'

/** The month; its route is `/w/:workspace/calendar/:month?`. */
export function CalendarPage() {
  const words = useWords()
  const formats = useFormats()
  return <PageBar title={`${words().calendar.title}, ${formats().month('2026-10')}`} />
}
