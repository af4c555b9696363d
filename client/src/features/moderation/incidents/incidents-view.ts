import { type Accessor, createMemo } from 'solid-js'
import {
  createIncidentCourse,
  type IncidentDraft,
} from '#client/commands/moderation/incident-course.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { type IncidentStanding, standingOf } from '#shared/domain/moderation/incident-standing.ts'
import type { LogEntry } from '#shared/domain/moderation/log-entry.ts'

export interface ShownIncident {
  readonly incident: Incident
  readonly standing: IncidentStanding
}

/** Every incident that is here. All of it is reactive. */
export interface IncidentsView {
  /** The worst first, then the newest. */
  readonly running: Accessor<readonly ShownIncident[]>
  /** The newest first. */
  readonly past: Accessor<readonly ShownIncident[]>
  mayChange(): boolean
  /** Its id; null where it has no title. */
  open(draft: IncidentDraft): string | null
}

export function createIncidentsView(workspace: Workspace): IncidentsView {
  const course = createIncidentCourse(workspace)
  const moderation = () => workspace.moderation()
  const logOf = createLogs(workspace)
  const all = createMemo((): readonly ShownIncident[] =>
    (moderation()?.incidents.ids() ?? []).flatMap((id) => {
      const incident = moderation()?.incidents.get(id)
      return incident?.kind === 'incident' ? [{ incident, standing: standingOf(logOf(id)) }] : []
    }),
  )
  return {
    running: createMemo(() =>
      all()
        .filter(({ standing }) => standing.cleared === null)
        .toSorted((a, b) => b.standing.level - a.standing.level),
    ),
    past: createMemo(() => all().filter(({ standing }) => standing.cleared !== null)),
    mayChange: () => moderation()?.readOnly() === null,
    open: course.open,
  }
}

/** The log of each incident, with what was struck out; in no order. Reactive. */
export function createLogs(workspace: Workspace): (incident: string) => readonly LogEntry[] {
  const lists = createMemo(() => {
    const log = workspace.moderation()?.log
    if (!log) return null
    const idsOf = log.inLists(({ incident }) => [{ list: incident, order: '' }])
    return { log, idsOf }
  })
  return (incident) => {
    const now = lists()
    if (!now) return []
    return now.idsOf(incident).flatMap((id) => {
      const entry = now.log.get(id)
      return entry?.kind === 'log' ? [entry] : []
    })
  }
}
