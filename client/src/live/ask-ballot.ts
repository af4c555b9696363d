import type { Browser } from '#client/app/browser.ts'
import { fieldsOf } from '#shared/domain/events/stage-value.ts'
import type { Ballot } from '#shared/protocol/public-vote.ts'

/** `code` is the relay's own, or `unreachable`, also for a hotel's sign-in page that answers in its place. */
export type BallotAnswer =
  | { readonly ok: true; readonly ballot: Ballot | null }
  | { readonly ok: false; readonly code: string }

/** What one session asks of the relay about a vote. */
export interface AskBallot {
  ask(vote: string): Promise<BallotAnswer>
  cast(vote: string, ballot: Ballot): Promise<BallotAnswer>
}

/** @param link id of the live link, which is no secret; its secret goes in the body */
export function askBallot(
  browser: Pick<Browser, 'fetch'>,
  link: string,
  secret: string,
): AskBallot {
  const post = async (where: string, body: object): Promise<BallotAnswer> => {
    try {
      const response = await browser.fetch(`/api/live/${encodeURIComponent(link)}/${where}`, {
        method: 'POST',
        credentials: 'same-origin',
        cache: 'no-store',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ secret, ...body }),
      })
      const json = fieldsOf(await response.json())
      if (response.ok && 'ballot' in json) return { ok: true, ballot: readBallot(json.ballot) }
      const { code } = fieldsOf(json.error)
      return { ok: false, code: typeof code === 'string' ? code : 'unreachable' }
    } catch {
      return { ok: false, code: 'unreachable' }
    }
  }
  return {
    ask: (vote) => post('ballot', { vote }),
    cast: (vote, { turn, choices }) => post('vote', { vote, turn, choices }),
  }
}

function readBallot(value: unknown): Ballot | null {
  const { turn, choices } = fieldsOf(value)
  if (typeof turn !== 'number' || !Array.isArray(choices)) return null
  return { turn, choices: choices.filter((one) => typeof one === 'string') }
}
