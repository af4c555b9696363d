import * as v from 'valibot'
import { callApi } from '../api.ts'
import type { Browser } from '../browser.ts'
import type { KeptFor } from './kept-for.ts'
import { outcomeOf, type WayOutcome } from './outcome.ts'

/** What is to happen when somebody comes back from the provider; nothing of it stands in an address. */
export interface Errand extends KeptFor {
  /** A path of this app. */
  readonly to?: string
  readonly invitation?: { readonly secret: string; readonly name?: string }
}

const ADDRESS = v.object({
  address: v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  ),
})

/** Leaves for the operator's OpenID provider; when that is `done`, this page is about to go. */
export async function leaveForProvider(
  browser: Pick<Browser, 'fetch' | 'leave'>,
  errand: Errand,
): Promise<WayOutcome> {
  const answer = await callApi(browser, 'POST', '/open-id/start', ADDRESS, errand)
  if (answer.ok) browser.leave(answer.value.address)
  return outcomeOf(answer)
}
