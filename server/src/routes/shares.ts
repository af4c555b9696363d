import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import * as v from 'valibot'
import { GUEST_COOKIE } from '#server/accounts/credentials.ts'
import { Name } from '#server/accounts/names.ts'
import type { Share } from '#server/accounts/shares.ts'
import type { Log } from '#server/log/log.ts'
import { wholeRoom } from '#server/log/whole-room.ts'
import { isId } from '#shared/protocol/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'

export interface ShareParts extends ApiParts {
  readonly log: Pick<Log, 'load' | 'loadParts'>
  /** Links have changed: erases what none leads to any more, and resolves when it is gone (R13). */
  readonly settleShares: () => Promise<void>
}

const Days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))
const NewShare = v.object({ name: Name, days: v.optional(v.nullable(Days), null) })
const Changes = v.object({ name: v.optional(Name), days: v.optional(v.nullable(Days)) })
const NewLiveLink = v.object({ name: Name, event: v.pipe(v.string(), v.check(isId)) })
const Opening = v.object({ secret: v.string(), again: v.optional(v.boolean(), false) })

const SHARING = 'share with guests'

/** More than this, in a poor line, comes as soon by its socket. */
const MOST_SHOWN_AT_ONCE = 48 * 1024

/** Links for guests: making, changing and revoking them, and the one request that a guest has. */
export function shareRoutes(parts: ShareParts): Hono<ApiEnv> {
  const { accounts, rooms, log, settleShares, overTls } = parts
  const { shares, audit } = accounts
  const routes = new Hono<ApiEnv>()
  const unknown = 'This workspace has no such link.'
  /** Whether it ever was one is told to nobody. */
  const over = (c: Context<ApiEnv>) =>
    failure(c, 403, 'unknown-share', 'This link is not valid, or not any more.')

  routes.post('/workspaces/:workspace/shares', async (c) => {
    const body = await readBody(c, NewShare)
    if (!body.ok) return body.response
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const { person } = right.visitor
    const made = shares.create({ workspace, person, ...body.value })
    if (!made) return failure(c, 409, 'too-many-shares', 'This workspace has too many links.')
    const { id, name } = made.share
    audit.record({ workspace, person, kind: 'share-made', about: { share: id, name } })
    await settleShares()
    return c.json({ share: told(made.share), secret: made.secret }, 201)
  })

  routes.post('/workspaces/:workspace/live', async (c) => {
    const body = await readBody(c, NewLiveLink)
    if (!body.ok) return body.response
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const { person } = right.visitor
    const made = shares.createLive({ workspace, person, ...body.value })
    if (!made) return failure(c, 409, 'too-many-shares', 'This workspace has too many links.')
    const { id, name } = made.share
    if (made.replaced !== null) rooms.revoke({ workspace, session: made.replaced })
    audit.record({ workspace, person, kind: 'share-made', about: { share: id, name } })
    return c.json({ share: told(made.share), secret: made.secret }, 201)
  })

  routes.get('/workspaces/:workspace/shares', (c) => {
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const viewersOf = ({ document }: Share) => rooms.guestsAt(`${workspace}/${document}`)
    return c.json({
      shares: shares.list(workspace).map((one) => ({ ...told(one), viewers: viewersOf(one) })),
    })
  })

  routes.patch('/workspaces/:workspace/shares/:share', async (c) => {
    const body = await readBody(c, Changes)
    if (!body.ok) return body.response
    const { workspace, share: id } = c.req.param()
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const share = shares.change(workspace, id, body.value)
    if (!share) return failure(c, 404, 'unknown-share', unknown)
    await settleShares()
    return c.json({ share: told(share) })
  })

  routes.post('/workspaces/:workspace/shares/:share/document', async (c) => {
    const { workspace, share: id } = c.req.param()
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const share = shares.renew(workspace, id)
    if (!share) return failure(c, 404, 'unknown-share', unknown)
    await settleShares()
    return c.json({ share: told(share) }, 201)
  })

  routes.delete('/workspaces/:workspace/shares/:share', async (c) => {
    const { workspace, share: id } = c.req.param()
    const right = rightIn(c, accounts, workspace, SHARING)
    if (!right.ok) return right.response
    const share = shares.remove(workspace, id)
    if (!share) return failure(c, 404, 'unknown-share', unknown)
    const { person } = right.visitor
    audit.record({
      workspace,
      person,
      kind: 'share-revoked',
      about: { share: id, name: share.name },
    })
    // What an audience saw is the team's, and stays: only who came by the link has to go.
    if (share.event !== null) rooms.revoke({ workspace, session: share.id })
    await settleShares()
    return c.body(null, 204)
  })

  routes.post('/shares/open', async (c) => {
    const body = await readBody(c, Opening)
    if (!body.ok) return body.response
    const { secret, again } = body.value
    const share = shares.find(secret)
    if (!share) return over(c)
    const { workspace, document } = share
    // Whoever comes to a hall sees what is on before their socket has opened; who comes back has it.
    const shown =
      share.event === null || again
        ? []
        : await wholeRoom(log, `${workspace}/${document}`, MOST_SHOWN_AT_ONCE)
    if (shown.length > 0 && !shares.find(secret)) return over(c)
    if (!again && shares.noteOpening(share)) {
      const about = { share: share.id, name: share.name }
      audit.record({ workspace, person: null, kind: 'share-opened', about })
    }
    // In a frame of somebody else's page, too, an audience sees what it is shown. Such a cookie opens one document to read,
    // and is another one on each site that frames it.
    const framed = { sameSite: 'None', secure: true, partitioned: true } as const
    const alone = { sameSite: 'Lax', secure: overTls } as const
    setCookie(c, GUEST_COOKIE, secret, {
      httpOnly: true,
      path: `/sync/${workspace}/${document}`,
      ...(share.event !== null && overTls ? framed : alone),
    })
    return c.json({
      workspace,
      share: { id: share.id, name: share.name },
      document,
      shown: shown.map((update) => Buffer.from(update).toString('base64')),
    })
  })

  return routes
}

function told({ workspace: _, ...share }: Share): Omit<Share, 'workspace'> {
  return share
}
