import { batch } from 'solid-js'
import { forgetErased } from '#client/workspace/events/forget-on-stage.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { eraseEntries } from '#shared/domain/events/entries/entry-actions.ts'
import {
  type EntryPicture,
  filesOf,
  pictureAdded,
  pictureDescribed,
  pictureRemoved,
} from '#shared/domain/events/entries/entry-picture.ts'
import {
  type Eligibility,
  type Entry,
  type EntryPerson,
  personKey,
} from '#shared/domain/events/entry.ts'
import { memberKey, type RecordMap } from '#shared/domain/fields.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface NewEntry extends EntryPerson {
  readonly weight: number
}

export interface EntryDecision {
  readonly eligibility: Eligibility
  /** Why it is refused; null where it is not, or nobody says. */
  readonly refusal: string | null
  readonly note: string
}

/** What a person does to the entries of one event; each is one step to undo, but erasing, which is for good. */
export interface EntryCommands {
  mayChange(): boolean
  /** Of people who take part already, whatever the capitals, nothing is added. */
  add(people: readonly NewEntry[]): { readonly added: number; readonly repeated: number }
  change(entry: string, fields: FieldValues): void
  setWeight(entry: string, weight: number): void
  setEligibility(entry: string, eligibility: Eligibility): void
  /** Thousands some at a time; resolves when all are decided. */
  decide(entries: readonly string[], decision: EntryDecision): Promise<void>
  /** Several at once, each with fields of its own; resolves when all are changed. */
  amend(changes: ReadonlyMap<string, FieldValues>): Promise<void>
  setAction(entry: string, action: string, done: boolean): void
  /** No step takes it back, because the relay keeps no file that no entry speaks of; their files are on this device. */
  addPictures(entry: string, pictures: readonly EntryPicture[]): void
  /** What is to be seen on one of them. */
  describePicture(entry: string, hash: string, alt: string): void
  /** For good, from every device; resolves when it is written down that the relay has to erase it, and the entry has lost it. */
  removePicture(entry: string, picture: EntryPicture): Promise<void>
  /** Whether they take no part any more, as they asked. */
  withdraw(entry: string, gone: boolean): void
  /** Nothing is left of them, on any device; there is no step to take it back by. */
  erase(entries: readonly string[]): Promise<void>
}

/** Records a transaction (M12). */
const AT_ONCE = 200

/** @param painted resolves when the page has had its turn */
export function createEntryCommands(
  workspace: Workspace,
  event: string,
  painted: () => Promise<void> = () => Promise.resolve(),
): EntryCommands {
  const { undo, write } = workspace
  const entries = () => workspace.events()?.entries(event) ?? null
  const mayChange = (): boolean => entries()?.readOnly() === null
  const change = (entry: string, fields: FieldValues): void => {
    const home = entries()?.home('entries')
    if (!home || !mayChange()) return
    undo.run('part changed', () =>
      write.transact(home, () => changeRecord(home, entry, fields, write.author())),
    )
  }
  /** Without a step to take it back: what was erased does not come again. */
  const setPictures = (entry: string, fieldsOf: (map: RecordMap) => FieldValues): void => {
    const home = entries()?.home('entries')
    const map = home?.get(entry)
    if (!home || !map || !mayChange()) return
    write.transact(home, () => changeRecord(home, entry, fieldsOf(map), write.author()))
  }
  const inPieces = async (
    ids: readonly string[],
    act: (some: readonly string[]) => void,
  ): Promise<void> => {
    for (let start = 0; start < ids.length && mayChange(); start += AT_ONCE) {
      if (start > 0) await painted()
      act(ids.slice(start, start + AT_ONCE))
    }
  }
  const amend = async (changes: ReadonlyMap<string, FieldValues>): Promise<void> => {
    const home = entries()?.home('entries')
    if (!home) return
    const steps: Step[] = []
    await inPieces([...changes.keys()], (some) => {
      const author = write.author()
      write.transact(home, () => {
        for (const id of some) steps.push(...changeRecord(home, id, changes.get(id) ?? {}, author))
      })
    })
    undo.remember('entries decided', steps)
  }
  return {
    mayChange,
    change,
    add(people) {
      const open = entries()
      if (!open || !mayChange()) return { added: 0, repeated: 0 }
      const all: Entry[] = [...open.all.every()]
      const known = new Set(all.map(personKey))
      const added = people.filter((one) => {
        const key = personKey(one)
        const isNew = !known.has(key)
        known.add(key)
        return isNew
      })
      let number = all.reduce((most, entry) => Math.max(most, entry.number), 0)
      const home = open.home('entries')
      const addAll = (): Step[] => {
        const steps: Step[] = []
        for (let start = 0; start < added.length; start += AT_ONCE)
          write.transact(home, () => {
            for (const { name, email, handle, weight } of added.slice(start, start + AT_ONCE)) {
              number += 1
              const said = { name: name || undefined, email: email || undefined }
              const fields = { ...said, handle: handle || undefined, number }
              const tickets = weight === 1 ? undefined : weight
              const whole = { ...fields, weight: tickets }
              steps.push(createRecord(home, whole, {}, write.author()).step)
            }
          })
        return steps
      }
      // What is reckoned with all entries is reckoned once, and not after each transaction.
      undo.run('entries added', () => batch(addAll))
      return { added: added.length, repeated: people.length - added.length }
    },
    setWeight: (entry, weight) => change(entry, { weight }),
    setEligibility: (entry, eligibility) => change(entry, { eligibility, refusal: undefined }),
    async decide(ids, { eligibility, refusal, note }) {
      const fields = { eligibility, refusal: refusal ?? undefined, note: note || undefined }
      await amend(new Map(ids.map((id) => [id, fields])))
    },
    amend,
    setAction: (entry, action, done) =>
      change(entry, { [memberKey('action', action)]: done || undefined }),
    addPictures(entry, pictures) {
      const { now } = write.author()
      setPictures(entry, () =>
        Object.assign({}, ...pictures.map((one, n) => pictureAdded(one, now + n))),
      )
    },
    describePicture(entry, hash, alt) {
      const map = entries()?.home('entries').get(entry)
      if (map) change(entry, pictureDescribed(map, hash, alt))
    },
    async removePicture(entry, picture) {
      if (!mayChange()) return
      await workspace.media()?.entryFiles.remove({ event, entry }, filesOf(picture))
      setPictures(entry, (map) => pictureRemoved(map, picture.hash))
    },
    withdraw: (entry, gone) =>
      change(entry, { withdrawnAt: gone ? write.author().now : undefined }),
    async erase(ids) {
      const open = entries()
      if (!open) return
      const erased = ids.flatMap((id) => {
        const entry = open.all.get(id)
        return entry?.kind === 'entry' && entry.pictures.length > 0 ? [entry] : []
      })
      if (erased.length > 0 && mayChange()) await workspace.media()?.entryFiles.erase(event, erased)
      await inPieces(ids, (some) => {
        const { now } = write.author()
        write.transact(open.home('entries'), () => eraseEntries(open.doc, some, now))
      })
      const stage = workspace.events()?.stage(event)
      if (stage) await forgetErased(stage, ids)
    },
  }
}
