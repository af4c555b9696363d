import type { Workspace } from '#client/workspace/workspace.ts'
import { PERSON_KEYS, personKeys } from '#shared/domain/events/entry.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { EntryDraft } from '#shared/formats/entries/plan-entries.ts'

export interface ImportEntriesMeans {
  /** ms since 1970 */
  now(): number
  /** Aborted when the person stops: what has been written by then stays, as one step to undo. */
  readonly signal: AbortSignal
  /** From 0 to 1. */
  progress(share: number): void
  /** Lets the page be painted and answer between two transactions. */
  breathe(): Promise<void>
}

export interface PlannedEntries {
  readonly count: number
  slice(from: number, count: number): Promise<readonly EntryDraft[]>
  readonly eligibility: 'pending' | 'eligible'
}

const KNOWN_AT_ONCE = 2_000
const ASKED_AT_ONCE = 900
/** Records a transaction: no more than are written in the time that a page can wait. */
const FIRST_AT_ONCE = 60
const FEWEST_AT_ONCE = 20
const MOST_AT_ONCE = 200
const TARGET_MS = 12

/** By what those who take part are known, some at a time. */
export function* knownEntryKeys(workspace: Workspace, event: string): Generator<readonly string[]> {
  let keys: string[] = []
  let count = 0
  for (const entry of workspace.events()?.entries(event)?.all.every() ?? []) {
    keys.push(...personKeys(entry, PERSON_KEYS))
    count += 1
    if (count % KNOWN_AT_ONCE > 0) continue
    yield keys
    keys = []
  }
  yield keys
}

/** Writes them as one step to undo. How many were written; fewer where it was stopped. */
export async function importEntries(
  workspace: Workspace,
  event: string,
  planned: PlannedEntries,
  means: ImportEntriesMeans,
): Promise<number> {
  const entries = workspace.events()?.entries(event)
  if (entries?.readOnly() !== null) return 0
  const { write, undo } = workspace
  const home = entries.home('entries')
  const steps: Step[] = []
  let number = 0
  for (const entry of entries.all.every()) number = Math.max(number, entry.number)
  let atOnce = FIRST_AT_ONCE
  const make = (some: readonly EntryDraft[]): void => {
    const author = write.author()
    write.transact(home, () => {
      for (const { fields } of some) {
        number += 1
        const whole = { ...fields, number, source: 'import', eligibility: planned.eligibility }
        steps.push(createRecord(home, whole, {}, author).step)
      }
    })
  }
  try {
    for (let asked = 0; asked < planned.count && !means.signal.aborted; asked += ASKED_AT_ONCE) {
      const slice = await planned.slice(asked, ASKED_AT_ONCE)
      for (let from = 0; from < slice.length && !means.signal.aborted; ) {
        const part = slice.slice(from, from + atOnce)
        from += part.length
        const began = means.now()
        make(part)
        const took = means.now() - began
        if (took > TARGET_MS) atOnce = Math.max(FEWEST_AT_ONCE, Math.floor(atOnce / 2))
        else if (took < TARGET_MS / 2) atOnce = Math.min(MOST_AT_ONCE, atOnce * 2)
        means.progress(steps.length / planned.count)
        await means.breathe()
      }
    }
  } finally {
    // Whatever ended it, what was written is one step to undo.
    undo.remember('entries added', steps)
  }
  return steps.length
}
