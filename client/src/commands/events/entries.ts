import { batch } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  type Eligibility,
  type Entry,
  type EntryPerson,
  personKey,
} from '#shared/domain/events/entry.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface NewEntry extends EntryPerson {
  readonly weight: number
}

/** What a person does to the entries of one event; each is one step to undo. */
export interface EntryCommands {
  mayChange(): boolean
  /** Of people who take part already, whatever the capitals, nothing is added. */
  add(people: readonly NewEntry[]): { readonly added: number; readonly repeated: number }
  setWeight(entry: string, weight: number): void
  setEligibility(entry: string, eligibility: Eligibility): void
  /** Whether they take no part any more, as they asked. */
  withdraw(entry: string, gone: boolean): void
  remove(entry: string): void
}

/** Records a transaction (M12). */
const AT_ONCE = 500

export function createEntryCommands(workspace: Workspace, event: string): EntryCommands {
  const { undo, write } = workspace
  const entries = () => workspace.events()?.entries(event) ?? null
  const mayChange = (): boolean => entries()?.readOnly() === null
  const change = (what: string, entry: string, fields: FieldValues): void => {
    const home = entries()?.home('entries')
    if (!home || !mayChange()) return
    undo.run(what, () =>
      write.transact(home, () => changeRecord(home, entry, fields, write.author())),
    )
  }
  return {
    mayChange,
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
      undo.run('part added', () => batch(addAll))
      return { added: added.length, repeated: people.length - added.length }
    },
    setWeight: (entry, weight) => change('part changed', entry, { weight }),
    setEligibility: (entry, eligibility) => change('part changed', entry, { eligibility }),
    withdraw: (entry, gone) =>
      change('part changed', entry, { withdrawnAt: gone ? write.author().now : undefined }),
    remove: (entry) => change('part removed', entry, { deletedAt: write.author().now }),
  }
}
