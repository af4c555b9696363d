import { type Accessor, createSignal } from 'solid-js'
import type * as Y from 'yjs'
import { presenceOf } from '#client/workspace/access/rights.ts'
import { type BegunTexts, createBegunTexts } from '#client/workspace/begun/begun-texts.ts'
import type { Desk } from '#client/workspace/desk/desk.ts'
import { openDesk } from '#client/workspace/desk/open-desk.ts'
import type { Device } from '#client/workspace/device/device.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Events } from '#client/workspace/events/events.ts'
import type { EventsMeans } from '#client/workspace/events/open-events.ts'
import type { Freezes } from '#client/workspace/freezes/freezes.ts'
import { openFreezes } from '#client/workspace/freezes/open-freezes.ts'
import type { Ideas } from '#client/workspace/ideas/ideas.ts'
import { openIdeas } from '#client/workspace/ideas/open-ideas.ts'
import type { Media } from '#client/workspace/media/media.ts'
import { type MediaMeans, openMedia } from '#client/workspace/media/open-media.ts'
import type { EvidenceFiles } from '#client/workspace/moderation/erase-files.ts'
import type { OpenModeration } from '#client/workspace/moderation/open-moderation.ts'
import type { Notices } from '#client/workspace/notices/notices.ts'
import { openNotices } from '#client/workspace/notices/open-notices.ts'
import { createPresence, type OpenPresence } from '#client/workspace/people/presence.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import { openReviews } from '#client/workspace/reviews/open-reviews.ts'
import type { Reviews } from '#client/workspace/reviews/reviews.ts'
import { knownVolumes } from '#client/workspace/space/settings.ts'
import type { StorageUse } from '#client/workspace/status/status.ts'
import { watchStorage } from '#client/workspace/status/storage-watch.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { Person } from '#client/workspace/workspace.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { mediaIn } from '#shared/documents/calendar.ts'
import { volumesOfAnyMonth } from '#shared/documents/volume-years.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentsOf } from '#shared/domain/attachment-actions.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import { calendarName } from '#shared/protocol/names.ts'

/** What comes beside the first painting, and not before it: what belongs to posts, and how full this device is. */
export interface Beside {
  readonly begun: BegunTexts
  readonly reviews: Reviews
  readonly notices: Notices
  readonly presence: OpenPresence
  readonly ideas: Ideas
  /** Null for who may not read it, and until it has been fetched. */
  readonly moderation: Accessor<OpenModeration | null>
  /** Null until it has been fetched. */
  readonly events: Accessor<Events | null>
  readonly freezes: Freezes
  /** Null for who may not read it. */
  readonly desk: Desk | null
  /** Null where nothing is told to the relay. */
  readonly media: Media | null
  /** Asks the browser to keep what is here for good. */
  keepForGood(): void
  /** The collection that holds a record. */
  homeOf(record: string): Records | null
  /** Shows what a document holds; the result takes it away again. */
  attach(doc: Y.Doc): () => void
  close(): void
}

export interface BesideMeans {
  readonly workspace: string
  readonly space: Pick<OpenDocument, 'name' | 'doc' | 'facts'>
  readonly device: Device
  readonly list: PostList
  readonly role: Role
  readonly me: () => string
  readonly person: Accessor<Person>
  readonly mayWrite: () => boolean
  readonly settings: RecordMap
  readonly timeZone: Accessor<string>
  readonly environment: Environment
  readonly hereOnly: boolean
  readonly documents: DocumentSet
  readonly undo: Pick<UndoStack, 'revise'>
  /** What is shown first has been read. */
  readonly read: Promise<unknown>
  /** Of the newest volume. */
  readonly year: number
  readonly openVolume: (year: number) => OpenDocument
  readonly status: Accessor<SyncStatus>
  readonly tellStorage: (use: StorageUse) => void
  /** What waits to be sent is no longer the same. */
  readonly changed: () => void
}

type BegunMeans = BesideMeans & Pick<Beside, 'begun'>

