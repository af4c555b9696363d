import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Authenticator } from '../authenticator.ts'

/** A relay that answers each request as told, and remembers what it was asked. */
export function pretendRelay(answers: Readonly<Record<string, readonly [number, unknown]>>) {
  const asked: { readonly request: string; readonly body: unknown }[] = []
  const table = new Map(Object.entries(answers))
  return {
    asked,
    answer: (request: string, answer: readonly [number, unknown]) => table.set(request, answer),
    async fetch(path: string, init?: RequestInit): Promise<Response> {
      const request = `${init?.method ?? 'GET'} ${path}`
      asked.push({ request, body: init?.body ? JSON.parse(String(init.body)) : null })
      const [status, body] = table.get(request) ?? [404, { error: { code: 'not-found' } }]
      if (status === 0) throw new TypeError('Failed to fetch')
      return new Response(status === 204 ? null : JSON.stringify(body), { status })
    },
  }
}

export function pretendMemory(): Memory {
  const kept = new Map<string, string>()
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
}

/** Says yes to everything, unless it is told what goes wrong. */
export function pretendAuthenticator(
  options: { problem?: 'cancelled' | 'already-there'; there?: boolean; beside?: boolean } = {},
): Authenticator {
  const made: RegistrationResponseJSON = {
    id: 'made',
    rawId: 'made',
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: options.beside ? 'cross-platform' : 'platform',
    response: { clientDataJSON: 'a', attestationObject: 'b' },
  }
  const used: AuthenticationResponseJSON = {
    ...made,
    response: { clientDataJSON: 'a', authenticatorData: 'b', signature: 'c', userHandle: 'd' },
  }
  const answer = <T>(value: T) =>
    options.problem
      ? ({ ok: false, problem: options.problem } as const)
      : ({ ok: true, value } as const)
  return {
    there: options.there ?? true,
    create: async () => answer(made),
    use: async () => answer(used),
  }
}

export const refusal = (code: string) => ({ error: { code, message: 'for developers' } })
