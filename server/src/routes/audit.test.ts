import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the owner reads who did what', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let audit: string
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
    audit = `/api/workspaces/${owner.workspace}/audit`
  })
  afterEach(() => relay.remove())
  const ask = (path: string) => relay.ask(path, { cookie: owner.cookie })
  const exported = (about: unknown, cookie = owner.cookie) =>
    relay.ask(audit, { method: 'POST', cookie, body: { kind: 'exported', about } })

  test('what happened stands there, and who did it', async () => {
    await exported({ what: 'csv', count: 42 })
    const { json } = await ask(audit)
    expect(json).toEqual({
      entries: [
        {
          id: expect.any(Number),
          at: expect.any(Number),
          person: { id: owner.person, name: 'Léa' },
          kind: 'exported',
          about: { what: 'csv', count: 42 },
        },
        expect.objectContaining({ kind: 'workspace-made', about: {} }),
      ],
      next: null,
    })
  })

  test('as a table, in which no name becomes a formula', async () => {
    await exported({ what: 'csv', count: 42 })
    const table = await ask(`${audit}.csv?kind=exported`)
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(table.headers.get('content-disposition')).toContain('attachment')
    const [header, line] = table.text.split('\r\n')
    expect(header).toBe('id,at,person,person id,kind,about')
    expect(line).toMatch(/^\d+,20\d\d-.*Z,Léa,[a-z2-7]{14},exported,what: csv; count: 42$/)
  })

  test('strangers and tokens read nothing of it, and add nothing', async () => {
    expect((await relay.ask(audit)).status).toBe(401)
    expect((await exported({ what: 'csv', count: 1 }, '')).status).toBe(401)
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json } = await relay.ask('/api/tokens', { method: 'POST', body, cookie: owner.cookie })
    const headers = { authorization: `Bearer ${json.token}` }
    expect((await relay.ask(audit, { headers })).status).toBe(403)
    expect((await relay.ask(`/api/workspaces/${'a'.repeat(14)}/audit`, { headers })).status).toBe(
      404,
    )
  })

  test.each([
    ['kind', 'kind=signed-in,nonsense', 'names a kind that does not exist.'],
    ['from', 'from=yesterday', 'has to be a whole number from 0 to 8640000000000000.'],
    ['limit', 'limit=201', 'has to be at most 200.'],
    ['before', 'before=0', 'has to be at least 1.'],
  ])('a filter that is no %s is refused by name', async (field, query, message) => {
    const { status, json } = await ask(`${audit}?${query}`)
    expect(status).toBe(422)
    expect(json.error?.field).toMatch(new RegExp(`^${field}`))
    expect(json.error?.fields?.[0]?.message).toBe(message)
  })

  test('a device writes down its own exports and nothing else', async () => {
    const forged = { kind: 'role-changed', about: { what: 'csv', count: 1 } }
    const refused = await relay.ask(audit, { method: 'POST', cookie: owner.cookie, body: forged })
    expect(refused.json.error?.field).toBe('kind')
    expect((await exported({ what: '<b>', count: 1 })).json.error?.field).toBe('about.what')
    expect((await exported({ what: 'csv', count: -1 })).json.error?.field).toBe('about.count')
    expect((await ask(audit)).text).not.toContain('role-changed')
  })
})
