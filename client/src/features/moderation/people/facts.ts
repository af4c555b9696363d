import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import {
  createMeasureCommands,
  type MeasureCommands,
} from '#client/commands/moderation/measures.ts'
import { createNoteCommands, type NoteCommands } from '#client/commands/moderation/notes.ts'
import { createPeopleCommands, type PeopleCommands } from '#client/commands/moderation/people.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { isOpening, type Moderation } from '#client/workspace/moderation/moderation.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import { createLadder } from '#client/workspace/space/ladder.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { LadderStep } from '#shared/domain/moderation/ladder-step.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import { evidencePlace } from '../case/evidence-view.ts'

/** What is known of people and cases, and what can be done about it: for whatever shows notes and measures. */
export interface Facts {
  readonly workspace: Workspace
  /** Null until it has been fetched. */
  readonly moderation: Accessor<Moderation | null>
  /** Told anew at every full minute; ms since 1970. */
  readonly now: Accessor<number>
  /** Not reactive, and exact: for what is written. */
  readonly clock: Environment['now']
  readonly after: Environment['after']
  readonly notes: NoteCommands
  readonly measures: MeasureCommands
  readonly people: PeopleCommands
  /** The lowest step first. */
  readonly ladder: Accessor<readonly LadderStep[]>
  mayChange(): boolean
  /** Whether it can be changed is not known yet. */
  isOpening(): boolean
  /** Null for nobody, and for a name that only a file knows. */
  colleague(by: string | null): Colleague | null
  /** What somebody is called: a file may have brought a name that nobody here has. */
  nameOf(by: string | null): string
  /** Who can be named after an `@`, as they are called in lists. */
  readonly mentionable: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** The names of those who are named in a note, as they stand in it. */
  namesIn(note: Note): readonly string[]
  note(id: string): Note | null
  /** Ids of the files that are attached to a note, in the order in which they were kept. */
  evidenceOn(note: string): readonly string[]
  measure(id: string): Measure | null
}

export function createFacts(
  workspace: Workspace,
  environment: Pick<Environment, 'now' | 'after'>,
): Facts {
  const moderation = () => workspace.moderation()
  const colleague = createColleagues(workspace)
  const moderators = createModerators(workspace)
  const mentionable = createMemo(() =>
    moderators().map((member) => ({ id: member.id, name: workspace.called(member) })),
  )
  const evidence = createMemo(() => moderation()?.media.inLists((one) => [evidencePlace(one)]))
  return {
    workspace,
    moderation,
    now: createMinutes(environment),
    clock: environment.now,
    after: environment.after,
    notes: createNoteCommands(workspace),
    measures: createMeasureCommands(workspace),
    people: createPeopleCommands(workspace),
    ladder: createLadder(workspace),
    mayChange: () => moderation()?.readOnly() === null,
    isOpening: () => isOpening(moderation()),
    colleague: (by) => (by === null ? null : colleague(by)),
    nameOf: (by) => (by === null ? '' : (colleague(by)?.name ?? by)),
    mentionable,
    namesIn: ({ mentions }) =>
      mentions.flatMap((id) => [
        ...mentionable().flatMap((one) => (one.id === id ? [one.name] : [])),
        ...(colleague(id) ? [colleague(id)?.name ?? ''] : []),
      ]),
    note(id) {
      const one = moderation()?.notes.get(id)
      return one?.kind === 'note' && one.deletedAt === null ? one : null
    },
    evidenceOn: (note) => evidence()?.(note) ?? [],
    measure(id) {
      const one = moderation()?.measures.get(id)
      return one?.kind === 'measure' && one.deletedAt === null ? one : null
    },
  }
}

export const FactsContext = createContext<Facts>()

export function useFacts(): Facts {
  const facts = useContext(FactsContext)
  if (!facts) throw new Error('useFacts: there is no <FactsContext.Provider> above this')
  return facts
}
