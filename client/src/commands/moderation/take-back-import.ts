import type * as Y from 'yjs'
import { createBreath, inBreaths } from '#client/workspace/breaths.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { belongingsIn, type Found } from '#shared/domain/moderation/about.ts'
import { importedIn } from '#shared/domain/moderation/import-record.ts'
import { planTakingBack, type TakingBack } from '#shared/domain/moderation/taking-back.ts'
import { type Parts, whole } from '#shared/domain/parts.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Records a transaction (M12), between which the page may answer. */
const AT_ONCE = 50
/** Somebody who goes on writing keeps it from being weighed in breaths: then it is weighed in one go. */
const TRIES = 3

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
  return inBreaths(weighIn(docsOf(moderation), id), createBreath(now, breathe))
}

function* weighIn(docs: readonly Y.Doc[], id: string): Parts<TakingBack> {
  return yield* planTakingBack(id, yield* belongingsIn(docs))
}

function docsOf(moderation: Moderation): readonly Y.Doc[] {
  return moderation.volumes().map(({ doc }) => doc)
}

/** Weighs it anew whenever somebody has gone on with anything meanwhile: what a colleague does between two transactions counts. */
function keepWeighing(moderation: Moderation, id: string, { now, breathe }: Means) {
  const docs = docsOf(moderation)
  const breath = createBreath(now, breathe)
  let changes = 0
  let weighedAt = -1
  const note = (): void => {
    changes += 1
  }
  for (const doc of docs) doc.on('afterTransaction', note)
  return {
    isOld: () => changes !== weighedAt,
    /** What was written just now is known. */
    know() {
      weighedAt = changes
    },
    async weigh(): Promise<TakingBack> {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const before = changes
        const plan = await inBreaths(weighIn(docs, id), breath)
        weighedAt = before
        if (changes === before) return plan
      }
      weighedAt = changes
      return whole(weighIn(docs, id))
    },
    stop() {
      for (const doc of docs) doc.off('afterTransaction', note)
    },
  }
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
  await moderation.lookEverywhere()
  const weighing = keepWeighing(moderation, id, { now, breathe })
  const steps: Step[] = []
  let done = 0
  let kept = 0
  let left: readonly Found[] = []
  try {
    do {
      if (weighing.isOld()) {
        const plan = await weighing.weigh()
        kept = plan.kept.length
        // Who names others goes before them: half of it leaves nobody without a name.
        left = plan.taken.toReversed()
      }
      const some = left.slice(0, AT_ONCE)
      for (const [home, own] of Map.groupBy(some, (one) => one.home))
        write.transact(home, () => {
          const author = write.author()
          for (const one of own)
            steps.push(...changeRecord(home, one.id, { deletedAt: author.now }, author))
        })
      weighing.know()
      left = left.slice(some.length)
      done += some.length
      progress(done, done + left.length)
      await breathe()
    } while (left.length > 0)
  } finally {
    weighing.stop()
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
  return { taken: done, kept }
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
  return inBreaths(importedIn(docsOf(moderation), binned), createBreath(now, breathe))
}
