import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createUnseenBreath } from '#client/workspace/breaths.ts'
import { createCompaction } from '#client/workspace/device/compaction.ts'
import type { DeviceResult } from '#client/workspace/device/device.ts'
import { createKeeper, type KeeperState } from '#client/workspace/device/keeper.ts'
import { createLastWords } from '#client/workspace/device/last-words.ts'
import type { Batch, RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { DocumentContext } from '#client/workspace/documents/document-context.ts'
import type { DocumentFacts } from '#client/workspace/documents/document-facts.ts'
import { createErasing } from '#client/workspace/documents/erasing.ts'
import { applySnapshot, fetchSnapshot } from '#client/workspace/documents/fetch-snapshot.ts'
import { watchForGaps } from '#client/workspace/documents/gap.ts'
import { createLateLink } from '#client/workspace/documents/late-link.ts'
import { createOwnChanges } from '#client/workspace/documents/own-changes.ts'
import { readHere } from '#client/workspace/documents/read-here.ts'
import type { LinkState } from '#client/workspace/documents/relay-link.ts'
import { FROM_A_TAB, joinTabs } from '#client/workspace/documents/sibling-tabs.ts'
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

export function startEngine(options: EngineOptions): DocumentEngine {
  const { name, doc, awareness, workspace, device, tabs, environment, synced, changed } = options
  let { access } = options
  let pointer: RelayPointer | null = null
  /** This device lacks what was fetched: nothing is written there, and no pointer above all, but together with it. */
  let owesWhole = false
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
    unwritten: (of) => own.ledger.unwritten(of),
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
    found: () => late.made?.resync(),
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
    if (reading.problem !== null) return { ok: false, problem: reading.problem }
    const result = await compaction.keep(batch)
    if (result.ok) owesWhole = false
    return result
  }

  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === DEVICE) return
    keeper.update(update)
    if (origin !== late.made?.provider && origin !== FROM_A_TAB) own.note(update, origin)
    late.made?.touched()
    changed()
  }

  const reading = readHere({
    name,
    doc,
    device,
    environment,
    breath,
    own,
    keeper,
    compaction,
    lastWords,
    erasing,
    placed: options.placed,
    origin: DEVICE,
    pointed(kept) {
      pointer ??= kept
    },
    triedAgain() {
      late.made?.found()
      changed()
    },
  })

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

  let guests: number | null = null
  let inbox: number | null = null
  const late = createLateLink({
    unlinked: options.unlinked,
    environment,
    changed,
    make: (create) =>
      create({
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
        guestsTold(count) {
          guests = count
          changed()
        },
        inboxTold(count) {
          inbox = count
          changed()
        },
      }),
  })

  const siblings = joinTabs({ name, tabs, doc, own, changed })
  const loaded = reading.load().then(() => {
    // Not earlier: Yjs would encode all that is read from the device once more, for nobody.
    doc.on('update', onUpdate)
    siblings.hello()
  })
  const first = loaded.then(async () => {
    if (access === 'here') return null
    // Both at once: the code is asked for again below, and told from there if it does not come.
    late.ahead()
    return reading.held ? null : fetchFirst()
  })
  if (access !== 'here')
    void first.then(async (reached) => {
      if (reached) {
        owesWhole = reading.problem !== null || !(await compaction.now())
        keeper.pointer(reached)
      }
      await late.connect()
    })

  return {
    loaded,
    fetched: first.then(() => {}),
    get facts() {
      const { problem, held } = reading
      const unread: KeeperState | null = problem && { kind: 'failing', problem }
      return {
        link: late.state,
        device: unread ?? keeper.state,
        waiting: own.ledger.changes,
        waitingSince: own.ledger.since,
        relayAt: own.relayAt,
        heardAt: late.made?.heardAt ?? null,
        tooOld: !mayWrite(doc),
        gap: gap.open,
        refused: access === 'write' ? 0 : own.ledger.changes,
        held,
        guests,
        inbox,
      }
    },
    tryNow: late.tryNow,
    flush: () => keeper.flush(),
    async close() {
      closed = true
      siblings.leave()
      reading.close()
      gap.close()
      erasing?.close()
      compaction.close()
      late.close()
      await keeper.close()
    },
  }
}
