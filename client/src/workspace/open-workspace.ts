import { createRoot, createSignal } from 'solid-js'
import { openDevice } from '#client/workspace/device/device.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createChannels, createNames, createPeople } from '#client/workspace/names.ts'
import {
  COMMAND,
  HOUSEKEEPING,
  type OpenDocument,
  openDocument,
} from '#client/workspace/open-document.ts'
import { createPostList } from '#client/workspace/post-list.ts'
import { createPresence } from '#client/workspace/presence.ts'
import { createSettings, knownVolumes, noteVolume } from '#client/workspace/settings.ts'
import { type StorageUse, statusOf } from '#client/workspace/status.ts'
import { openTabs } from '#client/workspace/tabs.ts'
import { createUndoStack } from '#client/workspace/undo.ts'
import type {
  Me,
  ReadOnlyReason,
  Workspace,
  WorkspaceSettings,
  Writing,
} from '#client/workspace/workspace.ts'
import { accessTo } from '#shared/access/roles.ts'
import { postsIn, volumesFor } from '#shared/documents/calendar.ts'
import { collectionIn, peopleIn, settingsIn } from '#shared/documents/space.ts'
import type { Records } from '#shared/domain/fields.ts'
import { bodyOf } from '#shared/domain/post.ts'
import { revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { calendarName } from '#shared/protocol/names.ts'

/** Records undone in one transaction (M12). */
const AT_ONCE = 500
const STORAGE_CHECK_MS = 60_000

/**
 * Opens a workspace on this device: at once with what is kept here, whole while offline, in step with the relay
 * whenever it can be.
 */
export function openWorkspace(options: {
  readonly id: string
  readonly me: Me
  /** What the relay said of it, until its own settings are read. */
  readonly defaults: WorkspaceSettings
  readonly environment: Environment
}): Workspace {
  return createRoot((dispose) => assemble(options, dispose))
}

function assemble(
  { id, me, defaults, environment }: Parameters<typeof openWorkspace>[0],
  dispose: () => void,
): Workspace {
  const device = openDevice(id, environment.after)
  const tabs = openTabs(id, environment)
  const documents = new Map<string, OpenDocument>()
  const [storage, setStorage] = createSignal<StorageUse | null>(null)
  const [status, setStatus] = createSignal(statusOf([], null))
  const [readOnly, setReadOnly] = createSignal<ReadOnlyReason | null>(null)
  const [ready, setReady] = createSignal(false)
  const [loaded, setLoaded] = createSignal(false)
  const detach: (() => void)[] = []
  let scheduled = false

  const survey = (): void => {
    scheduled = false
    const facts = [...documents.values()].map((document) => document.facts)
    setStatus(statusOf(facts, storage()))
    setReadOnly(readOnlyReason(me, facts))
    const answered = facts.every(({ held, link }) => held || link.kind !== 'connecting')
    if (loaded() && answered) setReady(true)
  }
  const changed = (): void => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(survey)
  }

  const open = (name: string): OpenDocument => {
    const known = documents.get(name)
    if (known) return known
    const document = openDocument(name, { workspace: id, device, tabs, environment, changed })
    documents.set(name, document)
    return document
  }

  const list = createPostList()
  const openVolume = (year: number): OpenDocument => {
    const name = calendarName(year)
    const known = documents.get(name)
    if (known) return known
    const document = open(name)
    void document.loaded.then(() => detach.push(list.attach(postsIn(document.doc))))
    return document
  }
  const currentYear = (): number => {
    const now = Temporal.Instant.fromEpochMilliseconds(environment.now())
    return now.toZonedDateTimeISO(settings().timeZone).year
  }

  const space = open('space')
  const settings = createSettings(space.doc, defaults)
  const labels = createNames(collectionIn(space.doc, 'labels'))
  const campaigns = createNames(collectionIn(space.doc, 'campaigns'))
  const channels = createChannels(collectionIn(space.doc, 'channels'))
  const people = createPeople(peopleIn(space.doc), me)
  const presence = createPresence(space.awareness, me, environment)

  const year = currentYear()
  const first = [space, ...volumesFor(year, year).map(openVolume)]
  void Promise.all(first.map((document) => document.loaded)).then(() => {
    setLoaded(true)
    changed()
  })
  void space.synced.then(() => {
    const names = peopleIn(space.doc)
    if (names.get(me.id) === me.name || accessTo('space', me.role) !== 'write') return
    space.doc.transact(() => names.set(me.id, me.name), HOUSEKEEPING)
  })

  const measureStorage = async (): Promise<void> => {
    const estimate = await environment.storage?.estimate().catch(() => null)
    if (!estimate?.quota) return
    setStorage({ usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota })
    changed()
  }
  let stopMeasuring = (): void => {}
  const measureOften = (): void => {
    void measureStorage()
    stopMeasuring = environment.after(STORAGE_CHECK_MS, measureOften)
  }
  measureOften()

  let asked = false
  const keepForGood = (): void => {
    if (asked) return
    asked = true
    void environment.storage?.persist().catch(() => false)
  }

  const write: Writing = {
    author: () => ({ now: environment.now(), person: me.id, random: environment.random }),
    newPosts() {
      const current = currentYear()
      space.doc.transact(() => noteVolume(space.doc, current), HOUSEKEEPING)
      return postsIn(openVolume(current).doc)
    },
    homeOf: (record) =>
      list.store.homeOf(record) ?? labels.store.homeOf(record) ?? campaigns.store.homeOf(record),
    collection: (name) => collectionIn(space.doc, name),
    settings: settingsIn(space.doc),
    transact(records, act) {
      keepForGood()
      const { doc } = records
      if (!doc) throw new Error('The collection is in no document')
      return doc.transact(act, COMMAND)
    },
  }

  const revert = (steps: readonly Step[]): readonly Step[] => {
    const byHome = Map.groupBy(steps, (step) => write.homeOf(step.record))
    return [...byHome].flatMap(([home, own]) => (home ? revertIn(home, own, write) : []))
  }

  return {
    id,
    me,
    settings,
    posts: list.posts,
    people,
    labels: labels.names,
    campaigns: campaigns.names,
    channels,
    presence,
    undo: createUndoStack(revert),
    status,
    readOnly,
    ready,
    write,
    look(years) {
      for (const shown of years) volumesFor(shown, currentYear()).forEach(openVolume)
    },
    async lookEverywhere() {
      await space.loaded
      await Promise.all(knownVolumes(space.doc).map((known) => openVolume(known).loaded))
    },
    body(post) {
      const home = list.store.homeOf(post)
      const map = home?.get(post)
      const text = map ? bodyOf(map) : null
      const document = [...documents.values()].find(({ doc }) => doc === home?.doc)
      return text && document ? { text, awareness: document.awareness } : null
    },
    async flush() {
      await Promise.all([...documents.values()].map((document) => document.flush()))
    },
    async close() {
      presence.close()
      stopMeasuring()
      for (const end of detach) end()
      await Promise.all([...documents.values()].map((document) => document.close()))
      tabs.close()
      dispose()
    },
  }
}

function readOnlyReason(
  me: Me,
  facts: readonly { readonly tooOld: boolean; readonly gap: boolean }[],
): ReadOnlyReason | null {
  if (accessTo('calendar', me.role) !== 'write') return 'role'
  if (facts.some(({ tooOld }) => tooOld)) return 'client-too-old'
  return facts.some(({ gap }) => gap) ? 'gap' : null
}

function revertIn(home: Records, steps: readonly Step[], write: Writing): Step[] {
  const inverse: Step[] = []
  for (let start = 0; start < steps.length; start += AT_ONCE) {
    write.transact(home, () => {
      for (const step of steps.slice(start, start + AT_ONCE)) {
        const back = revertStep(home, step, write.author())
        if (back) inverse.push(back)
      }
    })
  }
  return inverse
}
