import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { newSecret } from '#server/accounts/secrets.ts'
import type { OpenShare, Shares } from '#server/accounts/shares.ts'
import type { RateLimit } from '#server/rate-limit.ts'
import { Asking, Casting } from '#server/votes/vote-schema.ts'
import type { KeptVote, Votes } from '#server/votes/votes.ts'
import { isId } from '#shared/protocol/names.ts'
import { type Ballot, standingOfVote } from '#shared/protocol/public-vote.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'

export interface BallotParts extends ApiParts {
  readonly votes: Votes
  /** How many ballots may come from one address, through one link. */
  readonly voters: RateLimit
  readonly votesPerMinute: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Says that two ballots are of one session, to one live link and to nothing else. */
const VOTER_COOKIE = 'ruche_voter'
/** A minute, of each telephone that looks at the live view: one, another choice, and what had no answer. */
const VOTES_A_VIEWER = 4
const VOTER = /^[\w-]{43}$/

const CLOSED = {
  early: ['vote-not-open', 'This vote is not open yet. Nothing was counted.'],
  paused: ['vote-paused', 'This vote is paused. Nothing was counted.'],
  closed: ['vote-closed', 'This vote is closed. Nothing was counted.'],
} as const

type Found =
  | { readonly ok: true; readonly vote: KeptVote }
  | { readonly ok: false; readonly response: Response }

/**
 * `/api/live/{link}`: how whoever has an event's live link votes, once a session. A ballot is asked for first, which brings
 * the cookie: so a vote whose answer is lost can be sent again and is the same one.
 */
export function ballotRoutes(parts: BallotParts): Hono<ApiEnv> {
  const { accounts, votes, voters, votesPerMinute, rooms, now, overTls } = parts
  const routes = new Hono<ApiEnv>()

  const voterIn = (c: Context<ApiEnv>): string | null => {
    const secret = getCookie(c, VOTER_COOKIE)
    return secret !== undefined && VOTER.test(secret) ? secret : null
  }
  const tooMany = (c: Context<ApiEnv>, what: string, share: OpenShare): Response | null => {
    // A program that votes has no hall full of telephones that look.
    const viewers = rooms.guestsFrom(`${share.workspace}/${share.document}`, c.var.address)
    const perMinute = Math.max(votesPerMinute, viewers * VOTES_A_VIEWER)
    const wait = voters.take(`${what} ${share.id} ${c.var.address}`, perMinute)
    if (wait === 0) return null
    c.header('retry-after', String(Math.ceil(wait / 1000)))
    const message = 'Too many votes from this address. Nothing was counted. Wait a little.'
    return failure(c, 429, 'too-many', message)
  }

  routes.post('/:link/ballot', async (c) => {
    const body = await readBody(c, Asking)
    if (!body.ok) return body.response
    const share = liveLink(c, accounts.shares, body.value.secret)
    const waits = share && tooMany(c, 'ask', share)
    if (waits) return waits
    const found = findVote(c, share, votes, body.value.vote)
    if (!found.ok) return found.response
    const { vote } = found
    const voter = voterIn(c) ?? newSecret((bytes) => crypto.getRandomValues(bytes))
    setCookie(c, VOTER_COOKIE, voter, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: overTls,
      path: `/api/live/${vote.share}`,
      // It lasts no longer than what it belongs to.
      maxAge: Math.max(1, Math.floor((vote.forgetAt - now()) / 1000)),
    })
    return c.json(told(vote, votes.ballot(vote, voter)))
  })

  routes.post('/:link/vote', async (c) => {
    const body = await readBody(c, Casting)
    if (!body.ok) return body.response
    const share = liveLink(c, accounts.shares, body.value.secret)
    const waits = share && tooMany(c, 'vote', share)
    if (waits) return waits
    const found = findVote(c, share, votes, body.value.vote)
    if (!found.ok) return found.response
    const { vote } = found
    const voter = voterIn(c)
    if (voter === null)
      return failure(c, 409, 'no-ballot', 'Ask for a ballot first, and keep its cookie.')
    const { turn, choices } = body.value
    if (choices.length > vote.most)
      return invalid(c, { field: 'choices', message: `may be ${vote.most} at most.` })
    if (choices.some((choice) => !vote.choices.includes(choice)))
      return invalid(c, { field: 'choices', message: 'names what cannot be chosen.' })
    const before = votes.ballot(vote, voter)
    // Whoever did not hear the answer the first time: whatever has happened since.
    if (before && before.turn >= turn) return c.json(told(vote, before))
    const standing = standingOfVote(vote, now())
    if (standing !== 'open') {
      const [code, message] = CLOSED[standing]
      return failure(c, 409, code, message)
    }
    const cast = await votes.cast(vote, voter, { turn, choices })
    if (!cast.ok) return failure(c, 409, 'vote-full', 'This vote takes no more ballots.')
    return c.json(told(vote, cast.ballot))
  })

  function told(vote: KeptVote, ballot: Ballot | null) {
    return { standing: standingOfVote(vote, now()), ballot }
  }

  return routes
}

/** Null where the secret does not belong to the link of the address. */
function liveLink(
  c: Context<ApiEnv>,
  shares: Pick<Shares, 'find'>,
  secret: string,
): OpenShare | null {
  const share = shares.find(secret)
  return share?.id === c.req.param('link') ? share : null
}

function findVote(c: Context<ApiEnv>, share: OpenShare | null, votes: Votes, id: string): Found {
  const refused = (status: 403 | 404 | 409, code: string, message: string): Found => ({
    ok: false,
    response: failure(c, status, code, message),
  })
  if (!share || share.event === null)
    return refused(403, 'unknown-share', 'This link is not valid, or not any more.')
  const vote = isId(id) ? votes.find(share.workspace, share.event, id) : null
  if (!vote) return refused(404, 'unknown-vote', 'There is no such vote, or not any more.')
  if (vote.share !== share.id)
    return refused(409, 'vote-ended', 'This vote ended with the link by which it was opened.')
  return { ok: true, vote }
}
