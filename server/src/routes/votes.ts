import { Hono } from 'hono'
import { VoteBody } from '#server/votes/vote-schema.ts'
import type { KeptVote, Votes } from '#server/votes/votes.ts'
import { isId } from '#shared/protocol/names.ts'
import { LONGEST_VOTE_MS, standingOfVote } from '#shared/protocol/public-vote.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'
import { rightIn } from './rights.ts'

export interface VoteParts extends ApiParts {
  readonly votes: Votes
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const VOTES = 'share with guests'
const PROBLEMS = {
  'too-many': ['too-many-votes', 'This workspace has too many votes.'],
  closed: ['vote-closed', 'This vote is closed, for good.'],
  begun: ['vote-begun', 'Somebody has voted: what can be chosen stays as it is.'],
  ended: ['vote-ended', 'The link of this vote is another one now. It can only be closed.'],
} as const

/** `/api/workspaces/{id}/votes`: what the team asks of an audience, and the sums of what came. */
export function voteRoutes({ accounts, votes, now }: VoteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()
  const { shares, audit } = accounts
  const linkOf = (workspace: string, event: string): string | null =>
    shares.list(workspace).find((share) => share.event === event)?.id ?? null
  const told = ({ workspace, share, ...vote }: KeptVote) => ({
    ...vote,
    ...votes.sums({ workspace, share, ...vote }),
    standing: standingOfVote(vote, now()),
    isLinked: linkOf(workspace, vote.event) === share,
  })

  routes.get('/:workspace/votes/:event', (c) => {
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, VOTES)
    if (!right.ok) return right.response
    return c.json({ votes: votes.list(workspace, event).map(told) })
  })

  routes.put('/:workspace/votes/:event/:vote', async (c) => {
    const body = await readBody(c, VoteBody)
    if (!body.ok) return body.response
    const { workspace, event, vote: id } = c.req.param()
    const right = rightIn(c, accounts, workspace, VOTES)
    if (!right.ok) return right.response
    if (!isId(event) || !isId(id))
      return failure(c, 404, 'unknown-event', 'This is the id of no vote of an event.')
    const before = votes.find(workspace, event, id)
    const link = linkOf(workspace, event)
    if (link === null && !before)
      return failure(c, 409, 'no-link', 'There is no link for the audience of this event.')
    if (!before && body.value.state === 'closed')
      return failure(c, 404, 'unknown-vote', 'There is no such vote.')
    const { closesAt } = body.value
    if (body.value.state !== 'closed' && (closesAt <= now() || closesAt > now() + LONGEST_VOTE_MS))
      return invalid(c, { field: 'closesAt', message: 'has to be within the next 400 days.' })
    const put = votes.put({ ...body.value, id, workspace, event, share: link ?? '' })
    if (!put.ok) {
      const [code, message] = PROBLEMS[put.problem]
      return failure(c, 409, code, message)
    }
    const { person } = right.visitor
    const about = { vote: id }
    if (put.isNew) audit.record({ workspace, person, kind: 'vote-opened', about })
    if (before && before.state !== 'closed' && put.vote.state === 'closed')
      audit.record({ workspace, person, kind: 'vote-closed', about })
    return c.json({ vote: told(put.vote) }, put.isNew ? 201 : 200)
  })

  routes.delete('/:workspace/votes/:event/:vote', (c) => {
    const { workspace, event, vote } = c.req.param()
    const right = rightIn(c, accounts, workspace, VOTES)
    if (!right.ok) return right.response
    if (!votes.remove(workspace, event, vote))
      return failure(c, 404, 'unknown-vote', 'There is no such vote.')
    const { person } = right.visitor
    audit.record({ workspace, person, kind: 'vote-removed', about: { vote } })
    return c.body(null, 204)
  })

  return routes
}
