import { createMemo } from 'solid-js'
import { createIncidentCommands } from '#client/commands/moderation/incidents.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { standingOf } from '#shared/domain/moderation/incident-standing.ts'
import { createLogs } from './incidents-view.ts'

/** From cases to the incidents that they belong to. Reactive. */
export interface CaseLinks {
  /** Those that go on, the newest first. */
  running(): readonly Incident[]
  isLinked(incident: Incident, ids: readonly string[]): boolean
  /** Where all of them are linked already, none is any more. */
  toggle(incident: Incident, ids: readonly string[]): void
}

export function createCaseLinks(workspace: Workspace): CaseLinks {
  const commands = createIncidentCommands(workspace)
  const logOf = createLogs(workspace)
  const running = createMemo(() => {
    const incidents = workspace.moderation()?.incidents
    return (incidents?.ids() ?? []).flatMap((id) => {
      const incident = incidents?.get(id)
      if (incident?.kind !== 'incident') return []
      return standingOf(logOf(id)).cleared === null ? [incident] : []
    })
  })
  const isLinked: CaseLinks['isLinked'] = ({ cases }, ids) => ids.every((id) => cases.includes(id))
  return {
    running,
    isLinked,
    toggle: (incident, ids) => commands.linkCases(incident.id, ids, !isLinked(incident, ids)),
  }
}

/** How a page says because of which cases an incident is to be opened: beside the address, which others may be shown. */
export function casesIn(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('cases' in state)) return []
  const { cases } = state
  return Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : []
}
