import { Hono } from 'hono'
import * as v from 'valibot'
import type { GuessGuard } from '#server/accounts/guess-guard.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { letInPerson } from './let-in-person.ts'
import { ownSession } from './own-session.ts'

export interface RecoveryCodeParts extends ApiParts {
  readonly guessGuard: GuessGuard
}

const Use = v.object({ code: v.pipe(v.string(), v.maxLength(100)) })

/** `/api/recovery-code`: made by somebody who is signed in, shown once, and used once to come back. */
export function recoveryCodeRoutes(parts: RecoveryCodeParts): Hono<ApiEnv> {
  const { accounts, guessGuard } = parts
  const routes = new Hono<ApiEnv>()

  routes.post('/', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const { id } = own.person
    const code = accounts.recoveryCodes.create(id)
    accounts.audit.record({ workspace: null, person: id, kind: 'recovery-code-made' })
    return c.json({ code }, 201)
  })

  routes.post('/use', async (c) => {
    const body = await readBody(c, Use)
    if (!body.ok) return body.response
    let person: string | null = null
    const verdict = await guessGuard.judge(c.var.address, () => {
      person = accounts.recoveryCodes.use(body.value.code)
      return person !== null
    })
    if (verdict === 'busy') {
      c.header('retry-after', '10')
      return failure(c, 429, 'too-many', 'Too many codes at once. Wait a little.')
    }
    if (person === null) {
      return failure(c, 403, 'wrong-recovery-code', 'This code is not valid, or was used already.')
    }
    accounts.audit.record({ workspace: null, person, kind: 'recovery-code-used' })
    return letInPerson(c, parts, person, 'recovery-code')
  })

  return routes
}
