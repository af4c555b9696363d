import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { eraseRecords, filesOf } from '#client/workspace/moderation/erase-records.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { askRelayTime } from '#client/workspace/moderation/relay-time.ts'
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

/** After the first painting has long been over; at random, so that two devices do not do the same at once. */
const FIRST_MS = 20_000
const SPREAD_MS = 60_000
const EVERY_MS = 6 * 3_600_000
/** Records a transaction (M12). */
const AT_ONCE = 200

export interface KeepTimeMeans {
  readonly moderation: Pick<
    Moderation,
    'home' | 'volumes' | 'lookEverywhere' | 'noteLeaving' | 'readOnly' | 'desk'
  >
  /** Goes on with files that a page which was killed has left behind. */
  readonly settleFiles: () => Promise<void>
  /** Of the workspace. */
  readonly settings: RecordMap
  /** Id of the person whose device it is. */
  readonly me: () => string
  readonly environment: Pick<
    Environment,
    'after' | 'chance' | 'fetch' | 'origin' | 'now' | 'random'
  >
}

/**
 * Erases what its time is over for, on a device that is in step with the relay and by the relay's clock
 * (docs/decisions/erasing.md). What is due stands a week among what is about to be erased before.
 */
export function keepTime(means: KeepTimeMeans): () => void {
  const { environment } = means
  let isOver = false
  let cancel = (): void => {}
  const next = (ms: number): void => {
    cancel = environment.after(ms + environment.chance() * SPREAD_MS, () => {
      void eraseWhatIsDue(means).finally(() => {
        if (!isOver) next(EVERY_MS)
      })
    })
  }
  next(FIRST_MS)
  return () => {
    isOver = true
    cancel()
  }
}

/** Resolves when it has been looked, if the relay is there. */
async function eraseWhatIsDue(means: KeepTimeMeans): Promise<void> {
  const { moderation, me, environment } = means
  if (moderation.readOnly() !== null) return
  const now = await askRelayTime(environment)
  if (now === null || !(await isInStep(moderation))) return
  await means.settleFiles()
  await moderation.noteLeaving(filesOf(dueIn(planOf(means, now))))
  // Somebody may have prolonged something a moment ago: what is erased is asked about in the same turn.
  const { plan, belongings } = planOf(means, now)
  for (const found of plan.toWithdraw) inOwnDoc(found, () => withdraw(found))
  for (let start = 0; start < plan.toAnnounce.length; start += AT_ONCE)
    for (const [doc, some] of Map.groupBy(
      plan.toAnnounce.slice(start, start + AT_ONCE),
      ({ home }) => home.doc,
    ))
      doc?.transact(() => {
        for (const found of some) announce(found, now)
      }, HOUSEKEEPING)
  const erasure = dueIn({ plan, belongings })
  const author = { now: environment.now(), person: me(), random: environment.random }
  eraseRecords(moderation, erasure, { ground: 'retention', at: now, author })
}

function dueIn({ plan, belongings }: ReturnType<typeof planOf>): Erasure {
  return erasureOf(
    plan.toErase.map(({ id }) => id),
    belongings,
  )
}

export function planOf(
  {
    moderation,
    settings,
  }: Pick<KeepTimeMeans, 'settings'> & {
    readonly moderation: Pick<Moderation, 'volumes'>
  },
  now: number,
): { readonly plan: Plan; readonly belongings: Belongings } {
  const belongings = belongingsIn(moderation.volumes().map(({ doc }) => doc))
  return { plan: planErasing(belongings, duesIn(belongings, keepingIn(settings)), now), belongings }
}

/** Whether everything there is was told by the relay; without that, somebody may seem to be gone who only has not come. */
async function isInStep({ desk, lookEverywhere, volumes }: KeepTimeMeans['moderation']) {
  if (desk.facts.link.kind !== 'online') return false
  await desk.synced
  await lookEverywhere()
  await Promise.all(volumes().map(({ synced }) => synced))
  return volumes().every(({ facts }) => facts.link.kind === 'online' && !facts.gap)
}

function inOwnDoc({ home }: Found, act: () => void): void {
  home.doc?.transact(act, HOUSEKEEPING)
}
