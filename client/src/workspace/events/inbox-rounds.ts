import {
  type Accessor,
  createEffect,
  getOwner,
  on,
  onCleanup,
  runWithOwner,
  untrack,
} from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** After the start, which has better to do. */
const FIRST_MS = 15_000
/** At most, once the relay has said that something waits: all devices are told at once, and the first one takes it in for all. */
const SOON_MS = 4_000
/** What could not be taken in, and a relay that does not say what waits. */
const EVERY_MS = 60_000
/** Where the relay says it by itself (message 11), asking is only for what it might have left unsaid. */
const SELDOM_MS = 20 * 60_000

/**
 * Every device that is open takes in what waits at the relay, at random times. The relay tells on the line of the entries how much that
 * is, at joining and whenever it is another number, so nobody asks by the clock: twenty people whose Ruche is open all day asked
 * the relay 29,000 times for nothing. Lives as long as its owner.
 */
export function createInboxRounds(means: {
  /** Events whose form was published. */
  readonly published: Accessor<readonly string[]>
  /** How much waits, as the relay tells; null while it does not. Opens what the event's entries lie in. */
  readonly waiting: (event: string) => Accessor<number | null>
  readonly isOnline: (event: string) => boolean
  readonly take: (event: string) => Promise<unknown>
  readonly environment: Pick<Environment, 'after' | 'chance'>
}): void {
  const { after, chance } = means.environment
  const owner = getOwner()
  const coming = new Map<string, () => void>()
  const heard = new Map<string, Accessor<number | null>>()
  let isOver = false
  let cancel = (): void => {}

  // What could not be written here still waits at the relay.
  const takeFrom = (event: string): Promise<unknown> => means.take(event).catch(() => null)
  const take = async (event: string): Promise<void> => {
    coming.delete(event)
    if (means.isOnline(event)) await takeFrom(event)
    if (!isOver && (untrack(heard.get(event) ?? NOBODY) ?? 0) > 0) plan(event, EVERY_MS)
  }
  const drop = (event: string): void => {
    coming.get(event)?.()
    coming.delete(event)
  }
  const plan = (event: string, ms: number): void => {
    drop(event)
    coming.set(
      event,
      after(ms * chance(), () => void take(event)),
    )
  }
  const listen = (event: string): void => {
    if (heard.has(event)) return
    runWithOwner(owner, () => {
      const waiting = means.waiting(event)
      heard.set(event, waiting)
      createEffect(
        on(waiting, (count) => {
          if ((count ?? 0) > 0) plan(event, SOON_MS)
          else drop(event)
        }),
      )
    })
  }
  const listenToAll = (): void => {
    const unheard = means.published().filter((event) => !heard.has(event))
    for (const event of unheard) listen(event)
    // Whether the relay says what waits there is not known yet.
    if (unheard.length > 0) next(EVERY_MS)
  }
  const round = async (): Promise<void> => {
    for (const event of untrack(means.published))
      if (!isOver && !coming.has(event) && means.isOnline(event)) await takeFrom(event)
    if (isOver) return
    const isTold = untrack(means.published).every(
      (event) => untrack(heard.get(event) ?? NOBODY) !== null,
    )
    next(isTold ? SELDOM_MS : EVERY_MS)
  }
  const next = (ms: number): void => {
    cancel()
    cancel = after(ms * (0.5 + chance()), () => void round())
  }
  cancel = after(FIRST_MS * (0.5 + chance()), () => {
    runWithOwner(owner, () => createEffect(listenToAll))
    void round()
  })
  onCleanup(() => {
    isOver = true
    cancel()
    for (const stop of coming.values()) stop()
  })
}

const NOBODY = (): null => null
