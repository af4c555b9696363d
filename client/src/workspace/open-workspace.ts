import { createRoot, createSignal } from 'solid-js'
import { lockOf } from '#client/workspace/access/rights.ts'
import type { Beside } from '#client/workspace/beside.ts'
import { openDevice } from '#client/workspace/device/device.ts'
import { forgetDocuments, forgetUnreadable } from '#client/workspace/device/forget-documents.ts'
import type { DocumentAccess } from '#client/workspace/documents/document-context.ts'
import { createDocumentSet } from '#client/workspace/documents/document-set.ts'
import { createVolumes } from '#client/workspace/documents/volumes.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { keepPicture, readPicture } from '#client/workspace/first-paint.ts'
import { createHues } from '#client/workspace/people/hues.ts'
import { createLateNames } from '#client/workspace/people/late-names.ts'
import { createCalled } from '#client/workspace/people/namesakes.ts'
import { createPostList } from '#client/workspace/posts/post-list.ts'
import { revertSteps } from '#client/workspace/revert-steps.ts'
import {
  createChannels,
  createMembers,
  createNames,
  createPeople,
} from '#client/workspace/space/names.ts'
import { createSettings } from '#client/workspace/space/settings.ts'
import { readOnlyReason, type StorageUse, statusOf } from '#client/workspace/status/status.ts'
import { createUndoStack } from '#client/workspace/undo.ts'
import type {
  Me,
  Other,
  Presence,
  ReadOnlyReason,
  Whereabouts,
  Workspace,
  WorkspaceSettings,
} from '#client/workspace/workspace.ts'
import { createWriting } from '#client/workspace/writing.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { postsIn } from '#shared/documents/calendar.ts'
import { collectionIn, goneIn, peopleIn, settingsIn, sinceIn } from '#shared/documents/space.ts'
import { proseOf } from '#shared/domain/fields.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'

const NOBODY: readonly Other[] = []

export interface WorkspaceOptions {
  readonly id: string
  readonly me: Me
  /** What the relay said of it, until its own settings are read. */
  readonly defaults: WorkspaceSettings
  readonly environment: Environment
  /** Access was taken away: what is here is only read, and nothing is told to the relay. */
  readonly hereOnly?: boolean
}

/**
 * Opens a workspace on this device: at once with what is kept here, whole while offline, in step with the relay
 * whenever it can be.
 */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  return createRoot((dispose) => assemble(options, dispose))
}

