import { createRoot } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import { createFakeApi, type FakeApi, refusal } from '#client/app/testing/fake-api.ts'
import { createInvitationsView, type InvitationsView } from './invitations-view.ts'
import { createTeamApi, type InvitationState } from './team-api.ts'

const CAMILLE = { id: 'camille', name: 'Camille' }

let api: FakeApi
let kept: ReturnType<typeof invitation>[]

function invitation(id: string, state: InvitationState, createdAt: number) {
  const times = { createdAt, expiresAt: 9_000 }
  return { id, role: 'editor', note: '', uses: 1, used: [], createdBy: CAMILLE, state, ...times }
}

beforeEach(() => {
  api = createFakeApi()
  kept = [invitation('old', 'expired', 3), invitation('first', 'open', 1)]
  api.on('GET /workspaces/w/invitations', () => ({ status: 200, body: { invitations: kept } }))
  api.on('POST /workspaces/w/invitations', () => {
    const made = invitation('new', 'open', 4)
    kept = [...kept, made]
    return { status: 201, body: { invitation: made, secret: 's3cret' } }
  })
})

function open(): InvitationsView {
  return createRoot(() =>
    createInvitationsView({ api: createTeamApi(api, 'w'), origin: 'https://ruche.example' }),
  )
}

const ids = (view: InvitationsView) => view.invitations()?.map(({ id }) => id)

test('what still lets somebody in comes first, then the newest', async () => {
  const view = open()
  expect(view.invitations()).toBeNull()
  await view.load()
  expect(ids(view)).toEqual(['first', 'old'])
})

test('an invitation that is looked at again is the same record, in which only what changed is new', async () => {
  const view = open()
  await view.load()
  const first = view.invitations()?.[0]
  kept = [invitation('newer', 'open', 2), invitation('first', 'open', 1)]
  await view.load()
  expect(ids(view)).toEqual(['newer', 'first'])
  expect(view.invitations()?.[1] === first).toBe(true)
})

test('the link has its secret in the fragment, and is gone once it has been taken along', async () => {
  const view = open()
  await view.make({ role: 'moderator', uses: 2, hours: 24, note: ' Renfort ' })
  expect(api.asked[0]?.body).toEqual({ role: 'moderator', uses: 2, hours: 24, note: 'Renfort' })
  expect(view.ready()?.address).toBe('https://ruche.example/join#s3cret')
  expect(ids(view)).toEqual(['new', 'first', 'old'])
  view.done()
  expect(view.ready()).toBeNull()
})

test('an invitation that is revoked while its link is shown is not shown any more', async () => {
  api.on('DELETE /workspaces/w/invitations/new', () => {
    kept = kept.map((one) => (one.id === 'new' ? { ...one, state: 'revoked' as const } : one))
    return { status: 204 }
  })
  const view = open()
  await view.make({ role: 'guest', uses: 1, hours: 1, note: '' })
  await view.revoke('new')
  expect(view.ready()).toBeNull()
  expect(view.invitations()?.find(({ id }) => id === 'new')?.state).toBe('revoked')
})

test('without the relay nothing is made, and it says so', async () => {
  const view = open()
  await view.load()
  api.reachable(false)
  await view.make({ role: 'guest', uses: 1, hours: 1, note: '' })
  expect([view.problem(), view.ready()]).toEqual(['unreachable', null])
  api.reachable(true)
  api.on('POST /workspaces/w/invitations', { status: 403, body: refusal('forbidden') })
  await view.make({ role: 'guest', uses: 1, hours: 1, note: '' })
  expect(view.problem()).toBe('refused')
})
