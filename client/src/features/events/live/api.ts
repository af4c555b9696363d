import type { KeptLink } from '#shared/domain/events/live-link.ts'

/** The link by which an audience comes, as the relay knows it. */
export interface LiveLink {
  readonly id: string
  /** How many look at it now. */
  readonly viewers: number
  /** How often it was opened. */
  readonly opens: number
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: LinkProblem }

export type LinkProblem = 'unreachable' | 'too-many' | 'failed'

/** What the live page of one event asks of the relay. */
export interface LiveLinks {
  /** Null where there is none. */
  find(): Promise<Answer<LiveLink | null>>
  /** Its secret, which the relay tells only here. One that was there leads nowhere any more. */
  make(name: string): Promise<Answer<KeptLink>>
  /** Where an audience goes: the secret stands in the fragment, which no relay and no proxy sees. */
  addressOf(link: KeptLink): string
  revoke(id: string): Promise<Answer<null>>
}
