import { createEffect, createRoot, untrack } from 'solid-js'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { writeShown } from '#shared/documents/share.ts'
import { collectionIn } from '#shared/documents/space.ts'
import { parseShare, type Share } from '#shared/domain/share.ts'
import { shareName } from '#shared/protocol/share-name.ts'
import { leads, offerToLead } from './leader.ts'
import { type LiveDocument, openLiveDocument } from './live-document.ts'
import { shownCalendar } from './shown-calendar.ts'

/** Guests see a change this long after it was made: what is typed meanwhile is one change for them. */
const SOON_MS = 1_000

const PROJECTION = { origin: 'projection' } as const

interface Projection {
  readonly live: LiveDocument
  stop(): void
}

/**
 * Keeps the documents for guests showing what their filters show, while this device is the one of the team's that
 * does it. All of it is computed anew from the whole calendar, so that whoever does it comes to the same result.
 * Returns how to stop.
 */
export function projectShares(workspace: Workspace, environment: Environment): () => void {
  const { space, volumes } = workspace.documents
  const { awareness } = space
  const projections = new Map<string, Projection>()
  /** The relay knows no link that leads there any more. */
  const gone = new Set<string>()
  const watched = new Set<OpenDocument>()
  let cancel: (() => void) | null = null

  const soon = (): void => {
    cancel ??= environment.after(SOON_MS, () => {
      cancel = null
      project()
    })
  }

  const watch = (document: OpenDocument): void => {
    if (watched.has(document)) return
    watched.add(document)
    document.doc.on('update', soon)
  }

  const open = (id: string): Projection => {
    const live = openLiveDocument({
      workspace: workspace.id,
      name: shareName(id),
      environment,
      changed() {
        if (live.link.kind === 'closed' && live.link.reason !== 'tooMuch') gone.add(id)
        soon()
      },
    })
    // Another device wrote what it knew: this one looks whether that is all.
    live.doc.on('update', (_, origin) => {
      if (origin !== PROJECTION) soon()
    })
    return { live, stop: () => live.close() }
  }

  const end = (id: string): void => {
    projections.get(id)?.stop()
    projections.delete(id)
  }

  const project = (): void => {
    const shares = leads(awareness.getStates(), awareness.clientID) ? openShares(space) : []
    const wanted = shares.filter(({ id }) => !gone.has(id))
    for (const id of projections.keys()) if (!wanted.some((share) => share.id === id)) end(id)
    for (const { id } of wanted) if (!projections.has(id)) projections.set(id, open(id))
    if (wanted.length === 0) return

    const documents = [space, ...volumes()]
    documents.forEach(watch)
    // On part of the calendar this device would take from guests what it merely does not know.
    if (!documents.every(isWhole)) return
    for (const share of wanted) {
      const live = projections.get(share.id)?.live
      if (live?.link.kind !== 'online') continue
      const shown = untrack(() => shownCalendar(workspace, share))
      writeShown(live.doc, shown, environment.now(), PROJECTION)
    }
  }

  watch(space)
  const stopOffering = offerToLead(awareness, soon)
  const stopListening = createRoot((dispose) => {
    createEffect(() => {
      workspace.status()
      soon()
    })
    return dispose
  })

  return () => {
    cancel?.()
    cancel = () => {}
    stopListening()
    stopOffering()
    for (const document of watched) document.doc.off('update', soon)
    for (const id of [...projections.keys()]) end(id)
  }
}

function isWhole({ facts }: OpenDocument): boolean {
  return facts.link.kind === 'online' && !facts.gap && !facts.tooOld
}

/** A filter that cannot be read shows nothing anew, and what it showed stays as it was (M5). */
function openShares({ doc }: OpenDocument): readonly Share[] {
  return [...collectionIn(doc, 'shares')].flatMap(([id, map]) => {
    const share = parseShare(id, map)
    return share.kind === 'share' && share.deletedAt === null ? [share] : []
  })
}