function assemble(options: WorkspaceOptions, dispose: () => void): Workspace {
  const { id, defaults, environment, hereOnly = false } = options
  const { role } = options.me
  const [me, setMe] = createSignal<Me>(options.me)
  const [roleTold, setRoleTold] = createSignal<Role | null>(null)
  const [storage, setStorage] = createSignal<StorageUse | null>(null)
  const [status, setStatus] = createSignal(statusOf([], null, false))
  const [readOnly, setReadOnly] = createSignal<ReadOnlyReason | null>('opening')
  const [ready, setReady] = createSignal(false)
  let read = false
  let signedOut = false

  const survey = (): void => {
    beside()?.moderation()?.survey()
    const facts = documents.facts()
    setStatus(statusOf(facts, storage(), signedOut, beside()?.media?.files() ?? null))
    setReadOnly(read ? readOnlyReason(role, facts) : 'opening')
    // A device that holds nothing waits for the relay's first word, so that nobody sees an empty calendar flash by.
    if (read && first.every(({ facts: { held, link } }) => held || link.kind !== 'connecting'))
      setReady(true)
  }
  const device = openDevice(id, environment.after)
  const kept = { workspace: id, device, smallStorage: environment.smallStorage }
  const list = createPostList(() => picture.changed())
  const shown = readPicture(device).then(async (last) => {
    if (!last || last.posts.length === 0) return
    list.store.seed(last.posts)
    setReady(true)
    await environment.painted()
  })
  const accessOf = (name: string): DocumentAccess => {
    const kind = parseDocumentName(name)?.kind
    if (hereOnly || !kind) return 'here'
    return accessTo(kind, role) === 'write' ? 'write' : 'read'
  }
  const [beside, setBeside] = createSignal<Beside | null>(null)
  // Beside the first painting, not before it; without it, what each record says of itself is shown.
  const besideRead = import('#client/workspace/beside.ts').then(
    ({ openBeside }) => {
      if (closing) return
      const means = {
        workspace: id,
        space,
        device,
        list,
        role,
        me: () => me().id,
        person: me,
        mayWrite: () => readOnly() === null,
        settings: settingsIn(space.doc),
        timeZone: () => settings().timeZone,
        environment,
        hereOnly,
        documents,
        undo,
        read: firstRead,
        year,
        openVolume: volumes.open,
        status,
        tellStorage(use: StorageUse) {
          setStorage(use)
          survey()
        },
        changed: survey,
      }
      const opened = openBeside(means)
      if (told) opened.presence.tell(told)
      setBeside(opened)
    },
    () => {},
  )
  const documents = createDocumentSet({
    workspace: id,
    device,
    environment,
    begin: Promise.all([shown, besideRead, forgetUnreadable(kept, role)]),
    accessTo: accessOf,
    roleTold: setRoleTold,
    changed: survey,
  })

  const space = documents.open('space')
  const settings = createSettings(space.doc, defaults)
  const people = createPeople(peopleIn(space.doc), me)
  const members = createMembers(people, goneIn(space.doc), me)
  /** What is told before it can be heard. */
  let told: Whereabouts | null = null
  const presence: Presence = {
    others: () => beside()?.presence.others() ?? NOBODY,
    tell(whereabouts) {
      told = whereabouts
      beside()?.presence.tell(whereabouts)
    },
  }
  const picture = keepPicture({ device, environment, posts: list.posts, settings })
  const volumes = createVolumes({
    documents,
    space,
    mayNote: accessOf('space') === 'write',
    attach(doc) {
      const ends = [beside()?.attach(doc), list.attach(postsIn(doc))]
      return () => {
        for (const end of ends) end?.()
      }
    },
    settings,
    environment,
  })
  const year = volumes.currentYear()
  const first = [space, ...volumes.openFor(year)]
  const firstRead = Promise.all(first.map((document) => document.fetched))
  void firstRead.then(() => {
    list.store.dropSeeds()
    read = true
    survey()
  })
  const names = createLateNames({
    workspace: id,
    space,
    environment,
    me,
    others: presence.others,
    mayKeep: accessOf('space') === 'write',
  })

  const lockedPost = (id: string) => {
    const post = list.store.byId[id]
    return post?.kind === 'post' ? lockOf(role, post.status) : null
  }

  const write = createWriting({ environment, me, space, volumes, list, beside })

  const undo = createUndoStack(
    (steps) =>
      revertSteps(
        steps.filter(({ record }) => !lockedPost(record)),
        write,
      ),
    environment.painted,
  )

  const close = async (): Promise<void> => {
    names.close()
    picture.close()
    volumes.close()
    beside()?.close()
    await documents.close()
    dispose()
  }

  let closing: Promise<void> | null = null
  const closeOnce = (): Promise<void> => {
    closing ??= close()
    return closing
  }

  return {
    id,
    get me() {
      return me()
    },
    rename(name) {
      setMe({ ...me(), name })
      beside()?.presence.retell()
      names.own()
    },
    roleTold,
    settings,
    posts: list.posts,
    people,
    members,
    called: createCalled(members, sinceIn(space.doc)),
    askWhoIsHere: names.ask,
    hueOf: createHues(space.doc, people),
    labels: createNames(collectionIn(space.doc, 'labels')),
    campaigns: createNames(collectionIn(space.doc, 'campaigns')),
    pillars: createNames(collectionIn(space.doc, 'pillars')),
    channels: createChannels(collectionIn(space.doc, 'channels')),
    presence,
    undo,
    begun: () => beside()?.begun ?? null,
    reviews: () => beside()?.reviews ?? null,
    notices: () => beside()?.notices ?? null,
    freezes: () => beside()?.freezes ?? null,
    desk: () => beside()?.desk ?? null,
    media: () => beside()?.media ?? null,
    ideas: () => beside()?.ideas ?? null,
    moderation: () => beside()?.moderation() ?? null,
    events: () => beside()?.events() ?? null,
    status,
    noteSignedOut() {
      signedOut = true
      survey()
    },
    readOnly,
    locked: (post) => readOnly() ?? lockedPost(post),
    mayName: () => readOnly() === null && accessOf('space') === 'write',
    ready,
    write,
    look(years) {
      for (const shown of years) volumes.openFor(shown)
    },
    async lookEverywhere() {
      await space.loaded
      await Promise.all(volumes.openAll().map(({ fetched }) => fetched))
      survey()
    },
    prose(post, key) {
      const home = list.store.homeOf(post)
      const map = home?.get(post)
      const text = map ? proseOf(map, key) : null
      const document = documents.of(home?.doc)
      return text && document ? { text, awareness: document.awareness } : null
    },
    tryNow: documents.tryNow,
    documents: { space, volumes: volumes.openAll },
    flush: documents.flush,
    async dropRefused() {
      const refused = documents.refused()
      await closeOnce()
      await forgetDocuments(kept, (name) => refused.includes(name))
    },
    close: closeOnce,
  }
}
