import { type Accessor, createMemo } from 'solid-js'
import { mayFreeze } from '#client/commands/freezes.ts'
import {
  createIncidentCourse,
  type IncidentCourse,
} from '#client/commands/moderation/incident-course.ts'
import {
  createIncidentCommands,
  type IncidentCommands,
} from '#client/commands/moderation/incidents.ts'
import { parseHour } from '#client/ui/time-input.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { historyOf } from '#shared/domain/history.ts'
import { lastShown } from '#shared/domain/last-shown.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Alert } from '#shared/domain/moderation/alert.ts'
import { type Case, caseReference, caseTitle } from '#shared/domain/moderation/case.ts'
import type { Incident, IncidentProse } from '#shared/domain/moderation/incident.ts'
import {
  approvalOf,
  type IncidentStanding,
  newestFirst,
  standingOf,
  type TextApproval,
} from '#shared/domain/moderation/incident-standing.ts'
import type { LogEntry } from '#shared/domain/moderation/log-entry.ts'
import type { Mention } from '#shared/domain/moderation/mention.ts'
import {
  countByHand,
  countHeard,
  filled,
  type Heard,
  type VolumePoint,
  type VolumeUnit,
} from '#shared/domain/moderation/volume.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { type Frozen, frozenFor } from './frozen-for.ts'
import { createLogs } from './incidents-view.ts'

export type LogShown = 'all' | 'decision' | 'message'
export type VolumeSource = 'hand' | 'linked'

/** Everything about one incident, and what can be done about it. All of it is reactive. */
export interface IncidentView {
  /** Null where it is not here. */
  readonly incident: Accessor<Incident | null>
  readonly standing: Accessor<IncidentStanding>
  /** The newest first. */
  log(shown: LogShown): readonly LogEntry[]
  text(prose: IncidentProse): string
  readonly approval: Accessor<TextApproval>
  /** The lead, who decides, and those in charge of the workspace. */
  mayApprove(): boolean
  /** Whether nobody but this person has written in the statement. */
  wroteAlone(person: string | null): boolean
  mayChange(): boolean
  mayFreeze(): boolean
  /** What the whole team is told; null where it is told nothing. */
  readonly alert: Accessor<Alert | null>
  readonly frozen: Accessor<Frozen>
  /** Those that are linked; null for one that is no longer there. */
  readonly cases: Accessor<readonly LinkedCase[]>
  /** Those that may be linked, by reference and title. */
  readonly linkable: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** The newest first. */
  readonly mentions: Accessor<readonly Mention[]>
  volume(source: VolumeSource, unit: VolumeUnit): readonly VolumePoint[]
  /** Of hours while it is young, of days from the third on. */
  readonly unit: Accessor<VolumeUnit>
  /** On the reader's own clocks. */
  readonly today: Accessor<string>
  /**
   * What somebody wrote of a moment, on the clocks that they see its moments on; ms since 1970. Without a day it is the last
   * time that they showed the hour; with neither it is now. Null where what is written is no hour.
   */
  momentOf(day: string | null, written: string): number | null
  readonly commands: IncidentCommands
  readonly course: IncidentCourse
}

export interface LinkedCase {
  readonly id: string
  readonly name: string | null
}

const HOURS_SHOWN_MS = 2 * 86_400_000

