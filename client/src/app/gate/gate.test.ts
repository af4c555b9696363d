import { describe, expect, test } from 'vitest'
import { createWorkspace, problemsIn, type SetupForm } from './setup.ts'
import { pastedSetupCode, setupCodeIn } from './setup-code.ts'

const form: SetupForm = {
  workspace: ' Réseau Tremplin ',
  person: 'Camille Marchand',
  timeZone: 'Europe/Paris',
  language: 'fr',
}

/** A relay that always answers the same, and remembers what it was asked. */
function relay(status: number, body: unknown) {
  const asked: { path: string; body: unknown }[] = []
  return {
    asked,
    fetch: async (path: string, init?: RequestInit) => {
      asked.push({ path, body: JSON.parse(String(init?.body)) })
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
    },
  }
}

const refusal = (code: string) => ({ error: { code, message: 'for developers' } })
const noNetwork = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
}

describe('creating a workspace', () => {
  test('sends what the relay asks for, and says where to go', async () => {
    const there = relay(201, { workspace: { id: 'abc' }, person: { id: 'x' }, role: 'owner' })
    expect(await createWorkspace(there, 'CODE', form)).toEqual({
      kind: 'created',
      workspace: 'abc',
    })
    expect(there.asked).toEqual([
      {
        path: '/api/workspaces',
        body: {
          setupCode: 'CODE',
          name: 'Réseau Tremplin',
          timeZone: 'Europe/Paris',
          locale: 'fr',
          person: { name: 'Camille Marchand' },
        },
      },
    ])
  })

  test.each([
    [403, refusal('wrong-setup-code'), 'wrong-code'],
    [429, refusal('too-many'), 'too-many'],
    [422, refusal('invalid'), 'refused'],
    [502, '<html>Bad gateway</html>', 'unreachable'],
    [200, '<html>a hotel’s sign-in page</html>', 'unreachable'],
  ])('answer %i %j is told as "%s"', async (status, body, kind) => {
    expect(await createWorkspace(relay(status, body), 'CODE', form)).toEqual({ kind })
  })

  test('without a network nothing was created', async () => {
    expect(await createWorkspace(noNetwork, 'CODE', form)).toEqual({ kind: 'unreachable' })
  })

  test('names are asked for before the relay is', () => {
    expect(problemsIn(form)).toBeNull()
    expect(problemsIn({ ...form, person: '  ' })).toEqual({ workspace: null, person: 'missing' })
    expect(problemsIn({ ...form, workspace: '👩‍👩‍👧'.repeat(80) })).toBeNull()
    expect(problemsIn({ ...form, workspace: 'é'.repeat(81) })?.workspace).toBe('too-long')
  })

  test('the code comes from the fragment of the link', () => {
    expect(setupCodeIn('#setup=K7-2Q')).toBe('K7-2Q')
    expect(setupCodeIn('#setup=')).toBeNull()
    expect(setupCodeIn('')).toBeNull()
  })

  test('and from what is pasted in its place: the link, or its code', () => {
    expect(pastedSetupCode(' http://127.0.0.1:4200/#setup=K7-2Q\n')).toBe('K7-2Q')
    expect(pastedSetupCode('K7-2Q')).toBe('K7-2Q')
    expect(pastedSetupCode('http://127.0.0.1:4200/#')).toBeNull()
    expect(pastedSetupCode(' ')).toBeNull()
  })
})
