import { type Accessor, batch, createComputed, createSignal, onCleanup } from 'solid-js'
import { type Breath, createUnseenBreath, inBreaths } from '#client/workspace/breaths.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { type Parts, until, whole } from '#shared/domain/parts.ts'

/** Entries that are reckoned with at once: some milliseconds. More of them are in parts, between which the page answers. */
const AT_ONCE = 1_000

type Clock = Pick<Environment, 'now' | 'after'>

export interface Reckoned<Value> {
  /** Reactive; null until it is known, and where nothing comes of it. @param size entries that it is about */
  of(key: string, size: number, work: () => Parts<Value | null>): Value | null
  /** Reactive: something is still being reckoned. */
  isBusy(): boolean
}

/** What is reckoned once for a key, which nothing can change. Lives as long as its owner. */
export function createReckoned<Value>(clock: Clock): Reckoned<Value> {
  const known = new Map<string, Value | null>()
  const running = new Set<string>()
  const [changes, setChanges] = createSignal(0)
  let isOver = false
  onCleanup(() => {
    isOver = true
  })
  const [isBusy, setBusy] = createSignal(false)
  const begin = async (key: string, work: Parts<Value | null>): Promise<void> => {
    running.add(key)
    setBusy(true)
    const found = await inBreaths(
      until(() => isOver, work),
      later(clock),
    )
    running.delete(key)
    known.set(key, found)
    batch(() => {
      setBusy(running.size > 0)
      setChanges((times) => times + 1)
    })
  }
  return {
    of(key, size, work) {
      if (size <= AT_ONCE) known.set(key, known.get(key) ?? whole(work()))
      else if (!known.has(key)) {
        changes()
        if (!running.has(key)) void begin(key, work())
      }
      return known.get(key) ?? null
    },
    isBusy,
  }
}

/** What follows from what there is now; null while it is reckoned anew. Lives as long as its owner. */
export function createFollowing<Entry, Value>(
  entries: Accessor<readonly Entry[]>,
  work: (entries: readonly Entry[]) => Parts<Value>,
  clock: Clock,
): Accessor<Value | null> {
  const [value, setValue] = createSignal<Value | null>(null)
  createComputed(() => {
    const all = entries()
    if (all.length <= AT_ONCE) return void setValue(() => whole(work(all)))
    setValue(null)
    let isOver = false
    onCleanup(() => {
      isOver = true
    })
    void inBreaths(
      until(() => isOver, work(all)),
      later(clock),
    ).then((found) => {
      if (!isOver) setValue(() => found)
    })
  })
  return value
}

/** Not within what asked for it. */
function later(clock: Clock): Breath {
  const breath = createUnseenBreath(clock)
  let isFirst = true
  return async () => {
    if (!isFirst) return breath()
    isFirst = false
    await new Promise<void>((resolve) => void clock.after(0, resolve))
  }
}
