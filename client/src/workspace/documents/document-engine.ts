import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createUnseenBreath, inBreaths } from '#client/workspace/breaths.ts'
import { createCompaction } from '#client/workspace/device/compaction.ts'
import type { DeviceResult } from '#client/workspace/device/device.ts'
import { createKeeper, type KeeperState } from '#client/workspace/device/keeper.ts'
import { createLastWords, withLastWords } from '#client/workspace/device/last-words.ts'
import { placeSnapshot } from '#client/workspace/device/place-snapshot.ts'
import { readTail } from '#client/workspace/device/read-tail.ts'
import type { Batch, RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { DocumentContext } from '#client/workspace/documents/document-context.ts'
import type { DocumentFacts } from '#client/workspace/documents/document-facts.ts'
import { createErasing } from '#client/workspace/documents/erasing.ts'
import { applySnapshot, fetchSnapshot } from '#client/workspace/documents/fetch-snapshot.ts'
import { watchForGaps } from '#client/workspace/documents/gap.ts'
import { createOwnChanges } from '#client/workspace/documents/own-changes.ts'
import type { LinkState, RelayLink } from '#client/workspace/documents/relay-link.ts'
import { FROM_A_TAB, joinTabs } from '#client/workspace/documents/sibling-tabs.ts'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { mayWrite } from '#shared/documents/schema.ts'
import { holdsPeople } from '#shared/protocol/holds-people.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'

/** What an open document runs on: it is read from this device, kept there, and synced with the relay and the other tabs. */
export interface DocumentEngine {
  readonly facts: DocumentFacts
  /** Resolves when what this device holds is in the document, or could not be read for now. */
  readonly loaded: Promise<void>
  /** Resolves when what the relay has is in it, too, where this device held nothing, or it was asked for in vain. */
  readonly fetched: Promise<void>
  /** Asks the relay at once, where it is waited for; resolves with whether it has answered. */
  tryNow(): Promise<boolean>
  flush(): Promise<void>
  /** What is not kept yet is kept before it resolves. */
  close(): Promise<void>
}

export interface EngineOptions extends Omit<DocumentContext, 'begin'> {
  readonly name: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  /** The link until there is one. */
  readonly unlinked: LinkState
  /** Called at the first complete answer of the relay. */
  readonly synced: () => void
}

const DEVICE = { origin: 'device' } as const

/** A device that has been away for long, or is new, is sent so many at once. */
const TOO_MANY_TO_MERGE = 1_000

const AGAIN_AFTER_MS = 5_000

/** What speaks with the relay comes after what this device keeps. */
const loadLink = () => import('#client/workspace/documents/relay-link.ts')

export function startEngine(options: EngineOptions): DocumentEngine {
  const { name, doc, awareness, workspace, device, tabs, environment, synced, changed } = options
  let { access, unlinked } = options
  let link: RelayLink | null = null
  let pointer: RelayPointer | null = null
  let held = false
  let unreadable: StorageProblem | null = null
  /** This device lacks what was fetched: nothing is written there, and no pointer above all, but together with it. */
  let owesWhole = false
  let cancelReload: (() => void) | null = null
  let cancelConnect: (() => void) | null = null
  let closed = false

  const breath = createUnseenBreath(environment)
  const compaction = createCompaction({ workspace, name, doc, device, environment, origin: DEVICE })
  const lastWords = createLastWords({
    workspace,
    name,
    storage: environment.smallStorage,
    random: environment.random,
  })
  const keeper = createKeeper({
    keep: (batch) => keep(batch),
    lastWords,
    environment,
    unwritten: () => own.ledger.unwritten(),
    changed,
    written: compaction.tailIs,
  })
  const own = createOwnChanges({
    name,
    tabs,
    environment,
    unsent: keeper.unsent,
    done: keeper.confirmed,
  })
  const erasing = holdsPeople(name)
    ? createErasing({ doc, own, keeper, compaction, lastWords, environment, origin: DEVICE })
    : null
  const gap = watchForGaps(doc, environment, {
    found: () => link?.resync(),
    changed,
  })

  const kept = (ids: readonly string[], next: RelayPointer): void => {
    // Of a reader the relay takes nothing (R11), and says so by nothing but the role: what it "has" is not this.
    if (access === 'write') own.confirmed(ids)
    if (next.generation !== pointer?.generation || next.seq !== pointer.seq) {
      pointer = next
      keeper.pointer(next)
    }
    changed()
  }

  const keep = async (batch: Batch): Promise<DeviceResult<number>> => {
    if (!owesWhole && batch.updates.length <= TOO_MANY_TO_MERGE) return device.keep(name, batch)
    // Not folded for nothing, each time that it is tried.
    if (unreadable !== null) return { ok: false, problem: unreadable }
    const result = await compaction.keep(batch)
    if (result.ok) owesWhole = false
    return result
  }

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === DEVICE) return
    keeper.update(update)
    if (origin !== link?.provider && origin !== FROM_A_TAB) own.note(update, origin)
    link?.touched()
    changed()
  }

  let isTold = false
  /** Where this device cannot be read, all that comes is heard from the beginning. */
  const tellPlaced = (): void => {
    if (!isTold) options.placed?.(doc)
    isTold = true
  }
  const load = async (): Promise<void> => {
    const stored = await device.load(name)
    if (closed) return
    if (!stored.ok) {
      unreadable = stored.problem
      tellPlaced()
      cancelReload = environment.after(AGAIN_AFTER_MS, () => void reload())
      return
    }
    unreadable = null
    const last = lastWords.found()
    const { snapshot } = stored.value
    const { tail, unsent } = withLastWords(stored.value, last)
    held ||= snapshot !== null || tail.length > 0
    pointer ??= stored.value.pointer
    own.adopt(unsent, null)
    keeper.takeIn(last)
    const { update, neighbours } = snapshot ?? {}
    const isPlaced =
      update && neighbours ? await inBreaths(placeSnapshot(doc, update, neighbours), breath) : false
    if (closed) return
    if (update && !isPlaced) Y.applyUpdateV2(doc, update, DEVICE)
    // What the snapshot has erased is in it no more; what is erased only behind it, still is.
    erasing?.watch()
    tellPlaced()
    await readTail(doc, tail, DEVICE, breath)
    if (closed) return
    compaction.tailIs(tail.length)
    compaction.snapshotIs(snapshot?.id ?? null)
  }

  const reload = async (): Promise<void> => {
    await load()
    if (closed) return
    link?.found()
    changed()
  }

  const fetchFirst = async (): Promise<RelayPointer | null> => {
    const snapshot = await fetchSnapshot(workspace, name, environment)
    const into = { doc, origin: DEVICE, breath, isClosed: () => closed }
    const isIn = snapshot !== null && (await applySnapshot(snapshot, into))
    // Else the socket brings everything that is missing.
    if (isIn) pointer = snapshot.pointer
    return isIn ? snapshot.pointer : null
  }

  const told = (role: Role): void => {
    const kind = parseDocumentName(name)?.kind
    if (kind) access = accessTo(kind, role) === 'write' ? 'write' : 'read'
    options.roleTold(role)
    changed()
  }

  const connect = async (): Promise<void> => {
    const code = await loadLink().catch(() => null)
    if (closed || link) return
    if (!code) {
      unlinked = { kind: 'offline' }
      cancelConnect = environment.after(AGAIN_AFTER_MS, () => void connect())
      return changed()
    }
    link = code.createRelayLink({
      workspace,
      name,
      doc,
      awareness,
      environment,
      pointer: () => pointer,
      waiting: () => (access === 'write' ? own.ledger.waiting() : null),
      waitingIds: own.ledger.ids,
      changed,
      kept,
      synced,
      roleTold: told,
    })
    link.connect()
    changed()
  }

  const siblings = joinTabs({ name, tabs, doc, own, changed })
  const loaded = load().then(() => {
    // Not earlier: Yjs would encode all that is read from the device once more, for nobody.
    doc.on('update', onUpdate)
    siblings.hello()
  })
  const first = loaded.then(async () => {
    if (access === 'here') return null
    // Both at once: the code is asked for again below, and told from there if it does not come.
    loadLink().catch(() => null)
    return held ? null : fetchFirst()
  })
  if (access !== 'here')
    void first.then(async (reached) => {
      if (reached) {
        owesWhole = unreadable !== null || !(await compaction.now())
        keeper.pointer(reached)
      }
      await connect()
    })

  return {
    loaded,
    fetched: first.then(() => {}),
    get facts() {
      const unread: KeeperState | null = unreadable && { kind: 'failing', problem: unreadable }
      return {
        link: link?.state ?? unlinked,
        device: unread ?? keeper.state,
        waiting: own.ledger.changes,
        waitingSince: own.ledger.since,
        relayAt: own.relayAt,
        heardAt: link?.heardAt ?? null,
        tooOld: !mayWrite(doc),
        gap: gap.open,
        refused: access === 'write' ? 0 : own.ledger.changes,
        held,
      }
    },
    async tryNow() {
      if (!link) {
        cancelConnect?.()
        await connect()
      }
      return (await link?.tryNow()) ?? false
    },
    flush: () => keeper.flush(),
    async close() {
      closed = true
      siblings.leave()
      cancelReload?.()
      cancelConnect?.()
      gap.close()
      erasing?.close()
      compaction.close()
      link?.close()
      await keeper.close()
    },
  }
}
