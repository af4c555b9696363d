import * as v from 'valibot'
import { type ApiAnswer, callApi } from '#client/app/api.ts'
import type { Browser } from '#client/app/browser.ts'
import type { Claim } from './claims.ts'
import type { Woken } from './remind-device.ts'

const STATE = v.object({
  key: v.nullable(v.string()),
  subscriptions: v.array(
    v.object({ id: v.string(), p256dh: v.string(), auth: v.string(), current: v.boolean() }),
  ),
  choices: v.nullable(v.string()),
})

/** What the relay knows of how a person is reminded. */
export type PushState = v.InferOutput<typeof STATE>

export interface SealedReminder extends Claim {
  readonly name: string
  /** ms since 1970 */
  readonly at: number
  /** Base64url. */
  readonly body: string
}

export interface PushApi {
  look(): Promise<ApiAnswer<PushState>>
  subscribe(woken: Woken): Promise<ApiAnswer<unknown>>
  unsubscribe(): Promise<ApiAnswer<unknown>>
  remind(
    workspace: string,
    subscription: string,
    reminders: readonly SealedReminder[],
  ): Promise<ApiAnswer<unknown>>
  /** What of others is taken back that rests on another state. */
  overtake(workspace: string, now: readonly Claim[]): Promise<ApiAnswer<unknown>>
  choose(choices: string): Promise<ApiAnswer<unknown>>
}

export function createPushApi(browser: Pick<Browser, 'fetch'>): PushApi {
  const done = v.unknown()
  return {
    look: () => callApi(browser, 'GET', '/push', STATE),
    subscribe: ({ endpoint, p256dh, auth }) =>
      callApi(browser, 'POST', '/push/subscription', done, { endpoint, p256dh, auth }),
    unsubscribe: () => callApi(browser, 'DELETE', '/push/subscription', done),
    remind: (workspace, subscription, reminders) =>
      callApi(browser, 'POST', '/push/reminders', done, { workspace, subscription, reminders }),
    overtake: (workspace, now) =>
      callApi(browser, 'POST', '/push/overtaken', done, { workspace, now }),
    choose: (choices) => callApi(browser, 'POST', '/push/choices', done, { choices }),
  }
}
