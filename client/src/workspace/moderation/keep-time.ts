import type * as Y from 'yjs'
import { type Breath, createBreath, inBreaths } from '#client/workspace/breaths.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { withDeedsDatedBack } from '#client/workspace/moderation/deeds-dated-back.ts'
import { eraseRecords, filesOf } from '#client/workspace/moderation/erase-records.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { askRelayTime } from '#client/workspace/relay-time.ts'
import { goRounds } from '#client/workspace/rounds.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { type Belongings, belongingsIn, type Found } from '#shared/domain/moderation/about.ts'
import { type Erasure, erasureOf } from '#shared/domain/moderation/erasing.ts'
import { keepingIn } from '#shared/domain/moderation/keeping.ts'
import {
  announce,
  duesIn,
  type Plan,
  planErasing,
  withdraw,
} from '#shared/domain/moderation/retention.ts'
import {
  dateBack,
  waitFromNow,
  waitingAhead,
  writtenAhead,
} from '#shared/domain/moderation/written-ahead.ts'
import type { Parts } from '#shared/domain/parts.ts'

const FIRST_MS = 20_000
/** Records a transaction (M12), between which the page may answer. */
const AT_ONCE = 100
/** Somebody who goes on writing keeps it from being looked at whole: then it is left to the next time. */
const TRIES = 5

export interface KeepTimeMeans {
  readonly moderation: Pick<
    Moderation,
    'home' | 'volumes' | 'lookEverywhere' | 'noteLeaving' | 'readOnly' | 'desk'
  >
  /** Goes on with files that a page which was killed has left behind. */
  readonly settleFiles: () => Promise<void>
  readonly undo: Pick<UndoStack, 'revise'>
  /** Of the workspace. */
  readonly settings: RecordMap
  /** Id of the person whose device it is. */
  readonly me: () => string
  readonly environment: Pick<
    Environment,
    'after' | 'chance' | 'fetch' | 'origin' | 'now' | 'painted' | 'random'
  >
}

export interface TimeKeeper {
  /** The relay may be there again: what could not be looked at is looked at soon, not in hours. */
  survey(): void
  stop(): void
}

/**
 * Erases what its time is over for, on a device that is in step with the relay and by the relay's clock
 * (docs/decisions/erasing.md), and dates back what a clock ahead has written here before. What is due stands a week among what is about to be erased before.
 */
export function keepTime(means: KeepTimeMeans): TimeKeeper {
  const { environment, moderation } = means
  /** It could not be looked, and nothing has changed since that would help. */
  let missed = false
  const look = async (): Promise<void> => {
    missed = !(await eraseWhatIsDue(means).catch(() => false))
  }
  const rounds = goRounds(FIRST_MS, look, environment)
  return {
    survey() {
      const isThere = moderation.readOnly() === null && moderation.desk.facts.link.kind === 'online'
      if (!missed || !isThere) return
      missed = false
      rounds.soon()
    },
    stop: rounds.stop,
  }
}

/** Resolves when it has been looked; false where it could not be, as the relay is away or somebody goes on writing. */
async function eraseWhatIsDue(means: KeepTimeMeans): Promise<boolean> {
  const { moderation, me, environment } = means
  if (moderation.readOnly() !== null) return false
  const now = await askRelayTime(environment)
  if (now === null || !(await isInStep(moderation))) return false
  await means.settleFiles()
  const breath = createBreath(environment.now, environment.painted)
  const first = await planOfOneMoment(means, now, breath)
  if (first === null) return false
  const ahead = await inBreaths(writtenAhead(first.belongings, me(), now), breath)
  await noteIn(ahead, dateBack, breath)
  means.undo.revise(withDeedsDatedBack(ahead, now))
  const waiting = await inBreaths(waitingAhead(first.belongings, now), breath)
  const waiter = { now, person: me(), random: environment.random }
  await noteIn(waiting, (found) => waitFromNow(found, waiter), breath)
  await moderation.noteLeaving(filesOf(dueIn(first)))
  const planned = await planOfOneMoment(means, now, breath)
  if (planned === null) return false
  const author = { now: environment.now(), person: me(), random: environment.random }
  const about = { ground: 'retention', at: now, author } as const
  await eraseRecords(moderation, dueIn(planned), about, breath)
  await noteIn(planned.plan.toWithdraw, withdraw, breath)
  await noteIn(planned.plan.toAnnounce, (found) => announce(found, now), breath)
  return true
}

function dueIn({ plan, belongings }: Planned): Erasure {
  return erasureOf(
    plan.toErase.map(({ id }) => id),
    belongings,
  )
}

/**
 * Somebody may prolong something while it is looked at: what is erased is decided by what everything said at one moment. Null
 * where there was none.
 */
async function planOfOneMoment(means: KeepTimeMeans, now: number, breath: Breath) {
  const { moderation, settings } = means
  const docs = moderation.volumes().map(({ doc }) => doc)
  const read = settings.doc ? [...docs, settings.doc] : docs
  let changes = 0
  const note = (): void => {
    changes += 1
  }
  for (const doc of read) doc.on('afterTransaction', note)
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const before = changes
      const planned = await inBreaths(planOf(docs, settings, now), breath)
      if (changes === before) return planned
    }
    return null
  } finally {
    for (const doc of read) doc.off('afterTransaction', note)
  }
}

interface Planned {
  readonly plan: Plan
  readonly belongings: Belongings
}

export function* planOf(docs: readonly Y.Doc[], settings: RecordMap, now: number): Parts<Planned> {
  const belongings = yield* belongingsIn(docs)
  const plan = yield* planErasing(belongings, duesIn(belongings, keepingIn(settings), now), now)
  return { plan, belongings }
}

/** Writes into the records themselves what became of them. */
async function noteIn<T extends Found>(
  all: readonly T[],
  act: (found: T) => void,
  breath: Breath,
): Promise<void> {
  for (const [doc, own] of Map.groupBy(all, ({ home }) => home.doc))
    for (let start = 0; start < own.length; start += AT_ONCE) {
      if (start > 0) await breath()
      doc?.transact(() => own.slice(start, start + AT_ONCE).forEach(act), HOUSEKEEPING)
    }
}

/** Whether everything there is was told by the relay; without that, somebody may seem to be gone who only has not come. */
async function isInStep({ desk, lookEverywhere, volumes }: KeepTimeMeans['moderation']) {
  if (desk.facts.link.kind !== 'online') return false
  await desk.synced
  await lookEverywhere()
  await Promise.all(volumes().map(({ synced }) => synced))
  return volumes().every(({ facts }) => facts.link.kind === 'online' && !facts.gap)
}
