import { type Accessor, createMemo, createSignal, mapArray, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { requireWriter } from '#shared/documents/schema.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import {
  changeShare,
  createShare,
  endShare,
  parseShare,
  type Share,
  type ShareFilter,
  showsLess,
} from '#shared/domain/share.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'
import type { Answer, GuestLink, GuestLinks } from '../api.ts'

/** A link as the relay knows it, with what it shows as the workspace knows it. */
export interface ListedLink extends GuestLink {
  /** Null for one whose time is over, or whose filter is not on this device. */
  readonly filter: ShareFilter | null
}

/** `days`: how long from now; null is without end, undefined leaves it as it was. */
export interface LinkDraft extends ShareFilter {
  readonly days: number | null | undefined
}

export type LinkProblem = 'unreachable' | 'too-many' | 'failed'

export interface MadeLink {
  readonly name: string
  readonly address: string
}

export interface LinksView {
  /** Null until the relay has answered. */
  readonly links: Accessor<readonly ListedLink[] | null>
  /** Why the last thing asked was not done. */
  readonly problem: Accessor<LinkProblem | null>
  load(): Promise<void>
  /** The address is told only here. Null when it was not made. */
  make(draft: LinkDraft): Promise<MadeLink | null>
  /** False when it was not done, or not all of it. */
  change(link: ListedLink, draft: LinkDraft): Promise<boolean>
  revoke(link: ListedLink): Promise<boolean>
}

/** The oldest build that leaves posts out by their status. */
const CHOOSES_STATUSES = 2

/** Links are the relay's, what they show is the workspace's: both are changed here, in an order that never shows more. */
export function createLinksView(means: {
  readonly workspace: Pick<Workspace, 'write'>
  readonly links: GuestLinks
}): LinksView {
  const { write } = means.workspace
  const shares = write.collection('shares')
  const store = createRecordStore<Share | Damaged>(parseShare, () => {})
  onCleanup(store.attach(shares))
  const [known, setKnown] = createSignal<readonly GuestLink[] | null>(null)
  const [problem, setProblem] = createSignal<LinkProblem | null>(null)

  const filterOf = ({ document }: GuestLink): ShareFilter | null => {
    const id = idOf(document)
    const share = id === null ? undefined : store.byId[id]
    return share?.kind === 'share' ? share : null
  }
  const taken = <Value>(answer: Answer<Value>): Value | null => {
    setProblem(answer.ok ? null : answer.problem)
    return answer.ok ? answer.value : null
  }
  /** A link stays the same record, in which what it shows is read anew: its row stays, and the focus in it. */
  const listed = mapArray(
    () => known() ?? [],
    (link): ListedLink => ({
      ...link,
      get filter() {
        return filterOf(link)
      },
    }),
  )
  const replace = (link: GuestLink): void => {
    setKnown((all) => all?.map((one) => (one.id === link.id ? link : one)) ?? null)
  }
  /** What a document shows is written down when the document is there, and what it takes the place of is ended. */
  const show = (link: GuestLink, filter: ShareFilter, before: GuestLink | null): void => {
    const id = idOf(link.document)
    const old = idOf(before?.document ?? null)
    write.transact(shares, () => {
      // In the same update: a device that shows every status never comes upon it as one that may write.
      if (!filter.everyStatus && shares.doc) requireWriter(shares.doc, CHOOSES_STATUSES)
      if (old !== null && old !== id) endShare(shares, old, write.author().now)
      if (id === null) return
      if (shares.has(id)) changeShare(shares, id, filter)
      else createShare(shares, id, filter, write.author())
    })
  }

  return {
    links: createMemo(() => (known() === null ? null : listed())),
    problem,
    async load() {
      const all = taken(await means.links.list())
      if (all) setKnown(all)
    },
    async make({ days = null, ...filter }) {
      const made = taken(await means.links.make(filter.name, days))
      if (!made) return null
      show(made.link, filter, null)
      setKnown((all) => [made.link, ...(all ?? [])])
      return { name: filter.name, address: made.address }
    },
    async change(link, { days, ...filter }) {
      let now: GuestLink = link
      if (filter.name !== link.name || days !== undefined) {
        const changes = { name: filter.name, ...(days !== undefined && { days }) }
        const changed = taken(await means.links.change(link.id, changes))
        if (!changed) return false
        now = changed
      }
      // What cannot be read here may have shown more than is chosen now.
      const losesSomething = link.filter === null || showsLess(link.filter, filter)
      if (now.document !== null && losesSomething) {
        const renewed = taken(await means.links.renew(link.id))
        if (!renewed) return false
        now = renewed
      }
      show(now, filter, link)
      replace(now)
      return true
    },
    async revoke(link) {
      const answer = await means.links.revoke(link.id)
      setProblem(answer.ok ? null : answer.problem)
      if (!answer.ok) return false
      const id = idOf(link.document)
      if (id !== null) {
        write.transact(shares, () => endShare(shares, id, write.author().now))
      }
      setKnown((all) => all?.filter((one) => one.id !== link.id) ?? null)
      return true
    },
  }
}

function idOf(document: string | null): string | null {
  return document === null ? null : (parseDocumentName(document)?.part ?? null)
}
