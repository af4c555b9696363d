import type { Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import type { Hue } from '#client/ui/people.ts'
import type { BegunTexts } from '#client/workspace/begun/begun-texts.ts'
import type { Desk } from '#client/workspace/desk/desk.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Events } from '#client/workspace/events/events.ts'
import type { Freezes } from '#client/workspace/freezes/freezes.ts'
import type { Ideas } from '#client/workspace/ideas/ideas.ts'
import type { Media } from '#client/workspace/media/media.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { Notices } from '#client/workspace/notices/notices.ts'
import type { Reviews } from '#client/workspace/reviews/reviews.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { Role } from '#shared/access/roles.ts'
import type { SpaceCollection } from '#shared/documents/space.ts'
import type { Damaged, RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author, HistoryEntry } from '#shared/domain/history.ts'
import type { Post } from '#shared/domain/post.ts'
import type { TextKey } from '#shared/domain/post-texts.ts'

/** An open workspace: everything a page may read, and the doors through which it changes something. */
export interface Workspace {
  readonly id: string
  /** Reactive: the name may change. The role is the one that the workspace was opened with. */
  readonly me: Me
  /** This person is called otherwise from now on; the relay knows already. */
  rename(name: string): void
  /** What role the relay has said since that this person has; null while it has said nothing. */
  readonly roleTold: Accessor<Role | null>
  readonly settings: Accessor<WorkspaceSettings>
  readonly posts: Posts
  /** Everybody who has been here, for what they wrote. */
  readonly people: Accessor<readonly Person[]>
  /** Those of them who are in the workspace now, as far as this device knows. */
  readonly members: Accessor<readonly Person[]>
  /** Reactive: what a member is called in a list to choose from, such as `Inès (2)` where there are two. */
  called(member: Person): string
  /** Somebody was taken out: has what is known of who is here brought up to date. */
  askWhoIsHere(): void
  /** Reactive: with which hue somebody is drawn, on every screen. */
  hueOf(person: string): Hue
  readonly labels: Accessor<readonly Label[]>
  readonly campaigns: Accessor<readonly Campaign[]>
  /** What posts are about. */
  readonly pillars: Accessor<readonly Label[]>
  readonly channels: Accessor<readonly Channel[]>
  readonly presence: Presence
  readonly undo: UndoStack
  /** What was begun here and not sent; null until it has been fetched. */
  readonly begun: Accessor<BegunTexts | null>
  /** Who was asked about posts and what they answered; null until it has been fetched. */
  readonly reviews: Accessor<Reviews | null>
  /** What this person is told about posts; null until it has been fetched. */
  readonly notices: Accessor<Notices | null>
  /** What was stopped in a crisis, and which posts that holds; null until it has been fetched. */
  readonly freezes: Accessor<Freezes | null>
  /** The team's own organisation; null for who may not read it, and until it has been fetched. */
  readonly desk: Accessor<Desk | null>
  /** What is attached to posts, and the files; null until it has been fetched. */
  readonly media: Accessor<Media | null>
  /** What was found and noted to make posts of; null until it has been fetched. */
  readonly ideas: Accessor<Ideas | null>
  /** What the moderators have noted; null for who may not read it, and until it has been fetched. */
  readonly moderation: Accessor<Moderation | null>
  /** The plans of contests, draws, challenges and meetings; null until it has been fetched. */
  readonly events: Accessor<Events | null>
  readonly status: Accessor<SyncStatus>
  /** Nobody is signed in here any more, which a socket that was closed does not tell from a right taken away. */
  noteSignedOut(): void
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  /** The same for one post: with some roles it can be changed only until it has been approved. */
  locked(post: string): ReadOnlyReason | null
  /** Whether this person may give new names: labels, campaigns, pillars. */
  mayName(): boolean
  /** False until there is something to paint: last time's picture, or what this device keeps, or the relay's answer. */
  readonly ready: Accessor<boolean>
  /** Opens the volumes that posts planned for these years may lie in. */
  look(years: readonly number[]): void
  /** Opens every volume the workspace has, for import, export and search; resolves when they are read. */
  lookEverywhere(): Promise<void>
  readonly write: Writing
  /** Asks the relay at once instead of after the pause, while offline; resolves with whether it has answered. */
  tryNow(): Promise<boolean>
  /** For what works on whole documents, as showing a part of them to guests does. */
  readonly documents: WorkspaceDocuments
  /** Gives up what the relay will not take: closes, and forgets the documents it lies in, so that they come anew. */
  dropRefused(): Promise<void>
  /** Resolves when everything typed so far is on this device, or could not be written. */
  flush(): Promise<void>
  close(): Promise<void>
  /** One of the texts of a post and who else is in it, for the editor; null when it is not here. */
  prose(post: string, key: TextKey): Prose | null
}

export interface Prose {
  readonly text: Y.Text
  readonly awareness: Awareness
}

export interface WorkspaceDocuments {
  readonly space: OpenDocument
  /** Opens every volume the workspace has. */
  volumes(): readonly OpenDocument[]
}

export interface Me {
  readonly id: string
  readonly name: string
  readonly role: Role
}

export interface WorkspaceSettings {
  readonly name: string
  /** IANA name. */
  readonly timeZone: string
  readonly locale: 'fr' | 'en'
}

export interface Person {
  readonly id: string
  readonly name: string
}

export interface Label {
  readonly id: string
  readonly name: string
}

export interface Campaign {
  readonly id: string
  readonly name: string
}

/** `network` is one of `NETWORKS`; a channel the team has not named is called after its network (`name` null). */
export interface Channel {
  readonly id: string
  readonly network: string
  readonly name: string | null
}

/** Every read is reactive: per record, per day, per list. Deleted posts are only in `bin` and `get`. */
export interface Posts {
  get(id: string): Post | Damaged | undefined
  /** The same, woken by any change of the record for one subscription: for hundreds of posts on a screen. */
  whole(id: string): Post | Damaged | undefined
  /** Ids of the posts of a day (`2026-10-22`), in the order of their hours. */
  onDay(day: string): readonly string[]
  /** Every day that has posts, in order. */
  readonly planned: Accessor<readonly string[]>
  /** Ids of the posts without a date, the newest first. */
  readonly unscheduled: Accessor<readonly string[]>
  readonly bin: Accessor<readonly string[]>
  readonly damaged: Accessor<readonly string[]>
  readonly count: Accessor<number>
  /** The posts in other lists than those of days, for as long as the owner of this call lives: ids by name, reactive. */
  inLists(placeOf: (post: Post) => RecordPlace): (name: string) => readonly string[]
  /** Everything that is not deleted, for export and import; not reactive. */
  all(): Iterable<Post>
  /** The common text of a post, whole; not reactive. */
  textOf(id: string): string
  /** Every text that a post has, to look for words in; not reactive. */
  wordsOf(id: string): string
  /** Who changed what, the newest first; reactive. */
  history(id: string): readonly HistoryEntry[]
  /** The record itself, for what later parts read beside its fields; reactive, woken by any change of it. */
  record(id: string): RecordMap | null
  /** The newest change that came from somebody else or from another tab. */
  readonly arrived: Accessor<Arrival | null>
  /** How often something of a post, or a file of it, has come from somebody else or another tab; not reactive. */
  arrivals(id: string): number
}

export interface Arrival {
  readonly post: string
  /** Person who made it, as the record says. */
  readonly by: string | null
}

/** The doors that commands write through; a component never does. */
export interface Writing {
  author(): Author
  /** Where new posts go: the volume of the current year. */
  newPosts(): Records
  /** The collection that holds a record, whatever it is; null when it is not here. */
  homeOf(record: string): Records | null
  collection(name: SpaceCollection): Records
  readonly settings: RecordMap
  /** One transaction, which counts as one change. */
  transact<T>(records: Records | RecordMap, act: () => T): T
  /** The same for what is said of a change that is counted already, as who has typed. */
  remark(records: Records | RecordMap, act: () => void): void
}

/** What one person does right now, as the others see it. */
export interface Whereabouts {
  /** Page name, such as `calendar`. */
  readonly page: string
  /** The post looked at, and whether it is being edited or carried. */
  readonly post: string | null
  readonly doing: 'looking' | 'editing' | 'carrying'
  /** The day or month watched, such as `2026-10-22` or `2026-10`. */
  readonly day: string | null
}

export interface Presence {
  /** One entry a device, without this one. */
  readonly others: Accessor<readonly Other[]>
  tell(whereabouts: Whereabouts): void
}

export interface Other extends Whereabouts {
  readonly client: number
  readonly person: Person
  /** Nothing heard from the device's user for a while. */
  readonly away: boolean
}

/** `opening`: what is shown is a picture of last time; for a moment nothing can be changed. */
export type ReadOnlyReason = 'opening' | 'role' | 'planned' | 'client-too-old' | 'gap'
