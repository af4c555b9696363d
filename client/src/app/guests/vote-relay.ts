import * as v from 'valibot'
import type { VoteAnswer, VoteRelay } from '#client/features/events/vote/api.ts'
import { VOTE_STATES } from '#shared/protocol/public-vote.ts'
import { type ApiAnswer, callApi, problemCode } from '../api.ts'
import type { Browser } from '../browser.ts'

const VOTE = v.object({
  id: v.string(),
  choices: v.array(v.string()),
  most: v.number(),
  opensAt: v.nullable(v.number()),
  closesAt: v.number(),
  forgetAt: v.number(),
  state: v.picklist(VOTE_STATES),
  standing: v.picklist(['early', 'open', 'paused', 'closed']),
  isLinked: v.boolean(),
  ballots: v.number(),
  counts: v.record(v.string(), v.number()),
})
const ONE = v.object({ vote: VOTE })
const ALL = v.object({ votes: v.array(VOTE) })

/** The votes of an event's audience, as the relay counts them. */
export function voteRelay(
  browser: Pick<Browser, 'fetch'>,
  workspace: string,
  event: string,
): VoteRelay {
  const path = `/workspaces/${workspace}/votes/${event}`
  return {
    list: async () => answerOf(await callApi(browser, 'GET', path, ALL), ({ votes }) => votes),
    put: async (vote, terms) =>
      answerOf(await callApi(browser, 'PUT', `${path}/${vote}`, ONE, terms), (one) => one.vote),
    remove: async (vote) =>
      answerOf(await callApi(browser, 'DELETE', `${path}/${vote}`, v.null()), () => null),
  }
}

function answerOf<From, To>(answer: ApiAnswer<From>, value: (from: From) => To): VoteAnswer<To> {
  return answer.ok
    ? { ok: true, value: value(answer.value) }
    : { ok: false, code: problemCode(answer.problem) }
}
