import type { Workspace } from '#client/workspace/workspace.ts'
import { formSettingsIn, openUntil } from '#shared/domain/events/entries/form-settings.ts'
import { timeAt } from '#shared/domain/events/wall-minutes.ts'
import { instantOf } from '#shared/domain/zone.ts'

/** Until when the published form of an event takes entries, ms since 1970; null: it does not now. Reactive. */
export function formOpenUntil(
  workspace: Pick<Workspace, 'events' | 'settings'>,
  event: string,
  now: number,
): number | null {
  const { timeZone, locale } = workspace.settings()
  const events = workspace.events()
  const settings = formSettingsIn(events?.plans.record(event) ?? null, locale)
  const taking = (events?.timeline(event).phases ?? []).filter(({ role }) => role === 'entries')
  const phaseEnds =
    taking.length > 0
      ? instantOf(timeAt(Math.max(...taking.map(({ end }) => end))), timeZone)
      : null
  return openUntil(settings, phaseEnds, now)
}
