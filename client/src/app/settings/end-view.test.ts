import { createRoot } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import {
  answersMembers,
  createFakeApi,
  type FakeApi,
  refusal,
} from '#client/app/testing/fake-api.ts'
import type { Role } from '#shared/access/roles.ts'
import { createEndView, type EndView } from './end-view.ts'

let api: FakeApi
let roles: Record<string, Role>

beforeEach(() => {
  api = createFakeApi()
  roles = { camille: 'owner', ines: 'editor' }
  answersMembers(api, () => roles)
})

function open(role: Role = 'owner'): EndView {
  const me = { id: 'camille', name: 'camille', role }
  return createRoot(() => createEndView({ relay: api, workspace: { id: 'w', me } }))
}

test('the last owner who wants to leave reads at once why not, and is asked when there is another', async () => {
  const view = open()
  await view.load()
  view.ask('leave')
  expect([view.asking(), view.problem()]).toEqual([null, 'last-owner'])
  roles.ines = 'owner'
  await view.load()
  view.ask('leave')
  expect([view.asking(), view.problem()]).toEqual(['leave', null])
})

test('the last owner who was faster than the list of members reads it when that has come', async () => {
  const view = open()
  const listed = view.load()
  view.ask('leave')
  expect(view.asking()).toBe('leave')
  await listed
  expect([view.asking(), view.problem()]).toEqual([null, 'last-owner'])
})

test('the last owner may delete the workspace, by its name', async () => {
  const view = open()
  await view.load()
  view.ask('delete')
  expect(view.asking()).toBe('delete')
  api.on('DELETE /workspaces/w', { status: 400, body: refusal('invalid', { field: 'name' }) })
  view.type('Another')
  await view.remove()
  expect([view.asking(), view.problem()]).toEqual(['delete', 'wrong-name'])
})

test('who does not know the others is asked, and the relay judges', async () => {
  const view = open()
  view.ask('leave')
  expect(view.asking()).toBe('leave')
  api.on('DELETE /workspaces/w/members/camille', { status: 409, body: refusal('last-owner') })
  expect(await view.leave()).toBe(false)
  expect([view.asking(), view.problem()]).toEqual([null, 'last-owner'])
})

test('an editor leaves without a look at who owns the workspace', async () => {
  const view = open('editor')
  await view.load()
  expect(api.asked).toEqual([])
  view.ask('leave')
  api.on('DELETE /workspaces/w/members/camille', { status: 204 })
  expect(await view.leave()).toBe(true)
})
