import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { start } from '#client/app/start.tsx'
import type { SyncState } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { pretendWorkspace } from './pretend-workspace.ts'
import { PRETENDED_NOW } from './pretended-now.ts'

// The whole app without a relay, among colleagues who are only pretended, on one day in October 2026: open
// /gallery/app.html with `npm run dev`. `?at=/w/…` opens another page, `?empty` a workspace without posts, `?broken`
// one whose page fails, `?offline` one without a network, `?state=refused` and so on one in any other state of syncing,
// `?device=failing` one that this device no longer keeps, `?readonly=role` one that may only be read.
const STATES = [
  'saving',
  'connecting',
  'offline',
  'refused',
  'signed-out',
  'access-removed',
  'client-too-old',
] as const satisfies readonly SyncState[]
const READ_ONLY = ['role', 'client-too-old', 'gap'] as const satisfies readonly ReadOnlyReason[]

const asked = new URLSearchParams(location.search)
const workspace = asked.has('empty') ? 'emptyaaaaaaaaa' : 'galleryaaaaaaa'
history.replaceState(null, '', asked.get('at') ?? `/w/${workspace}/calendar`)
await start({
  browser: { ...lend(window), now: () => PRETENDED_NOW },
  environment: lendEnvironment(window),
  document,
  worker: null,
  openWorkspace: async (id) => ({
    kind: 'open',
    workspace: await pretendWorkspace(id, {
      empty: asked.has('empty'),
      broken: asked.has('broken'),
      state: asked.has('offline') ? 'offline' : stateIn(asked.get('state')),
      device: asked.get('device'),
      readOnly: readOnlyIn(asked.get('readonly')),
    }),
  }),
})

function stateIn(name: string | null): SyncState {
  return STATES.find((state) => state === name) ?? 'saved'
}

function readOnlyIn(name: string | null): ReadOnlyReason | null {
  return READ_ONLY.find((reason) => reason === name) ?? null
}
