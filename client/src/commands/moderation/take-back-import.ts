import { createBreath, inBreaths } from '#client/workspace/breaths.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { belongingsIn } from '#shared/domain/moderation/about.ts'
import { importedIn } from '#shared/domain/moderation/import-record.ts'
import { planTakingBack } from '#shared/domain/moderation/taking-back.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Records a transaction (M12), between which the page may answer. */
const AT_ONCE = 50

export interface TakenBack {
  readonly taken: number
  /** Of what somebody has changed since. */
  readonly kept: number
}

interface Means {
  /** ms since 1970 */
  now(): number
  /** Lets the screen be painted between two transactions. */
  breathe(): Promise<void>
}

/** What would go and what would stay, before anything does. */
export async function weighTakingBack(
  workspace: Workspace,
  id: string,
  means: Means,
): Promise<TakenBack | null> {
  const moderation = workspace.moderation()
  if (!moderation) return null
  const { taken, kept } = await planOf(moderation, id, means)
  return { taken: taken.length, kept: kept.length }
}

async function planOf(moderation: Moderation, id: string, { now, breathe }: Means) {
  await moderation.lookEverywhere()
  const breath = createBreath(now, breathe)
  const docs = moderation.volumes().map(({ doc }) => doc)
  const belongings = await inBreaths(belongingsIn(docs), breath)
  return inBreaths(planTakingBack(id, belongings), breath)
}

/**
 * Puts into the bin what came with an import, at one stroke to undo, but for what the team has gone on with since. Null where
 * nothing can be changed.
 */
export async function takeBackImport(
  workspace: Workspace,
  id: string,
  { now, breathe, progress }: Means & { progress(done: number, all: number): void },
): Promise<TakenBack | null> {
  const moderation = workspace.moderation()
  if (moderation?.readOnly() !== null) return null
  const { write, undo } = workspace
  const { taken, kept } = await planOf(moderation, id, { now, breathe })
  const steps: Step[] = []
  // Who names others goes before them: half of it leaves nobody without a name.
  const left = taken.toReversed()
  try {
    for (let from = 0; from < left.length; from += AT_ONCE) {
      const some = left.slice(from, from + AT_ONCE)
      for (const [home, own] of Map.groupBy(some, (one) => one.home))
        write.transact(home, () => {
          const author = write.author()
          for (const one of own)
            steps.push(...changeRecord(home, one.id, { deletedAt: author.now }, author))
        })
      progress(Math.min(left.length, from + AT_ONCE), left.length)
      await breathe()
    }
  } finally {
    const home = moderation.imports.homeOf(id)
    // Undone with the rest: an import that is all here again is not one that was taken back.
    if (home && steps.length > 0)
      write.transact(home, () => {
        const author = write.author()
        const said = { takenBackAt: author.now, takenBackBy: author.person }
        steps.push(...changeRecord(home, id, said, author))
      })
    undo.remember('import taken back', steps)
  }
  return { taken: taken.length, kept: kept.length }
}

/**
 * How many records of each import are here, by the import's id.
 * @param binned whether those in the bin count, too
 */
export async function countImported(
  workspace: Workspace,
  { now, breathe }: Means,
  binned = false,
): Promise<ReadonlyMap<string, number>> {
  const moderation = workspace.moderation()
  if (!moderation) return new Map()
  await moderation.lookEverywhere()
  const docs = moderation.volumes().map(({ doc }) => doc)
  return inBreaths(importedIn(docs, binned), createBreath(now, breathe))
}
