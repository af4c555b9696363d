import type { Unsent } from '#client/workspace/device/stored-document.ts'
import { COMMAND, HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Tabs } from '#client/workspace/documents/tabs.ts'
import { createUnsentLedger, type UnsentLedger } from '#client/workspace/documents/unsent-ledger.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { newId } from '#shared/domain/id.ts'

/** Typing counts as one change a second. */
const ONE_CHANGE_MS = 1_000

/** What was changed in this browser and is on its way to the relay's disk; the tabs tell each other of it. */
export interface OwnChanges {
  readonly ledger: UnsentLedger
  /** When the relay last held everything of this document (ms since 1970). */
  readonly relayAt: number | null
  /** This tab changed something. */
  note(update: Uint8Array, origin: unknown): void
  /** The relay told this tab. */
  confirmed(ids: readonly string[]): void
  /** It told another tab, at this time. */
  confirmedElsewhere(ids: readonly string[], at: number): void
  /** What another tab, or this device from an earlier page, has waiting. */
  adopt(entries: readonly Unsent[], relayAt: number | null): void
}

export function createOwnChanges(options: {
  readonly name: string
  readonly tabs: Tabs
  readonly environment: Pick<Environment, 'now' | 'random'>
  /** There is something to write down. */
  readonly unsent: () => void
  /** Records on this device that have done their duty. */
  readonly done: (records: readonly string[]) => void
}): OwnChanges {
  const { name, tabs, environment } = options
  const tab = newId(environment.random)
  let entries = 0
  const ledger = createUnsentLedger(() => `${tab}.${entries++}`)
  let lastTyped = Number.NEGATIVE_INFINITY
  let relayAt: number | null = null

  const counts = (origin: unknown, now: number): boolean => {
    if (origin === COMMAND) return true
    if (origin === HOUSEKEEPING) return false
    const another = now - lastTyped > ONE_CHANGE_MS
    lastTyped = now
    return another
  }

  const settle = (ids: readonly string[], at: number): void => {
    const records = ledger.confirm(ids)
    if (records.length > 0) options.done(records)
    if (ledger.empty) relayAt = Math.max(relayAt ?? 0, at)
  }

  return {
    ledger,
    get relayAt() {
      return relayAt
    },
    note(update, origin) {
      const now = environment.now()
      const entry = ledger.add(update, counts(origin, now), now)
      options.unsent()
      tabs.tell({ kind: 'changed', document: name, entry })
    },
    confirmed(ids) {
      const at = environment.now()
      const called = ledger.alsoCalled(ids)
      settle(ids, at)
      tabs.tell({ kind: 'confirmed', document: name, ids: called, at })
    },
    confirmedElsewhere: settle,
    adopt(adopted, known) {
      ledger.adopt(adopted)
      relayAt ??= known
    },
  }
}
