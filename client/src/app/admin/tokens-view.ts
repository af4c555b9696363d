import { type Accessor, createSignal } from 'solid-js'
import * as v from 'valibot'
import { ROLE } from '#client/app/role-schema.ts'
import { ROLES, type Role } from '#shared/access/roles.ts'
import { mayGiveTo } from '#shared/access/two-roles.ts'
import { callApi, problemCode } from '../api.ts'
import type { Browser } from '../browser.ts'
import { createKeyedList } from '../keyed-list.ts'

/** Lets a program act for a person. Times in milliseconds since 1970. */
export interface Token {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Id of who made it, and in whose name it acts. */
  readonly person: string
  readonly createdAt: number
  /** Null: until it is revoked. */
  readonly expiresAt: number | null
  readonly usedAt: number | null
}

export interface TokenDraft {
  readonly name: string
  readonly role: Role
  readonly days: number | null
}

/** A quarter, a year, or until somebody revokes it. */
export const DAYS = [30, 90, 365, null] as const

export interface TokensView {
  /** Null until the relay has answered; a token stays the same record. */
  readonly tokens: Accessor<readonly Token[] | null>
  /** Just made: the only time that its secret can be shown. */
  readonly made: Accessor<{ readonly name: string; readonly secret: string } | null>
  readonly problem: Accessor<'name' | 'unreachable' | 'refused' | null>
  load(): Promise<void>
  make(draft: TokenDraft): Promise<void>
  done(): void
  revoke(token: string): Promise<void>
}

const TOKENS = v.object({
  tokens: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      role: ROLE,
      person: v.string(),
      createdAt: v.number(),
      expiresAt: v.nullable(v.number()),
      usedAt: v.nullable(v.number()),
    }),
  ),
})
const MADE = v.object({ token: v.string() })

/** A token never gets a right that its maker lacks, and none needs to be an owner. */
export function rolesForTokens(maker: Role): readonly Role[] {
  return ROLES.filter((role) => role !== 'owner' && mayGiveTo(role, maker))
}

export function createTokensView(means: {
  readonly relay: Pick<Browser, 'fetch'>
  readonly workspace: string
}): TokensView {
  const { relay, workspace } = means
  const [tokens, setTokens] = createKeyedList<Token>()
  const [made, setMade] = createSignal<ReturnType<TokensView['made']>>(null)
  const [problem, setProblem] = createSignal<ReturnType<TokensView['problem']>>(null)

  const load = async (): Promise<void> => {
    const answer = await callApi(relay, 'GET', `/tokens/${workspace}`, TOKENS)
    if (answer.ok) setTokens(answer.value.tokens.toSorted((a, b) => b.createdAt - a.createdAt))
  }
  return {
    tokens,
    made,
    problem,
    load,
    async make({ name, role, days }) {
      const body = { workspace, name: name.trim(), role, ...(days !== null && { days }) }
      const answer = await callApi(relay, 'POST', '/tokens', MADE, body)
      if (answer.ok) {
        setProblem(null)
        setMade({ name: body.name, secret: answer.value.token })
        await load()
        return
      }
      const isName = answer.problem.kind === 'refused' && answer.problem.fields.includes('name')
      const isAway = problemCode(answer.problem) === 'unreachable'
      setProblem(isName ? 'name' : isAway ? 'unreachable' : 'refused')
    },
    done: () => setMade(null),
    async revoke(token) {
      const answer = await callApi(relay, 'DELETE', `/tokens/${workspace}/${token}`, v.unknown())
      const isAway = !answer.ok && problemCode(answer.problem) === 'unreachable'
      setProblem(answer.ok ? null : isAway ? 'unreachable' : 'refused')
      await load()
    },
  }
}