export function createIncidentView(means: {
  readonly workspace: Workspace
  readonly id: string
  /** ms since 1970, told anew every minute. */
  readonly now: Accessor<number>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}): IncidentView {
  const { workspace, id, now, viewerZone } = means
  const moderation = () => workspace.moderation()
  const timeZone = () => workspace.settings().timeZone
  const today = () => dayOf(localTimeAt(now(), viewerZone))
  const commands = createIncidentCommands(workspace)
  const logOf = createLogs(workspace)
  const incident = createMemo((): Incident | null => {
    const found = moderation()?.incidents.get(id)
    return found?.kind === 'incident' && found.deletedAt === null ? found : null
  })
  const entries = createMemo(() => logOf(id))
  const standing = createMemo(() => standingOf(entries()))
  const text = (prose: IncidentProse): string => moderation()?.incidents.textOf(id, prose) ?? ''
  const caseOf = (one: string): Case | null => {
    const found = moderation()?.cases.get(one)
    return found?.kind === 'case' && found.deletedAt === null ? found : null
  }
  const mentionIds = createMemo(() =>
    moderation()?.mentions.inLists((one) => [{ list: one.incident, order: '' }]),
  )
  const mentions = createMemo(() =>
    (mentionIds()?.(id) ?? [])
      .flatMap((one) => {
        const mention = moderation()?.mentions.get(one)
        return mention?.kind === 'mention' ? [mention] : []
      })
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
  )
  const heard = createMemo((): readonly Heard[] => [
    ...(incident()?.cases ?? []).flatMap((one) => {
      const found = caseOf(one)
      return found ? [{ at: found.happenedAt ?? found.createdAt, times: found.similar }] : []
    }),
    ...mentions().map(({ at }) => ({ at, times: 1 })),
  ])

  return {
    incident,
    standing,
    log: (shown) => newestFirst(entries().filter(({ what }) => shown === 'all' || what === shown)),
    text,
    approval: createMemo(() => approvalOf(entries(), text('statement'))),
    mayApprove() {
      const now = incident()
      const { id: me, role } = workspace.me
      if (!now || !commands.mayChange()) return false
      const isInCharge = role === 'owner' || role === 'manager'
      return isInCharge || now.pilot === me || now.roles.decides.includes(me)
    },
    wroteAlone(person) {
      const map = moderation()?.incidents.record(id)
      const by = new Set(
        (map ? historyOf(map) : []).flatMap((entry) =>
          entry.field === 'statement' ? [entry.by] : [],
        ),
      )
      return person !== null && by.size === 1 && by.has(person)
    },
    mayChange: commands.mayChange,
    mayFreeze: () => mayFreeze(workspace),
    alert: createMemo(() => {
      const alert = workspace.desk()?.alerts.get(incident()?.alert ?? '')
      return alert?.kind === 'alert' ? alert : null
    }),
    frozen: createMemo(() => frozenFor(workspace, incident(), now())),
    cases: createMemo(() =>
      (incident()?.cases ?? []).map((one) => {
        const found = caseOf(one)
        return { id: one, name: found && nameOf(found) }
      }),
    ),
    linkable: createMemo(() =>
      (moderation()?.cases.ids() ?? []).slice(0, MOST_LINKABLE).flatMap((one) => {
        const found = caseOf(one)
        return found ? [{ id: one, name: nameOf(found) }] : []
      }),
    ),
    mentions,
    volume(source, unit) {
      const points =
        source === 'hand'
          ? countByHand(incident()?.counts ?? [], unit)
          : countHeard(heard(), unit, timeZone())
      return filled(points, unit)
    },
    unit: () => (now() - (incident()?.from ?? now()) < HOURS_SHOWN_MS ? 'hour' : 'day'),
    today,
    momentOf(day, written) {
      const hour = parseHour(written)
      if (hour === null && written.trim() !== '') return null
      if (hour === null) return day === null ? now() : instantOf(day, viewerZone)
      // A few minutes ahead is what somebody's watch says.
      const until = now() + 600_000
      const on = (one: string) => lastShown(`${one}T${hour}`, viewerZone, until)
      if (day !== null) return on(day)
      const at = on(today())
      return at <= until ? at : on(addDays(today(), -1))
    },
    commands,
    course: createIncidentCourse(workspace),
  }
}

/** The newest ones: what is linked to an incident has been opened because of it. */
const MOST_LINKABLE = 500

function nameOf(found: Case): string {
  return `${caseReference(found)} ${caseTitle(found)}`
}
