import { createKnownPeople } from '#client/commands/moderation/known-people.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { memberKey, type Records } from '#shared/domain/fields.ts'
import {
  aliasField,
  dropHandle,
  handleField,
  LONGEST_NOTED_NAME,
  movedCase,
  type NotedDraft,
  noteNoted,
} from '#shared/domain/moderation/noted-actions.ts'
import { toSplit } from '#shared/domain/moderation/noted-groups.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What goes along with a handle that is taken out of a file, as ids. */
export interface Along {
  readonly cases: readonly string[]
  readonly notes: readonly string[]
  readonly measures: readonly string[]
}

/** What a moderator does to people noted; each is one step to undo. `person` is the head of a file. */
export interface PeopleCommands {
  /** Its id; null where nothing may be written, and for nobody. */
  note(draft: NotedDraft): string | null
  rename(person: string, name: string): void
  addHandle(person: string, handle: Handle): void
  dropHandle(person: string, handle: Handle): void
  addAlias(person: string, alias: string): void
  dropAlias(person: string, alias: string): void
  setSince(person: string, day: string | null): void
  setLanguage(person: string, language: 'fr' | 'en' | null): void
  /** The other's file becomes a part of this one's; nothing of it moves. */
  merge(person: string, other: string): void
  /** They are called alike and are two: nobody is asked again. */
  keepApart(person: string, other: string): void
  /** Somebody who was merged stands apart again, with exactly what they had. */
  splitOff(member: string): void
  /** A new person with this account, and with what goes along; null where that cannot be. */
  splitHandle(person: string, handle: Handle, along: Along): string | null
  remove(person: string): void
  onCase(of: string, person: string): void
  offCase(of: string, person: string): void
}

export function createPeopleCommands(workspace: Workspace): PeopleCommands {
  const records = createModerationRecords(workspace)
  const { undo, write } = workspace
  const known = createKnownPeople(workspace)
  const people = () => workspace.moderation()?.people
  const homeOf = (id: string): Records | null => workspace.moderation()?.homeOf(id) ?? null
  const membersOf = (person: string) => people()?.file(person)?.members ?? []

  /** One transaction a document, one step to undo for all of them. */
  const each = (
    what: string,
    ids: readonly string[],
    act: (home: Records, id: string) => readonly Step[],
  ): void => {
    if (records.mayChange()) undo.run(what, () => eachOf(ids, act))
  }
  const eachOf = (
    ids: readonly string[],
    act: (home: Records, id: string) => readonly Step[],
  ): readonly Step[] =>
    [...Map.groupBy(ids, homeOf)].flatMap(([home, own]) =>
      home ? write.transact(home, () => own.flatMap((id) => act(home, id))) : [],
    )
  const setIn =
    (fields: (id: string) => Readonly<Record<string, true | string | undefined>>) =>
    (home: Records, id: string): readonly Step[] =>
      changeRecord(home, id, fields(id), write.author())

  return {
    note(draft) {
      const home = workspace.moderation()?.home('noted')
      const isNobody = draft.name.trim() === '' && draft.handles.length === 0
      if (!home || !records.mayChange() || isNobody) return null
      const { id, step } = write.transact(home, () => noteNoted(home, draft, write.author()))
      undo.remember('person noted', [step])
      for (const handle of draft.handles) known.joinOnceRead(id, handle)
      return id
    },
    rename(person, name) {
      const kept = name.trim().slice(0, LONGEST_NOTED_NAME)
      if (kept !== '') records.change('person changed', person, { name: kept })
    },
    addHandle(person, handle) {
      if (handle.handle.trim().replace(/^@/, '') !== '')
        records.change('person changed', person, { [handleField(handle)]: true })
    },
    dropHandle: (person, handle) =>
      each(
        'person changed',
        membersOf(person).map(({ id }) => id),
        (home, id) => dropHandle(home, id, handle, write.author()),
      ),
    addAlias(person, alias) {
      if (alias.trim() !== '')
        records.change('person changed', person, { [aliasField(alias)]: true })
    },
    dropAlias: (person, alias) =>
      each(
        'person changed',
        membersOf(person).map(({ id }) => id),
        setIn(() => ({ [memberKey('alias', alias)]: undefined })),
      ),
    setSince: (person, day) =>
      records.change('person changed', person, { since: day ?? undefined }),
    setLanguage: (person, language) =>
      records.change('person changed', person, { language: language ?? undefined }),
    merge(person, other) {
      const into = people()?.file(person)?.id
      const from = people()?.file(other)?.id
      if (into === undefined || from === undefined || into === from) return
      records.change('people merged', from, { mergedInto: into })
    },
    keepApart: (person, other) =>
      records.change('people apart', person, { [memberKey('apart', other)]: true }),
    splitOff(member) {
      const found = people()
      const head = found?.file(member)
      if (!found || !head) return
      const apart = toSplit(member, found.groups(), head.members[0]?.mergedInto ?? null)
      each(
        'people split',
        apart,
        // Whoever takes them apart has said that they are two.
        setIn((id) => ({
          mergedInto: undefined,
          ...(id === member && { [memberKey('apart', head.id)]: true }),
        })),
      )
    },
    splitHandle(person, handle, along) {
      const home = workspace.moderation()?.home('noted')
      const members = membersOf(person).map(({ id }) => id)
      if (!home || !records.mayChange() || members.length === 0) return null
      const { id, made } = write.transact(home, () => {
        const author = write.author()
        const { id, step } = noteNoted(home, { name: '', handles: [handle] }, author)
        const apart = changeRecord(home, id, { [memberKey('apart', person)]: true }, author)
        return { id, made: [step, ...apart] }
      })
      const steps = [
        ...made,
        ...eachOf(members, (own, member) => dropHandle(own, member, handle, write.author())),
        ...eachOf(along.cases, (own, of) => {
          const map = own.get(of)
          return map ? changeRecord(own, of, movedCase(map, members, id), write.author()) : []
        }),
        ...eachOf(
          [...along.notes, ...along.measures],
          setIn(() => ({ person: id })),
        ),
      ]
      undo.remember('handle split', steps)
      return id
    },
    remove: (person) =>
      each(
        'person removed',
        membersOf(person).map(({ id }) => id),
        (home, id) => changeRecord(home, id, { deletedAt: write.author().now }, write.author()),
      ),
    onCase: (of, person) =>
      records.change('case person', of, { [memberKey('person', person)]: true }),
    offCase: (of, person) =>
      records.change(
        'case person',
        of,
        Object.fromEntries(membersOf(person).map(({ id }) => [memberKey('person', id), undefined])),
      ),
  }
}
