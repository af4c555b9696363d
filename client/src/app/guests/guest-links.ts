import * as v from 'valibot'
import type { LiveLink, LiveLinks } from '#client/features/events/live/api.ts'
import type { Answer, GuestLink, GuestLinks } from '#client/features/guests/api.ts'
import type { AudienceLinks } from '#client/workspace/sharing/end-live-links.ts'
import type { Opened } from '#client/workspace/sharing/look-in.ts'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

type Means = Pick<Browser, 'fetch'>

const LINK = v.object({
  id: v.string(),
  document: v.nullable(v.string()),
  /** Null for a link that shows a calendar. */
  event: v.nullable(v.string()),
  name: v.string(),
  createdBy: v.object({ id: v.string(), name: v.string() }),
  createdAt: v.number(),
  expiresAt: v.nullable(v.number()),
  opens: v.number(),
  openedAt: v.nullable(v.number()),
  viewers: v.optional(v.number(), 0),
})
const ONE = v.object({ share: LINK })
const MADE = v.object({ share: LINK, secret: v.string() })
const ALL = v.object({ shares: v.array(LINK) })
const OPENED = v.object({
  workspace: v.string(),
  document: v.string(),
  share: v.object({ id: v.string(), name: v.string() }),
})

/** Links for guests of one workspace. The secret stands in the fragment, which no relay and no proxy sees. */
export function guestLinks(browser: Means, origin: string, workspace: string): GuestLinks {
  const path = `/workspaces/${workspace}/shares`
  return {
    async list() {
      return answerOf(await callApi(browser, 'GET', path, ALL), ({ shares }) =>
        shares.filter(({ event }) => event === null),
      )
    },
    async make(name, days) {
      const answer = await callApi(browser, 'POST', path, MADE, { name, days })
      return answerOf(answer, ({ share, secret }) => ({
        link: share,
        address: `${origin}/guest#${secret}`,
      }))
    },
    async change(id, changes) {
      return answerOf(await callApi(browser, 'PATCH', `${path}/${id}`, ONE, changes), linkOf)
    },
    async renew(id) {
      return answerOf(await callApi(browser, 'POST', `${path}/${id}/document`, ONE), linkOf)
    },
    async revoke(id) {
      return answerOf(await callApi(browser, 'DELETE', `${path}/${id}`, v.null()), () => null)
    },
  }
}

/** The link for the audience of an event: the event's own, of which there is one. */
export function liveLinks(
  browser: Means,
  origin: string,
  workspace: string,
  event: string,
): LiveLinks {
  const path = `/workspaces/${workspace}`
  return {
    async find() {
      const answer = await callApi(browser, 'GET', `${path}/shares`, ALL)
      return answerOf(answer, ({ shares }) => liveLink(shares.find((one) => one.event === event)))
    },
    async make(name) {
      const answer = await callApi(browser, 'POST', `${path}/live`, MADE, { name, event })
      return answerOf(answer, ({ share, secret }) => ({ id: share.id, secret }))
    },
    addressOf: ({ secret }) => `${origin}/live#${secret}`,
    async revoke(id) {
      const answer = await callApi(browser, 'DELETE', `${path}/shares/${id}`, v.null())
      return answerOf(answer, () => null)
    },
  }
}

/** Those of every event, for who ends them. */
export function audienceLinks(browser: Means, workspace: string): AudienceLinks {
  const path = `/workspaces/${workspace}/shares`
  return {
    async list() {
      const answer = await callApi(browser, 'GET', path, ALL)
      if (!answer.ok) return null
      return answer.value.shares.flatMap(({ id, event }) => (event === null ? [] : [{ id, event }]))
    },
    async revoke(id) {
      const answer = await callApi(browser, 'DELETE', `${path}/${id}`, v.null())
      // Somebody else was there first.
      return (
        answer.ok || (answer.problem.kind === 'refused' && answer.problem.code === 'unknown-share')
      )
    },
  }
}

function liveLink(share: v.InferOutput<typeof LINK> | undefined): LiveLink | null {
  return share ? { id: share.id, viewers: share.viewers, opens: share.opens } : null
}

/** What a guest has to ask before the document's socket opens. */
export async function openLink(browser: Means, secret: string, again: boolean): Promise<Opened> {
  const answer = await callApi(browser, 'POST', '/shares/open', OPENED, { secret, again })
  if (answer.ok) {
    const { workspace, document, share } = answer.value
    // A calendar is larger than what an answer is for.
    return { kind: 'open', workspace, document, name: share.name, link: share.id, shown: [] }
  }
  const { problem } = answer
  const isOver = problem.kind === 'refused' && ['unknown-share', 'invalid'].includes(problem.code)
  return { kind: isOver ? 'over' : 'unreachable' }
}

function linkOf({ share }: v.InferOutput<typeof ONE>): GuestLink {
  return share
}

function answerOf<From, To>(answer: ApiAnswer<From>, value: (from: From) => To): Answer<To> {
  if (answer.ok) return { ok: true, value: value(answer.value) }
  const { problem } = answer
  if (problem.kind === 'unreachable') return { ok: false, problem: 'unreachable' }
  return { ok: false, problem: problem.code === 'too-many-shares' ? 'too-many' : 'failed' }
}
