import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { AUDIT_KINDS, type AuditFilter } from '#server/accounts/audit.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { auditCsv } from './audit-csv.ts'
import { type Body, readBody, readQuery } from './body.ts'
import { rightIn } from './rights.ts'

const PAGE = 50
const MOST_A_PAGE = 200
/** A sheet program takes a million lines, and nobody reads as many. */
const MOST_LINES = 50_000

const Count = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,16}$/, `has to be a whole number from ${least} to ${most}.`),
    v.transform(Number),
    v.minValue(least, `has to be at least ${least}.`),
    v.maxValue(most, `has to be at most ${most}.`),
  )
const Instant = Count(0, 8.64e15)

const Filter = v.object({
  /** One, or several with commas between them. */
  kind: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',')),
      v.array(v.picklist(AUDIT_KINDS, 'names a kind that does not exist.')),
    ),
  ),
  person: v.optional(v.pipe(v.string(), v.maxLength(40, 'has to be the id of a person.'))),
  from: v.optional(Instant),
  to: v.optional(Instant),
  before: v.optional(Count(1, Number.MAX_SAFE_INTEGER)),
  limit: v.optional(Count(1, MOST_A_PAGE), String(PAGE)),
})

const Exported = v.object({
  kind: v.literal('exported', 'has to be exported: the relay writes down the rest itself.'),
  about: v.object({
    what: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'has to be the name of a format.')),
    count: v.pipe(
      v.number('has to be a number.'),
      v.integer('has to be a whole number.'),
      v.minValue(0, 'has to be at least 0.'),
      v.maxValue(1_000_000_000, 'is too large.'),
    ),
  }),
})

/** Who did what in a workspace, for its owners. */
export function auditRoutes({ accounts }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.get('/:workspace/audit', (c) => {
    const workspace = c.req.param('workspace')
    const asked = filterOf(c)
    if (!asked.ok) return asked.response
    const right = rightIn(c, accounts, workspace, 'read the audit log')
    if (!right.ok) return right.response
    return c.json(accounts.audit.list(workspace, asked.value))
  })

  routes.get('/:workspace/audit.csv', (c) => {
    const workspace = c.req.param('workspace')
    const asked = filterOf(c)
    if (!asked.ok) return asked.response
    const right = rightIn(c, accounts, workspace, 'read the audit log')
    if (!right.ok) return right.response
    const { entries } = accounts.audit.list(workspace, { ...asked.value, limit: MOST_LINES })
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="ruche-audit.csv"')
    return c.body(auditCsv(entries))
  })

  // Only the device knows that it wrote a file: it says so, and the owners see it.
  routes.post('/:workspace/audit', async (c) => {
    const body = await readBody(c, Exported)
    if (!body.ok) return body.response
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, null)
    if (!right.ok) return right.response
    accounts.audit.record({ workspace, person: right.visitor.person, ...body.value })
    return c.body(null, 204)
  })

  return routes
}

function filterOf(c: Context<ApiEnv>): Body<AuditFilter> {
  const query = readQuery(c, Filter)
  if (!query.ok) return query
  const { kind, ...others } = query.value
  return { ok: true, value: withoutUndefined({ ...others, kinds: kind }) }
}

function withoutUndefined(
  filter: {
    readonly [K in keyof AuditFilter]: AuditFilter[K] | undefined
  },
): AuditFilter {
  const { limit = PAGE, ...others } = filter
  const given = Object.entries(others).filter(([, value]) => value !== undefined)
  return { limit, ...Object.fromEntries(given) }
}
