import { useFormats } from '#client/i18n/i18n.tsx'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

/** Between instants and days, by the clocks of the workspace. */
export function createDays(workspace: Pick<Workspace, 'settings'>) {
  const formats = useFormats()
  const zone = () => workspace.settings().timeZone
  const dayAt = (instant: number): string => dayOf(localTimeAt(instant, zone()))
  return {
    dayAt,
    /** `13 janvier 2027` in a sentence. */
    dayOfInstant: (instant: number) => formats().dayShortWithYear(dayAt(instant)),
    /** The end of a day. */
    endOf: (day: string) => instantOf(`${day}T23:59`, zone()),
    startOf: (day: string) => instantOf(day, zone()),
  }
}
