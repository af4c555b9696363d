import type { Workspace } from '#client/workspace/workspace.ts'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import type { Records } from '#shared/domain/fields.ts'
import { noteWords } from '#shared/domain/history.ts'
import { layInProse } from '#shared/domain/laid-in-prose.ts'
import { changeProse, changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a moderator does to records; each is one step to undo, under the name of a deed. Nothing is done where they may write nothing. */
export interface ModerationRecords {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  create(
    what: string,
    collection: ModerationCollection,
    fields: FieldValues,
    proses?: Readonly<Record<string, string>>,
  ): string | null
  change(what: string, record: string, fields: FieldValues): void
  /** The same of many, as one step. */
  changeAll(what: string, records: readonly string[], fields: (id: string) => FieldValues): void
  /** A prose as a whole; what others write meanwhile merges with it. */
  write(what: string, record: string, field: string, text: string): void
  /** A prose was edited in its place: who, and how many words they added (below 0: fewer). No step to undo. */
  signed(record: string, field: string, words: number): void
  /** Somebody is about to write a prose where an older build left a line, or nothing. No step to undo. */
  layIn(record: string, field: string): void
  /** Marked as deleted. */
  remove(what: string, record: string): void
  restore(what: string, record: string): void
  /** More than one change at once, within one collection. */
  run(what: string, home: Records, act: () => readonly Step[]): void
}

/** Records a transaction (M12). */
const AT_ONCE = 500

export function createModerationRecords(workspace: Workspace): ModerationRecords {
  const { undo, write } = workspace
  const moderation = () => workspace.moderation()
  const mayChange = (): boolean => moderation()?.readOnly() === null

  const run = (what: string, home: Records, act: () => readonly Step[]): void => {
    if (mayChange()) undo.run(what, () => write.transact(home, act))
  }
  const change = (what: string, record: string, fields: FieldValues): void => {
    const home = moderation()?.homeOf(record)
    if (home) run(what, home, () => changeRecord(home, record, fields, write.author()))
  }
  return {
    mayChange,
    run,
    change,
    create(what, collection, fields, proses = {}) {
      const home = mayChange() ? moderation()?.home(collection) : null
      if (!home) return null
      const { id, step } = write.transact(home, () =>
        createRecord(home, fields, proses, write.author()),
      )
      undo.remember(what, [step])
      return id
    },
    changeAll(what, records, fields) {
      if (!mayChange()) return
      undo.run(what, () => {
        const steps: Step[] = []
        for (const [home, ids] of Map.groupBy(records, (id) => moderation()?.homeOf(id) ?? null)) {
          if (!home) continue
          for (let start = 0; start < ids.length; start += AT_ONCE)
            write.transact(home, () => {
              for (const id of ids.slice(start, start + AT_ONCE))
                steps.push(...changeRecord(home, id, fields(id), write.author()))
            })
        }
        return steps
      })
    },
    write(what, record, field, text) {
      const home = moderation()?.homeOf(record)
      if (home) run(what, home, () => changeProse(home, record, field, text, write.author()))
    },
    signed(record, field, words) {
      const home = mayChange() ? moderation()?.homeOf(record) : null
      const map = home?.get(record)
      if (home && map) write.remark(home, () => noteWords(map, field, words, write.author()))
    },
    layIn(record, field) {
      const home = mayChange() ? moderation()?.homeOf(record) : null
      const map = home?.get(record)
      if (home && map) write.transact(home, () => layInProse(map, field))
    },
    remove: (what, record) => change(what, record, { deletedAt: write.author().now }),
    restore: (what, record) => change(what, record, { deletedAt: undefined }),
  }
}
