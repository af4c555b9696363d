import { createFreezeCommands } from '#client/commands/freezes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { memberKey, proseOf, type RecordMap } from '#shared/domain/fields.ts'
import type { FreezeDraft } from '#shared/domain/freeze-actions.ts'
import { LONGEST_ALERT, levelFields } from '#shared/domain/moderation/alert.ts'
import {
  INCIDENT_PROSES,
  type Incident,
  LONGEST_INCIDENT_TITLE,
} from '#shared/domain/moderation/incident.ts'
import { textHash } from '#shared/domain/moderation/incident-standing.ts'
import type { Level } from '#shared/domain/moderation/level.ts'
import { type LogDraft, writeLog } from '#shared/domain/moderation/log-entry.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'

/**
 * What turns an incident, for everybody: each is a line of its log that stays. None of it is a step to undo: what the whole
 * team is told is not taken back by a key that was meant for something else, but by the next line. Nothing is done where
 * this person may write nothing.
 */
export interface IncidentCourse {
  /** Its id; null where nothing may be written. */
  open(draft: IncidentDraft): string | null
  setPilot(incident: Incident, person: string): void
  setLevel(incident: Incident, level: Level, why: string): void
  /** To the holding statement as it stands there. */
  approve(incident: Incident): void
  /** Null where this person may not freeze. */
  freeze(incident: Incident, draft: FreezeDraft): string | null
  /** What the whole team reads from now on, on every page. */
  tell(incident: Incident, level: Level, title: string): void
  clear(incident: Incident, why: string): void
  reopen(incident: Incident, why: string): void
}

export interface IncidentDraft {
  readonly title: string
  readonly level: Level
  /** What the whole team is told; empty: nothing for now. */
  readonly told: string
  /** Ids of those that it is opened because of. */
  readonly cases?: readonly string[]
}

export function createIncidentCourse(workspace: Workspace): IncidentCourse {
  const { write, me } = workspace
  const freezes = createFreezeCommands(workspace)
  const moderation = () => workspace.moderation()
  const mayChange = () => moderation()?.readOnly() === null

  const note = (incident: string, draft: Omit<LogDraft, 'incident'>, fields: FieldValues): void => {
    const home = mayChange() ? moderation()?.homeOf(incident) : null
    if (!home?.doc) return
    const log = moderationIn(home.doc, 'log')
    write.transact(home, () => {
      changeRecord(home, incident, fields, write.author())
      writeLog(log, { ...draft, incident }, write.author())
    })
  }
  /** What the team reads of it says the same. */
  const retell = (
    { alert }: Incident,
    fields: FieldValues | ((told: RecordMap) => FieldValues),
  ): void => {
    const desk = workspace.desk()
    if (alert === null || desk?.readOnly() !== null) return
    const alerts = desk.home('alerts')
    const told = alerts.get(alert)
    if (!told) return
    const said = typeof fields === 'function' ? fields(told) : fields
    write.transact(alerts, () => changeRecord(alerts, alert, said, write.author()))
  }
  const tell = (incident: Told, level: Level, title: string): void => {
    const desk = workspace.desk()
    const said = title.trim().slice(0, LONGEST_ALERT)
    if (said === '' || desk?.readOnly() !== null || !mayChange()) return
    const alerts = desk.home('alerts')
    const { from, pilot, id } = incident
    const alert = write.transact(
      alerts,
      () =>
        createRecord(alerts, { title: said, level, from, pilot, incident: id }, {}, write.author())
          .id,
    )
    note(id, { what: 'told', text: said }, { alert })
  }

  return {
    open({ title, level, told, cases = [] }) {
      const said = title.trim().slice(0, LONGEST_INCIDENT_TITLE)
      const home = mayChange() && said !== '' ? moderation()?.home('incidents') : null
      if (!home?.doc) return null
      const log = moderationIn(home.doc, 'log')
      const from = write.author().now
      const proses = Object.fromEntries(INCIDENT_PROSES.map((prose) => [prose, '']))
      const { id } = write.transact(home, () => {
        const linked = Object.fromEntries(cases.map((one) => [memberKey('case', one), true]))
        const fields = { title: said, from, pilot: me.id, ...linked }
        const made = createRecord(home, fields, proses, write.author())
        writeLog(log, { incident: made.id, what: 'opened', text: '', level }, write.author())
        return made
      })
      tell({ id, from, pilot: me.id }, level, told)
      return id
    },
    setPilot(incident, pilot) {
      note(incident.id, { what: 'pilot', text: '', person: pilot }, { pilot })
      retell(incident, { pilot })
    },
    setLevel(incident, level, why) {
      note(incident.id, { what: 'level', text: why, level }, {})
      retell(incident, (told) => levelFields(told, level, write.author().now))
    },
    approve({ id }) {
      const map = moderation()?.homeOf(id)?.get(id)
      const text = map ? String(proseOf(map, 'statement') ?? '').trim() : ''
      if (text !== '')
        note(id, { what: 'approved', text: '', hash: textHash(text), content: text }, {})
    },
    freeze({ id }, draft) {
      const made = freezes.begin(draft)
      if (made !== null)
        note(id, { what: 'frozen', text: draft.reason }, { [memberKey('freeze', made)]: true })
      return made
    },
    tell,
    clear(incident, why) {
      note(incident.id, { what: 'cleared', text: why }, {})
      const { now } = write.author()
      retell(incident, { clearedAt: now, clearedBy: me.id })
    },
    reopen(incident, why) {
      note(incident.id, { what: 'reopened', text: why }, {})
      retell(incident, { clearedAt: undefined, clearedBy: undefined })
    },
  }
}

type Told = Pick<Incident, 'id' | 'from' | 'pilot'>
