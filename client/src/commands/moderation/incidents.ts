import type { Workspace } from '#client/workspace/workspace.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { memberKey } from '#shared/domain/fields.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import {
  countField,
  type IncidentProse,
  type IncidentRole,
  LONGEST_INCIDENT_TITLE,
  LONGEST_STATEMENT,
} from '#shared/domain/moderation/incident.ts'
import { type WrittenKind, writeLog } from '#shared/domain/moderation/log-entry.ts'
import { LONGEST_LINK, LONGEST_SOURCE, mentionCheck } from '#shared/domain/moderation/mention.ts'
import { createRecord, type FieldValues } from '#shared/domain/record.ts'
import { createModerationRecords } from './moderation-records.ts'

/** What the team writes about an incident; each is one step to undo. Nothing is done where this person may write nothing. */
export interface IncidentCommands {
  mayChange(): boolean
  rename(incident: string, title: string): void
  give(incident: string, role: IncidentRole, person: string): void
  take(incident: string, role: IncidentRole, person: string): void
  /** @param at when it happened, ms since 1970; null: now */
  log(incident: string, kind: WrittenKind, text: string, at: number | null): void
  /** It stays to be read, and counts no longer. */
  strike(entry: string): void
  unstrike(entry: string): void
  write(incident: string, prose: IncidentProse, text: string): void
  linkCase(incident: string, id: string): void
  /** All of them, or none any more: one step to undo. */
  linkCases(incident: string, ids: readonly string[], linked: boolean): void
  unlinkCase(incident: string, id: string): void
  mention(incident: string, draft: MentionDraft): void
  check(mention: string, checked: boolean): void
  removeMention(mention: string): void
  /** Null: it was not counted. */
  count(incident: string, at: LocalTime, count: number | null): void
}

export interface MentionDraft {
  readonly link: string
  readonly source: string
  readonly author: string
  /** ms since 1970 */
  readonly at: number
}

export function createIncidentCommands(workspace: Workspace): IncidentCommands {
  const { write, me } = workspace
  const { mayChange, run, change, ...records } = createModerationRecords(workspace)
  const set = (incident: string, fields: FieldValues): void =>
    change('incident changed', incident, fields)
  /** The document of the incident, whichever year it is of. */
  const docOf = (incident: string) => workspace.moderation()?.homeOf(incident)?.doc ?? null
  return {
    mayChange,
    rename(incident, title) {
      const said = title.trim().slice(0, LONGEST_INCIDENT_TITLE)
      if (said !== '') set(incident, { title: said })
    },
    give: (incident, role, person) => set(incident, { [memberKey(role, person)]: true }),
    take: (incident, role, person) => set(incident, { [memberKey(role, person)]: undefined }),
    log(incident, what, text, at) {
      const doc = docOf(incident)
      if (!doc || text.trim() === '') return
      const log = moderationIn(doc, 'log')
      run('log written', log, () => {
        const draft = { incident, what, text, ...(at !== null && { at }) }
        return [writeLog(log, draft, write.author()).step]
      })
    },
    strike: (entry) =>
      change('log struck', entry, { struckAt: write.author().now, struckBy: me.id }),
    unstrike: (entry) =>
      change('incident changed', entry, { struckAt: undefined, struckBy: undefined }),
    write: (incident, prose, text) =>
      records.write('written', incident, prose, text.slice(0, LONGEST_STATEMENT)),
    linkCase: (incident, id) => set(incident, { [memberKey('case', id)]: true }),
    linkCases: (incident, ids, linked) =>
      set(
        incident,
        Object.fromEntries(ids.map((id) => [memberKey('case', id), linked ? true : undefined])),
      ),
    unlinkCase: (incident, id) => set(incident, { [memberKey('case', id)]: undefined }),
    mention(incident, { link, source, author, at }) {
      const doc = docOf(incident)
      if (!doc || link.trim() === '') return
      const mentions = moderationIn(doc, 'mentions')
      const fields = {
        incident,
        link: link.trim().slice(0, LONGEST_LINK),
        source: source.trim().slice(0, LONGEST_SOURCE) || undefined,
        author: author.trim().slice(0, LONGEST_SOURCE) || undefined,
        at,
      }
      run('mention added', mentions, () => [
        createRecord(mentions, fields, {}, write.author()).step,
      ])
    },
    check: (mention, checked) =>
      change('incident changed', mention, {
        [mentionCheck(me.id)]: checked ? write.author().now : undefined,
      }),
    removeMention: (mention) => records.remove('mention removed', mention),
    count: (incident, at, count) => set(incident, { [countField(at)]: count ?? undefined }),
  }
}
