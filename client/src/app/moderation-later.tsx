import { HandoverPage } from '#client/features/moderation/handovers/HandoverPage.tsx'
import { HandoversPage } from '#client/features/moderation/handovers/HandoversPage.tsx'
import { IncidentPage } from '#client/features/moderation/incidents/IncidentPage.tsx'
import { IncidentsPage } from '#client/features/moderation/incidents/IncidentsPage.tsx'
import { ModerationSettingsPage } from '#client/features/moderation/settings/ModerationSettingsPage.tsx'
import { ShiftsPage } from '#client/features/moderation/shifts/ShiftsPage.tsx'

import { useApp } from './app-context.tsx'

/** What moderators open now and then, with what the browser lends it: one file. */
export function Incidents() {
  const { environment } = useApp()
  return <IncidentsPage environment={environment} />
}

export function Incident() {
  const { browser, environment, toasts } = useApp()
  return (
    <IncidentPage
      environment={environment}
      toasts={toasts}
      copy={browser.copy}
      print={browser.print}
      viewerZone={browser.timeZone}
    />
  )
}

export function Shifts() {
  const { browser, environment, toasts } = useApp()
  return <ShiftsPage environment={environment} viewerZone={browser.timeZone} toasts={toasts} />
}

export function Handovers() {
  const { environment } = useApp()
  return <HandoversPage environment={environment} />
}

export function Handover() {
  const { browser, environment } = useApp()
  return <HandoverPage environment={environment} print={browser.print} />
}

export function ModerationSettings() {
  const { environment } = useApp()
  return <ModerationSettingsPage environment={environment} />
}
