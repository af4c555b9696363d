import type * as Y from 'yjs'
import { type Breath, inBreaths } from '#client/workspace/breaths.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { type MaskedNames, parseErasure } from '#shared/domain/moderation/erasure-record.ts'
import {
  hearNames,
  joinMasks,
  type NamesHeard,
  namingAgain,
} from '#shared/domain/moderation/mask-again.ts'
import { maskNames } from '#shared/domain/moderation/still-naming.ts'

export interface NameWatch {
  /** From when the snapshot of this device is in it: what that has erased, it does not hold any more. */
  attach(volume: Y.Doc): () => void
  close(): void
}

/** At once, and again for what comes in meanwhile. Then the names are forgotten here, too. */
const PASSES_MS = [0, 10_000, 60_000] as const

/**
 * When somebody else has erased somebody and masked their name, what this device wrote meanwhile may name them: it is masked,
 * too (docs/decisions/erasing.md).
 */
export function watchNames(means: {
  readonly moderation: () => Pick<Moderation, 'volumes' | 'readOnly'>
  readonly breath: Breath
  readonly environment: Pick<Environment, 'after' | 'now'>
}): NameWatch {
  const { breath, environment } = means
  const heard: NamesHeard = new Map()
  /** By the ids of their records: of whom, not who. */
  const erasures = new Map<string, MaskedNames>()
  const masked = new Map<RecordMap, string>()
  const cancels = new Set<() => void>()
  let closed = false

  const mask = async (erasure: MaskedNames): Promise<void> => {
    const { volumes, readOnly } = means.moderation()
    const docs = volumes().map(({ doc }) => doc)
    const { naming, find } = await inBreaths(namingAgain(docs, erasure, heard), breath)
    if (closed || readOnly() !== null) return
    for (const { found } of naming) {
      found.home.doc?.transact(
        () => maskNames(found, find, erasure.maskedBy, environment.now()),
        HOUSEKEEPING,
      )
      masked.set(found.map, erasure.maskedBy)
    }
  }
  const look = async (): Promise<void> => {
    for (const erasure of erasures.values()) await mask(erasure)
    for (const [map, word] of masked) map.doc?.transact(() => joinMasks(map, word), HOUSEKEEPING)
  }
  const forget = (): void => {
    heard.clear()
    masked.clear()
  }
  /** Volumes come one after the other: the names may be heard before what became of them, or behind it. */
  const lookSoon = (): void => {
    for (const cancel of cancels) cancel()
    cancels.clear()
    for (const ms of PASSES_MS) {
      const last = ms === PASSES_MS.at(-1)
      cancels.add(environment.after(ms, () => void look().finally(last ? forget : () => {})))
    }
  }
  return {
    attach(volume) {
      const noted = moderationIn(volume, 'noted')
      const done = moderationIn(volume, 'erasures')
      const onNoted = (event: Y.YMapEvent<RecordMap>, { local }: Y.Transaction): void => {
        const before = heard.size
        if (!local) hearNames(event, heard)
        if (heard.size > before) lookSoon()
      }
      const onDone = (event: Y.YMapEvent<RecordMap>, { local }: Y.Transaction): void => {
        for (const id of local ? [] : event.keysChanged) {
          const one = parseErasure(id, event.target.get(id))
          if (one.kind !== 'erasure' || one.maskedBy === null) continue
          erasures.set(id, { of: one.of, left: one.left, maskedBy: one.maskedBy })
          if (heard.size > 0) lookSoon()
        }
      }
      noted.observe(onNoted)
      done.observe(onDone)
      return () => {
        noted.unobserve(onNoted)
        done.unobserve(onDone)
      }
    },
    close() {
      closed = true
      for (const cancel of cancels) cancel()
      forget()
    },
  }
}
