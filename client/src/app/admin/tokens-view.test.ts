import { createRoot } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import { createFakeApi, type FakeApi, refusal } from '#client/app/testing/fake-api.ts'
import { createTokensView, rolesForTokens, type TokensView } from './tokens-view.ts'

let api: FakeApi
let kept: object[]

beforeEach(() => {
  api = createFakeApi()
  kept = []
  api.on('GET /tokens/w', () => ({ status: 200, body: { tokens: kept } }))
})

const open = (): TokensView => createRoot(() => createTokensView({ relay: api, workspace: 'w' }))

test('the secret of a token is shown once', async () => {
  api.on('POST /tokens', () => {
    const times = { createdAt: 1, expiresAt: null, usedAt: null }
    kept = [{ id: 't', name: 'Métricool', role: 'guest', person: 'camille', ...times }]
    return { status: 201, body: { id: 't', token: 'ruche_s3cret' } }
  })
  const view = open()
  await view.make({ name: ' Métricool ', role: 'guest', days: null })
  expect(api.asked[0]?.body).toEqual({ workspace: 'w', name: 'Métricool', role: 'guest' })
  expect(view.made()).toEqual({ name: 'Métricool', secret: 'ruche_s3cret' })
  expect(view.tokens()).toHaveLength(1)
  view.done()
  expect(view.made()).toBeNull()
})

test('a name that the relay does not take is told, and nothing was made', async () => {
  api.on('POST /tokens', { status: 422, body: refusal('invalid', { field: 'name' }) })
  const view = open()
  await view.make({ name: '', role: 'guest', days: 30 })
  expect([view.problem(), view.made()]).toEqual(['name', null])
  api.reachable(false)
  await view.revoke('t')
  expect(view.problem()).toBe('unreachable')
})

test('nobody is offered to make a token that may do more than they may', () => {
  expect(rolesForTokens('owner')).not.toContain('owner')
  expect(rolesForTokens('manager')).toEqual([
    'manager',
    'editor',
    'moderator',
    'contributor',
    'guest',
  ])
})
