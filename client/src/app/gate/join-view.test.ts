import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFakeApi, type FakeApi, refusal } from '#client/app/testing/fake-api.ts'
import type { Session } from '#client/workspace/session/session.ts'
import { inviteIn } from './join.ts'
import { createJoinView, type JoinView } from './join-view.ts'

const INVITATION = {
  kind: 'invitation',
  workspace: { name: 'Réseau Tremplin' },
  role: 'moderator',
  invitedBy: { name: 'Camille' },
  you: null,
  member: false,
}
const INES = { id: 'p0', name: 'Inès' }
const ENTERED = { status: 201, body: { workspace: { id: 'w1' }, person: {}, role: 'moderator' } }

let api: FakeApi
let kept: Session | null
let entered: (string | null)[]

beforeEach(() => {
  api = createFakeApi()
  kept = null
  entered = []
})

function open(secret: string | null = 's3cret'): JoinView {
  return createRoot(() =>
    createJoinView({
      browser: api,
      secret,
      keptWork: async () => kept,
      forgetDevice: async () => {
        kept = null
      },
      enter: async (workspace) => {
        entered.push(workspace)
      },
    }),
  )
}

function keepSession(name: string): void {
  const workspace = { id: 'w0', name: 'Ailleurs', timeZone: 'Europe/Paris' } as const
  kept = { person: { id: 'p0', name }, workspaces: [{ ...workspace, role: 'owner', locale: 'fr' }] }
}

describe('an invitation', () => {
  test('is looked at first, and asks for a name only', async () => {
    api.on('POST /join/look', { status: 200, body: INVITATION })
    api.on('POST /join', ENTERED)
    const view = open()
    await view.look()
    expect(view.step()).toMatchObject({
      kind: 'offered',
      offer: { workspace: 'Réseau Tremplin', invitedBy: 'Camille', role: 'moderator' },
    })
    expect(entered).toEqual([])
    await view.join()
    expect(view.nameProblem()).toBe('missing')
    view.setName(' Inès ')
    await view.join()
    expect(api.asked.at(-1)?.body).toEqual({ secret: 's3cret', person: { name: 'Inès' } })
    expect(entered).toEqual(['w1'])
  })

  test('somebody who is signed in joins as themselves, without a name', async () => {
    keepSession('Inès')
    api.on('POST /join/look', { status: 200, body: { ...INVITATION, you: INES } })
    api.on('POST /join', ENTERED)
    const view = open()
    await view.look()
    expect(view.asksName()).toBe(false)
    await view.join()
    expect(api.asked.at(-1)?.body).toEqual({ secret: 's3cret' })
    expect(entered).toEqual(['w1'])
  })

  test('a member goes in at once', async () => {
    keepSession('Inès')
    const body = { ...INVITATION, you: INES, member: true }
    api.on('POST /join/look', { status: 200, body })
    api.on('POST /join', { ...ENTERED, status: 200 })
    await open().look()
    expect(entered).toEqual(['w1'])
  })

  test('open in two tabs, whoever comes second in the last one is told that it was used', async () => {
    api.on('POST /join/look', { status: 200, body: INVITATION })
    api.on('POST /join', {
      status: 403,
      body: refusal('used-link', { contact: { name: 'Camille' } }),
    })
    const view = open()
    await view.look()
    view.setName('Inès')
    await view.join()
    expect(view.step()).toEqual({ kind: 'gone', why: 'used', contact: 'Camille' })
  })

  test('a name that the relay does not take is told beside the name', async () => {
    api.on('POST /join/look', { status: 200, body: INVITATION })
    api.on('POST /join', { status: 422, body: refusal('invalid', { field: 'person.name' }) })
    const view = open()
    await view.look()
    view.setName('\u202eInès')
    await view.join()
    expect(view.failure()).toBe('name')
    expect(view.step().kind).toBe('offered')
  })

  test('of two people with one name it takes them for two', async () => {
    keepSession('Camille')
    const you = { id: 'p1', name: 'Camille' }
    api.on('POST /join/look', { status: 200, body: { ...INVITATION, you } })
    const view = open()
    await view.look()
    expect(view.step()).toEqual({ kind: 'occupied', by: 'Camille' })
  })

  test('is not mixed with the work of somebody else that this device keeps', async () => {
    keepSession('Théo')
    api.on('POST /join/look', { status: 200, body: INVITATION })
    const view = open()
    await view.look()
    expect(view.step()).toEqual({ kind: 'occupied', by: 'Théo' })
    await view.forgetAndGoOn()
    expect(view.step()).toMatchObject({ kind: 'offered' })
  })
})

describe('a link that does not work', () => {
  test.each([
    ['unknown-link', 'unknown'],
    ['used-link', 'used'],
    ['expired-link', 'expired'],
    ['revoked-link', 'revoked'],
  ])('%s says so, and whom to ask', async (code, why) => {
    api.on('POST /join/look', {
      status: 403,
      body: refusal(code, { contact: { name: 'Camille' } }),
    })
    const view = open()
    await view.look()
    expect(view.step()).toEqual({ kind: 'gone', why, contact: 'Camille' })
  })

  test('one that was cut off is told apart', () => {
    expect(inviteIn('#abcd')).toBe('abcd')
    expect(inviteIn('#')).toBeNull()
    expect(open(null).step()).toEqual({ kind: 'incomplete' })
  })

  test('without a network nothing is lost: it is tried again', async () => {
    api.on('POST /join/look', { status: 200, body: INVITATION })
    api.reachable(false)
    const view = open()
    await view.look()
    expect([view.step().kind, view.failure()]).toEqual(['looking', 'unreachable'])
    api.reachable(true)
    await view.look()
    expect([view.step().kind, view.failure()]).toEqual(['offered', null])
  })
})

test('a link for a device says whose it is, and waits to be told to go on', async () => {
  api.on('POST /join/look', { status: 200, body: { kind: 'device', person: INES } })
  api.on('POST /join', ENTERED)
  const view = open()
  await view.look()
  expect(view.step()).toEqual({ kind: 'offered', offer: { kind: 'device', person: INES } })
  expect(entered).toEqual([])
  await view.join()
  expect(entered).toEqual(['w1'])
})
