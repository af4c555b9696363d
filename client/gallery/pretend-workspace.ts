import { createEffect, createRoot } from 'solid-js'
import { lendEnvironment } from '#client/app/environment.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { SyncState, SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { Other, ReadOnlyReason, Workspace } from '#client/workspace/workspace.ts'
import { PRETENDED_NOW } from './pretended-now.ts'
import { SAMPLE_POSTS, SAMPLE_TEXT } from './sample-posts.ts'

const PEOPLE = {
  camille: { id: 'camilleaaaaaaa', name: 'Camille Marchand' },
  ines: { id: 'inesaaaaaaaaaa', name: 'Inès Benali' },
  theo: { id: 'theoaaaaaaaaaa', name: 'Théo Lambert' },
  yann: { id: 'yannaaaaaaaaaa', name: 'Yann Le Goff' },
  sofia: { id: 'sofiaaaaaaaaaa', name: 'Sofia Ribeiro' },
  mathilde: { id: 'mathildeaaaaaa', name: 'Mathilde Roussel' },
  amadou: { id: 'amadouaaaaaaaa', name: 'Amadou Diallo' },
} as const

const onTheCalendar = { page: 'calendar', post: null, day: null, away: false } as const

const OTHERS: readonly Other[] = [
  { ...onTheCalendar, client: 1, person: PEOPLE.ines, doing: 'editing' },
  { ...onTheCalendar, client: 2, person: PEOPLE.theo, doing: 'looking', day: '2026-10-28' },
  { ...onTheCalendar, client: 3, person: PEOPLE.yann, doing: 'looking', away: true },
]

interface Pretended {
  readonly empty: boolean
  readonly broken: boolean
  readonly state: SyncState
  /** `failing` or `almost-full`; anything else keeps what it is given. */
  readonly device: string | null
  readonly readOnly: ReadOnlyReason | null
}

/** A real workspace of this device, whose colleagues and relay are pretended, and whose posts are samples. */
export async function pretendWorkspace(id: string, pretended: Pretended): Promise<Workspace> {
  const workspace = openWorkspace({
    id,
    me: { ...PEOPLE.camille, role: 'owner' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: {
      ...lendEnvironment(window),
      now: () => PRETENDED_NOW,
      origin: `${location.origin}/nowhere`,
    },
  })
  await writable(workspace)
  const commands = createPostCommands(workspace)
  if (!pretended.empty && workspace.posts.count() === 0) {
    for (const [at, networks, title, status, owner] of SAMPLE_POSTS) {
      const channels = networks.split(',')
      commands.create({ at, title, body: SAMPLE_TEXT, status, channels, owner: PEOPLE[owner].id })
    }
  }
  return {
    ...workspace,
    people: () => Object.values(PEOPLE),
    presence: { ...workspace.presence, others: () => OTHERS },
    posts: pretended.broken ? { ...workspace.posts, onDay: fail } : workspace.posts,
    ready: () => true,
    readOnly: () => pretended.readOnly,
    status: () => statusOf(pretended),
  }
}

function statusOf({ state, device }: Pretended): SyncStatus {
  const waiting = state === 'saved' ? 0 : 7
  return {
    state,
    device:
      device === 'failing'
        ? { kind: 'failing', problem: 'full' }
        : device === 'almost-full'
          ? { kind: 'almost-full', usedBytes: 412e6, quotaBytes: 450e6 }
          : { kind: 'kept' },
    waiting,
    refused: 0,
    files: null,
    waitingSince: waiting === 0 ? null : PRETENDED_NOW,
    relayAt: PRETENDED_NOW,
  }
}

function fail(): never {
  throw new Error('This page was asked to fail')
}

/** Resolves when what this device keeps has been read, and posts may be added to it. */
function writable(workspace: Workspace): Promise<void> {
  return new Promise((resolve) => {
    createRoot((dispose) => {
      createEffect(() => {
        if (workspace.readOnly() !== null) return
        resolve()
        dispose()
      })
    })
  })
}
