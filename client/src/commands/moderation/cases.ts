import type { Workspace } from '#client/workspace/workspace.ts'
import { READS_LAID_IN, requireWriter } from '#shared/documents/schema.ts'
import { memberKey, type Scalar } from '#shared/domain/fields.ts'
import { noteChange } from '#shared/domain/history.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import {
  type Case,
  closedAsField,
  LONGEST_CASE_TITLE,
  LONGEST_QUOTE,
  type Severity,
  type Triage,
} from '#shared/domain/moderation/case.ts'
import { changeCase } from '#shared/domain/moderation/case-actions.ts'
import { caseApartIn } from '#shared/domain/moderation/case-apart.ts'
import { type NotedDraft, noteNoted } from '#shared/domain/moderation/noted-actions.ts'
import { createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { type CaseHandle, createKnownPeople } from './known-people.ts'
import { createModerationRecords } from './moderation-records.ts'

/** What somebody says of a new case; what is null or empty nobody knows yet. */
export interface CaseDraft {
  readonly title: string
  /** What was said there, as it was pasted. */
  readonly quote: string
  readonly network: string | null
  readonly channel: string | null
  readonly place: string
  readonly link: string
  /** ms since 1970 */
  readonly happenedAt: number | null
  /** Who it is about: found by what they are called there, or noted with it. */
  readonly handles: readonly CaseHandle[]
  readonly severity: Severity
  readonly owner: string | null
  /** ms since 1970 */
  readonly deadline: number | null
}

/** What a moderator does to cases; each is one step to undo, however many it is done to. */
export interface CaseCommands {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  note(draft: CaseDraft): string | null
  /** Null: to be looked at again. */
  triage(cases: readonly string[], triage: Triage | null): Promise<void>
  /** Null: nobody's. */
  assign(cases: readonly string[], owner: string | null): Promise<void>
  grade(cases: readonly string[], severity: Severity): Promise<void>
  /** What is closed says when, and forgets it when it is opened again. */
  pass(cases: readonly string[], status: Case['status']): Promise<void>
  /** ms since 1970 */
  setDeadline(cases: readonly string[], deadline: number | null): Promise<void>
  remove(cases: readonly string[]): Promise<void>
  /** Of what was decided apart this is to stand, also where it stands already. */
  settle(id: string, field: string, value: Scalar): Promise<void>
  /** What was typed into a field, which no toast speaks of. */
  rename(id: string, title: string): void
  setPlace(id: string, place: CasePlace): void
}

export type CasePlace = Pick<CaseDraft, 'network' | 'channel' | 'place' | 'link' | 'happenedAt'>

const SETTLED: Readonly<Record<string, string>> = {
  owner: 'case assigned',
  deadline: 'case due',
}

/** Written in one go, between which the page may paint and answer: a transaction each, as few as that allows (M12). */
const AT_ONCE = 100
const LONGEST_LINE = 500

/** @param breathe resolves when the page has had its turn */
export function createCaseCommands(
  workspace: Workspace,
  breathe: () => Promise<void>,
): CaseCommands {
  const { undo, write } = workspace
  const records = createModerationRecords(workspace)
  const { mayChange } = records
  const known = createKnownPeople(workspace)
  const moderation = () => workspace.moderation()

  const changeAll = async (
    what: string,
    cases: readonly string[],
    fields: FieldValues | ((one: Case | null) => FieldValues),
  ): Promise<void> => {
    if (!mayChange()) return
    const steps: Step[] = []
    try {
      for (const [home, ids] of Map.groupBy(cases, (id) => moderation()?.homeOf(id) ?? null)) {
        if (!home) continue
        for (let start = 0; start < ids.length; start += AT_ONCE) {
          if (start > 0) await breathe()
          write.transact(home, () => {
            for (const id of ids.slice(start, start + AT_ONCE))
              steps.push(...changeCase(home, id, fieldsOf(id, fields), write.author()))
          })
        }
      }
    } finally {
      // Whatever ended it, what was written is one step to undo.
      undo.remember(what, steps)
    }
  }

  const fieldsOf = (id: string, fields: Parameters<typeof changeAll>[2]): FieldValues => {
    if (typeof fields !== 'function') return fields
    const one = moderation()?.cases.get(id)
    return fields(one?.kind === 'case' ? one : null)
  }

  /** Ids of those whom the handles name; who is new is noted on the way. */
  const peopleOf = (handles: readonly CaseHandle[], steps: Step[]): readonly string[] =>
    handles.flatMap((handle) => {
      const found = known.find(handle)
      if (found !== null) return [found]
      const home = moderation()?.home('noted')
      if (!home) return []
      const made = write.transact(home, () => noteNoted(home, draftOf(handle), write.author()))
      steps.push(made.step)
      known.joinOnceRead(made.id, handle)
      return [made.id]
    })

  const pass: CaseCommands['pass'] = (cases, status) =>
    changeAll(status === 'closed' ? 'case closed' : 'case passed', cases, (one) => ({
      status: status === 'open' ? undefined : status,
      closedAt: status === 'closed' ? write.author().now : undefined,
      closedAs: status === 'closed' && one ? closedAsField(one) : undefined,
    }))

  return {
    mayChange,
    note(draft) {
      const home = mayChange() ? moderation()?.home('cases') : null
      if (!home) return null
      const steps: Step[] = []
      const people = peopleOf(draft.handles, steps)
      const fields: Record<string, Scalar | undefined> = {
        title: draft.title.trim().slice(0, LONGEST_CASE_TITLE) || undefined,
        ...placeFields(draft),
        // What is reckoned is not written (M4).
        severity: draft.severity === 'normal' ? undefined : draft.severity,
        owner: draft.owner ?? undefined,
        deadline: draft.deadline ?? undefined,
      }
      for (const person of people) fields[memberKey('person', person)] = true
      const quote = draft.quote.slice(0, LONGEST_QUOTE)
      const { id, step } = write.transact(home, () => {
        if (home.doc) requireWriter(home.doc, READS_LAID_IN)
        return createRecord(home, fields, { quote, outcome: '' }, write.author())
      })
      undo.remember('case noted', [...steps, step])
      return id
    },
    triage: (cases, triage) => changeAll('case triaged', cases, { triage: triage ?? undefined }),
    assign: (cases, owner) => changeAll('case assigned', cases, { owner: owner ?? undefined }),
    grade: (cases, severity) =>
      changeAll('case graded', cases, {
        severity: severity === 'normal' ? undefined : severity,
      }),
    pass,
    setDeadline: (cases, deadline) =>
      changeAll('case due', cases, { deadline: deadline ?? undefined }),
    remove: (cases) => changeAll('case removed', cases, { deletedAt: write.author().now }),
    async settle(id, field, value) {
      const home = mayChange() ? moderation()?.homeOf(id) : null
      if (!home) return
      // With the status goes when and as what it was closed.
      if (field === 'status') await pass([id], typeof value === 'string' ? value : 'open')
      else await changeAll(SETTLED[field] ?? 'written', [id], { [field]: value ?? undefined })
      const map = home.get(id)
      if (!map || !caseApartIn(map).some((apart) => apart.field === field)) return
      // It stood already: that somebody chose it is on record all the same.
      write.transact(home, () => noteChange(map, field, value, write.author()))
    },
    rename: (id, title) =>
      records.change('written', id, { title: title.slice(0, LONGEST_CASE_TITLE) || undefined }),
    setPlace: (id, place) => records.change('case placed', id, placeFields(place)),
  }
}

/** `undefined` empties a field. A link is kept as it was pasted: whether it may be opened is asked where it is shown. */
function placeFields({ network, channel, place, link, happenedAt }: CasePlace): FieldValues {
  return {
    network: network ?? undefined,
    channel: channel ?? undefined,
    place: place.trim().slice(0, LONGEST_LINE) || undefined,
    link: (webLink(link) ?? link.trim()).slice(0, 4000) || undefined,
    happenedAt: happenedAt ?? undefined,
  }
}

/** Where nobody said on which network, a handle is only a name. */
function draftOf({ network, handle }: CaseHandle): NotedDraft {
  return network === null
    ? { name: handle, handles: [] }
    : { name: '', handles: [{ network, handle }] }
}
