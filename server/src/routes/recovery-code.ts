import { Hono } from 'hono'
import * as v from 'valibot'
import { KeptFor } from '#server/accounts/fields.ts'
import type { GuessGuard } from '#server/accounts/guess-guard.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { letInPerson, refuseSomeoneElse } from './let-in-person.ts'
import { ownSession } from './own-session.ts'

export interface RecoveryCodeParts extends ApiParts {
  readonly guessGuard: GuessGuard
}

const Use = v.object({ keptFor: KeptFor, code: v.pipe(v.string(), v.maxLength(100)) })

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
    const { code, keptFor } = body.value
    let person: string | null = null
    let refused: Response | null = null
    const verdict = await guessGuard.judge(c.var.address, () => {
      person = accounts.recoveryCodes.personOf(code)
      if (person === null) return false
      // Who is not let in keeps a code that is good.
      refused = refuseSomeoneElse(c, person, keptFor)
      if (!refused) accounts.recoveryCodes.use(code)
      return true
    })
    if (verdict === 'busy') {
      c.header('retry-after', '10')
      return failure(c, 429, 'too-many', 'Too many codes at once. Wait a little.')
    }
    if (person === null) {
      return failure(c, 403, 'wrong-recovery-code', 'This code is not valid, or was used already.')
    }
    if (refused) return refused
    accounts.audit.record({ workspace: null, person, kind: 'recovery-code-used' })
    return letInPerson(c, parts, person, 'recovery-code')
  })

  return routes
}
