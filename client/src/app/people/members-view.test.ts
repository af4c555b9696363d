import { createRoot, createSignal } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  answersMembers,
  createFakeApi,
  type FakeApi,
  refusal,
} from '#client/app/testing/fake-api.ts'
import type { Role } from '#shared/access/roles.ts'
import { createMembersView, type MembersView } from './members-view.ts'
import { createTeamApi } from './team-api.ts'

let api: FakeApi
let roles: Record<string, Role>
let arrive: (present: readonly string[]) => void

beforeEach(() => {
  api = createFakeApi()
  roles = { camille: 'owner', ines: 'editor' }
  answersMembers(api, () => roles)
})

function open(role: Role = 'owner', present: readonly string[] = []): MembersView {
  const people = ['ines', 'camille'].map((id) => ({ id, name: id }))
  return createRoot(() => {
    const [here, setHere] = createSignal(present)
    arrive = setHere
    const others = () =>
      here().map((id) => ({
        client: 1,
        person: { id, name: id },
        page: 'calendar',
        post: null,
        day: null,
        doing: 'looking' as const,
        away: false,
      }))
    return createMembersView({
      workspace: {
        me: { id: 'camille', name: 'camille', role },
        members: () => people,
        presence: { others, tell() {} },
      },
      api: createTeamApi(api, 'w'),
      compare: (a, b) => a.localeCompare(b),
    })
  })
}

test('oneself comes first, and whoever is here is here, whatever the relay remembers', async () => {
  const view = open('owner', ['ines'])
  await view.load()
  expect(view.members().map(({ id, me, here }) => [id, me, here])).toEqual([
    ['camille', true, true],
    ['ines', false, true],
  ])
})

test('whoever comes, goes or gets another role stays the same record, so that the row of nobody is drawn anew', async () => {
  const view = open()
  const before = [...view.members()]
  await view.load()
  arrive(['ines'])
  roles = { camille: 'owner', bob: 'guest', ines: 'moderator' }
  await view.load()
  const [camille, bob, ines] = view.members()
  expect([camille === before[0], ines === before[1]]).toEqual([true, true])
  expect([bob?.id, ines?.here, ines?.role]).toEqual(['bob', true, 'moderator'])
})

test('two people with the same name are told apart by the order in which they came, and named', async () => {
  const called: Record<string, string> = {
    camille: 'Inès',
    ines: 'ines ',
    zoe: 'Zoé',
    nour: 'INÈS',
  }
  const joined = ['ines', 'camille', 'zoe', 'nour'] as const
  api.on('GET /workspaces/w/members', () => ({
    status: 200,
    body: {
      members: joined.map((id, index) => ({
        person: { id, name: called[id] },
        role: 'owner',
        joinedAt: index,
        seenAt: null,
        here: false,
      })),
    },
  }))
  const view = open()
  await view.load()
  const told = () => Object.fromEntries(view.members().map(({ id, nth }) => [id, nth]))
  expect(told()).toEqual({ ines: 1, camille: 2, nour: 3, zoe: null })
  expect(view.namesakes()).toEqual([{ name: 'ines ', count: 3 }])

  called.nour = 'Inès Haddad'
  called.camille = 'Camille'
  await view.load()
  expect(told()).toEqual({ ines: null, camille: null, nour: null, zoe: null })
  expect(view.namesakes()).toEqual([])
})

test('a name is found by a part of it, without its accents or capitals', async () => {
  roles = { camille: 'owner', Inès: 'editor', Inès2: 'editor', bob: 'guest' }
  const view = open()
  await view.load()
  const found = (text: string) => view.named(text).map(({ name }) => name)
  expect(found(' INES')).toEqual(['Inès', 'Inès2'])
  expect(found('zoe')).toEqual([])
  expect(view.named('')).toEqual(view.members())
})

test('offline the names of this device are shown, without roles and without anything to change', async () => {
  api.reachable(false)
  const view = open()
  await view.load()
  expect(view.members().map(({ name, role }) => [name, role])).toEqual([
    ['camille', null],
    ['ines', null],
  ])
  expect([view.known(), view.manages()]).toEqual([false, false])
})

test.each(['manager', 'editor', 'moderator', 'contributor'] as const)(
  'a %s sees the team and changes nothing in it',
  async (role) => {
    const view = open(role)
    await view.load()
    expect(view.members()).toHaveLength(2)
    expect(view.manages()).toBe(false)
  },
)

describe('changing a role', () => {
  test('says from which role, and tells it, so that it can be taken back', async () => {
    api.on('PATCH /workspaces/w/members/ines', (body) => {
      roles.ines = (body as { role: Role }).role
      return { status: 200, body: { member: {} } }
    })
    const view = open()
    await view.load()
    expect(await view.changeRole('ines', 'moderator')).toBe('editor')
    expect(api.asked.find(({ request }) => request.startsWith('PATCH'))?.body).toEqual({
      role: 'moderator',
      was: 'editor',
    })
    expect(view.members()[1]?.role).toBe('moderator')
  })

  test('that somebody else has changed meanwhile is told, and the list shows what they chose', async () => {
    const view = open()
    await view.load()
    roles.ines = 'guest'
    api.on('PATCH /workspaces/w/members/ines', {
      status: 409,
      body: refusal('changed-meanwhile'),
    })
    expect(await view.changeRole('ines', 'moderator')).toBeNull()
    expect(view.problem()).toEqual({ person: 'ines', what: 'changed-meanwhile' })
    expect(view.members()[1]?.role).toBe('guest')
  })

  test('of the last owner is refused, and says why', async () => {
    api.on('PATCH /workspaces/w/members/camille', { status: 409, body: refusal('last-owner') })
    const view = open()
    await view.load()
    expect(await view.changeRole('camille', 'editor')).toBeNull()
    expect(view.problem()).toEqual({ person: 'camille', what: 'last-owner' })
  })

  test('of the last owner is not even asked about, until somebody else is one', async () => {
    const view = open()
    await view.load()
    expect(view.mayStepDown()).toBe(false)
    expect(view.problem()).toEqual({ person: 'camille', what: 'last-owner' })
    roles.ines = 'owner'
    await view.load()
    expect(view.mayStepDown()).toBe(true)
  })

  test('needs the relay', async () => {
    const view = open()
    await view.load()
    api.reachable(false)
    expect(await view.remove('ines')).toBe(false)
    expect(view.problem()).toEqual({ person: 'ines', what: 'unreachable' })
    expect(view.members()).toHaveLength(2)
  })
})
