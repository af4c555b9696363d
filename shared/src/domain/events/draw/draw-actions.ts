/** What is done about draws. Each inside a transaction of the caller's, on records that are only added to. */
import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { CancelReason } from './cancel-reasons.ts'
import { type Commitment, commitmentText, hashOfCommitment } from './commitment.ts'
import { type OutReason, SAID } from './draw.ts'
import { newSecret, sealHash } from './randomness.ts'

/** A seal of this device. The secret is for the device alone until it is opened. */
export function sealSecret(
  seals: Records,
  event: string,
  author: Author,
): { readonly id: string; readonly secret: string } {
  const id = newId(author.random)
  const secret = newSecret(author.random)
  const map = new Y.Map<unknown>()
  map.set('event', event)
  map.set('hash', sealHash(id, secret))
  map.set('createdAt', author.now)
  map.set('createdBy', author.person)
  seals.set(id, map)
  return { id, secret }
}

/** The list that a draw is to be about, before it is announced. */
export function keepList(lists: Records, text: string, author: Author): void {
  createRecord(lists, { text }, {}, author)
}

/** Returns the draw's id. */
export function announceDraw(draws: Records, commitment: Commitment, author: Author): string {
  const content = commitmentText(commitment)
  const fields = { event: commitment.event, content, hash: hashOfCommitment(content) }
  return createRecord(draws, fields, {}, author).id
}

export function saySignature(
  draws: Records,
  draw: string,
  said: { readonly seal: string | null; readonly signature: string },
  author: Author,
): void {
  say(draws, draw, SAID.signature, [said.seal ?? '-', said.signature], author)
}

export function saySecret(
  draws: Records,
  draw: string,
  said: { readonly seal: string; readonly secret: string },
  author: Author,
): void {
  say(draws, draw, SAID.secret, [said.seal, said.secret], author)
}

export function sayResult(
  draws: Records,
  draw: string,
  said: { readonly seed: string; readonly codes: readonly string[] },
  author: Author,
): void {
  say(draws, draw, SAID.result, [said.seed, said.codes.join(',') || '-'], author)
}

/** For good: a reserve has been told that they have won. */
export function disqualify(
  draws: Records,
  draw: string,
  said: { readonly code: string; readonly reason: OutReason },
  author: Author,
): void {
  say(draws, draw, SAID.out, [said.code, said.reason], author)
}

/** For good, and the draw stays to be seen: who could make one vanish could draw until they like the winners. */
export function cancelDraw(
  draws: Records,
  draw: string,
  reason: CancelReason,
  author: Author,
): void {
  say(draws, draw, SAID.cancel, [reason], author)
}

function say(
  draws: Records,
  draw: string,
  prefix: string,
  values: readonly string[],
  { now, person, random }: Author,
): void {
  const map = draws.get(draw)
  if (map instanceof Y.Map) map.set(`${prefix}${newId(random)}`, [now, person, ...values].join(' '))
}