export function openBeside(lent: BesideMeans): Beside {
  const begun = createBegunTexts({ ...lent, ...lent.environment })
  const means = { ...lent, begun }
  const standing: MediaMeans['standing'] = (of, hash) =>
    events.opened()?.standingOf(of, hash) ?? 'unknown'
  const media = means.hereOnly ? null : openMedia({ ...means, standing })
  const attached = (post: string, { doc }: RecordMap): readonly Attachment[] =>
    media?.of(post) ?? (doc ? attachmentsOf(mediaIn(doc), post) : [])
  const freezes = openFreezes(means)
  const isFrozen = (id: string) => freezes.hold(id) !== null
  const reviews = openReviews({ ...means, attached, isFrozen })
  means.list.judgeBy(reviews.judge)
  const moderation = moderationBeside(means, {
    forget: (hash) => void media?.forget(hash),
    erase: (hash) => void media?.erase(hash),
    leaving: media?.leaving ?? null,
  })
  const desk = accessTo('desk', means.role) === 'none' ? null : openDesk(means)
  const told = { attached, isFrozen, reviews, moderation: moderation.opened, desk }
  const notices = openNotices({ ...means, ...told })
  const endVolumes = openNotedVolumes(means)
  const storage = watchStorage(means.environment, means.tellStorage)
  const ideas = openIdeas(means.list)
  const eraseFiles: EventsMeans['eraseFiles'] = async (event, entries) =>
    media?.entryFiles.erase(event, entries)
  const events = eventsBeside(means, eraseFiles)
  const presence = joinedPresence(means)
  const parts = [...(media ? [media] : []), reviews, notices, ideas]
  return {
    begun,
    reviews,
    notices,
    presence,
    ideas,
    moderation: moderation.opened,
    events: events.opened,
    freezes,
    desk,
    media,
    keepForGood: storage.keepForGood,
    homeOf: (record) =>
      reviews.homeOf(record) ??
      ideas.homeOf(record) ??
      media?.homeOf(record) ??
      moderation.opened()?.homeOf(record) ??
      events.opened()?.homeOf(record) ??
      desk?.homeOf(record) ??
      null,
    attach(doc) {
      const ends = parts.map((part) => part.attach(doc))
      return () => {
        for (const end of ends) end()
      }
    },
    close() {
      endVolumes()
      storage.close()
      freezes.close()
      moderation.close()
      events.close()
      presence.close()
      desk?.close()
      for (const part of parts) part.close()
    },
  }
}

/** Those that are opened whatever month is looked at; a colleague may begin one at any time. */
function openNotedVolumes({ settings, space, year, openVolume }: BesideMeans): () => void {
  const open = (): void => {
    for (const one of volumesOfAnyMonth(year, knownVolumes(space.doc))) openVolume(one)
  }
  open()
  settings.observe(open)
  return () => settings.unobserve(open)
}

/** Told and heard where this role may be, once what is shown first has been read. */
function joinedPresence(means: BesideMeans): OpenPresence {
  const { documents, role, hereOnly, read, year } = means
  const presence = createPresence(means.person, means.environment)
  const join = (): void => {
    const { speaksIn, listensIn } = presenceOf(role)
    const meeting = { space: 'space', desk: 'desk', calendar: calendarName(year) } as const
    for (const kind of listensIn) {
      const { awareness } = documents.open(meeting[kind])
      presence.listenIn(awareness)
      if (kind === speaksIn) presence.speakIn(awareness)
    }
  }
  if (!hereOnly) void read.then(join)
  return presence
}

/** Fetched for who may read it, once what is shown first is there; without it, its pages say that it has not come. */
function moderationBeside(
  { documents, role, read, hereOnly, ...means }: BegunMeans,
  files: EvidenceFiles,
) {
  return openedLater<OpenModeration>(async () => {
    if (accessTo('moderation', role) === 'none') return null
    const { openModeration } = await import('#client/workspace/moderation/open-moderation.ts')
    const mayWrite = !hereOnly && accessTo('moderation', role) === 'write'
    return () => openModeration({ ...means, documents, mayWrite, files })
  }, read)
}

/** The same for what everybody may read. */
function eventsBeside(
  { role, read, hereOnly, ...means }: BegunMeans,
  eraseFiles: EventsMeans['eraseFiles'],
) {
  return openedLater<Events & { close(): void }>(async () => {
    const { openEvents } = await import('#client/workspace/events/open-events.ts')
    const mayWrite = !hereOnly && accessTo('events', role) === 'write'
    const accessToEntries = hereOnly ? 'none' : accessTo('entries', role)
    const mayStage = !hereOnly && accessTo('stage', role) === 'write'
    return () => openEvents({ ...means, mayWrite, accessToEntries, mayStage, eraseFiles })
  }, read)
}

function openedLater<T extends { close(): void }>(
  fetch: () => Promise<(() => T) | null>,
  read: Promise<unknown>,
) {
  const [opened, setOpened] = createSignal<T | null>(null)
  let closed = false
  Promise.all([fetch(), read]).then(
    ([open]) => {
      if (open && !closed) setOpened(() => open())
    },
    () => {},
  )
  return {
    opened,
    close() {
      closed = true
      opened()?.close()
    },
  }
}
