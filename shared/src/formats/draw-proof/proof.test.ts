import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '#shared/domain/events/draw/commitment.ts'
import { disqualify, saySecret, saySignature } from '#shared/domain/events/draw/draw-actions.ts'
import { ROUND_1000 } from '#shared/domain/events/draw/fixtures/recorded-rounds.ts'
import { type DrawEntry, listText } from '#shared/domain/events/draw/list.ts'
import { outcomeOf, standingOf } from '#shared/domain/events/draw/standing.ts'
import {
  announced,
  authorAt,
  byRound,
  commitmentTo,
  drawAt,
  placeOf,
  ROUND_TIME,
  sealedAt,
} from '#shared/domain/events/draw/testing/draws.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { type CancelledOnceDrawn, type ProofWords, proofPage } from './html.ts'
import { checkProof, type DrawProof, proofOf } from './proof.ts'

const HOSTILE = '<img src=x onerror=alert(1)> & "five" books</script>'
const ENTRIES: readonly DrawEntry[] = Array.from({ length: 40 }, (_, index) => ({
  code: `entry${String(index).padStart(2, '0')}`,
  weight: 1 + (index % 3),
}))

/** A draw that has been made, with its first winner disqualified. */
function made(by: 'beacon' | 'devices', more: Partial<Commitment> = {}): DrawProof {
  const place = placeOf()
  const devices = sealedAt(place, 2)
  const seals = devices.map(({ id, hash }) => ({ id, hash }))
  const source = by === 'beacon' ? byRound() : { kind: by, seals }
  const id = announced(place, commitmentTo(ENTRIES, source, { prizes: 3, ...more }), ENTRIES)
  const author = authorAt(ROUND_TIME)
  if (by === 'beacon')
    saySignature(place.draws, id, { seal: null, signature: ROUND_1000.signature }, author)
  else
    for (const { id: seal, secret } of devices) saySecret(place.draws, id, { seal, secret }, author)
  const known = standingOf(drawAt(place, id), isSigned)
  if (known.kind !== 'known') throw new Error(`It is ${known.kind}`)
  const [first] = outcomeOf(drawAt(place, id), ENTRIES, known.seed).winners
  disqualify(place.draws, id, { code: first ?? '', reason: 'silent' }, author)
  const draw = drawAt(place, id)
  return proofOf(draw, listText(ENTRIES), known, outcomeOf(draw, ENTRIES, known.seed))
}

/**
 * The draw once more, out of nothing but the page's own data and Node's hash function: none of our code, as a stranger
 * would write it after the page's description.
 */
function byAStranger(proof: DrawProof) {
  const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
  const said = JSON.parse(proof.commitment)
  const randomness =
    proof.signature === null
      ? sha(proof.secrets.join('|'))
      : sha(Buffer.from(proof.signature, 'hex'))
  const sealed = (said.source.seals ?? []) as { id: string; hash: string }[]
  const seed = sha(`${sha(proof.commitment)}|${randomness}`)
  const tickets: [string, string][] = []
  for (const line of proof.list.split('\n').filter(Boolean)) {
    const [code = '', weight] = line.split(' ')
    for (let n = 1; n <= Number(weight); n++) tickets.push([sha(`${seed}|${code}|${n}`), code])
  }
  const order = [...new Set(tickets.sort().map(([, code]) => code))]
  const gone = proof.out.map(({ code }) => code)
  const named = order.slice(0, said.prizes + said.reserves).filter((code) => !gone.includes(code))
  return {
    hash: sha(proof.commitment),
    listIsAnnounced: sha(proof.list) === said.list,
    seals: sealed.every(({ id, hash }, n) => sha(`${id}|${proof.secrets[n]}`) === hash),
    winners: named.slice(0, said.prizes),
    reserves: named.slice(said.prizes),
  }
}

const RIGHT = { announcement: true, list: true, randomness: true, seed: true, winners: true }

describe.each(['beacon', 'devices'] as const)('the proof of a draw by %s', (by) => {
  test('a stranger who recomputes it comes to the same winners, and so does the page', () => {
    const proof = made(by)
    const { hash, winners, reserves } = proof
    const found = byAStranger(proof)
    expect(found).toEqual({ hash, listIsAnnounced: true, seals: true, winners, reserves })
    expect(winners).toHaveLength(3)
    expect(checkProof(proof, isSigned)).toMatchObject(RIGHT)
  })

  test.each<[keyof typeof RIGHT, (proof: DrawProof) => DrawProof]>([
    [
      'announcement',
      (proof) => ({ ...proof, commitment: proof.commitment.replace('books', 'cars') }),
    ],
    ['list', (proof) => ({ ...proof, list: proof.list.replace('entry07 2', 'entry07 3') })],
    ['list', (proof) => ({ ...proof, list: proof.list.replace('entry00 1\n', '') })],
    [
      'randomness',
      (proof) => ({
        ...proof,
        signature: proof.signature?.replace('b', 'a') ?? null,
        secrets: proof.secrets.toReversed(),
      }),
    ],
    ['seed', (proof) => ({ ...proof, seed: '0'.repeat(64) })],
    ['winners', (proof) => ({ ...proof, winners: ['entry07', ...proof.winners.slice(1)] })],
    ['winners', (proof) => ({ ...proof, out: [] })],
  ])('shows that %s does not hold where it was changed', (part, change) => {
    const proof = made(by)
    const changed = change(proof)
    expect(changed).not.toEqual(proof)
    expect(checkProof(changed, isSigned)[part]).toBe(false)
  })
})

const words = (language: 'fr' | 'en'): ProofWords =>
  new Proxy({} as ProofWords, {
    get(_, name) {
      if (name === 'language') return language
      if (name === 'reasons') return { silent: 'no answer' }
      if (name === 'cancelReasons') return { mistake: 'a mistake' }
      const said = (...all: readonly unknown[]) => `${String(name)} ${all.join(' ')}`
      const takesFacts = /^(title|\w+Detail|nobodyLeft|cancelled\w+|made|when|number)$/.test(
        String(name),
      )
      const plain = ['seedDetail', 'winnersDetail', 'fallbackDetail', 'byHandDetail']
      return takesFacts && !plain.includes(String(name)) ? said : String(name)
    },
  })

describe('the proof page', () => {
  const page = (
    proof: DrawProof,
    script = 'void 0',
    cancelled: readonly CancelledOnceDrawn[] = [],
  ) =>
    proofPage({
      proof,
      cancelled,
      title: HOSTILE,
      team: HOSTILE,
      languages: [words('fr'), words('en')],
      script,
    })

  test('says everything in both languages, and asks nobody for anything', () => {
    const proof = made('beacon')
    const html = page(proof)
    for (const said of [proof.hash, proof.signature ?? '', ...proof.winners, ...proof.reserves])
      expect(html).toContain(said)
    expect(html.match(/<main /g)).toHaveLength(2)
    expect(html.match(/data-checking="checking"/g)).toHaveLength(2)
    expect(html).not.toMatch(/\b(src|href)="(?!#)|https?:|@import|url\(/)
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]{43}=';/)
  })

  test('says which draws were cancelled when their winners were known, and whether it is one', () => {
    const proof = made('beacon')
    const before = { hash: 'f'.repeat(64), at: 1, reason: 'mistake' } as const
    expect(page(proof)).not.toMatch(/class="note"/)
    const html = page(proof, 'void 0', [before, { ...before, hash: proof.hash }])
    expect(html).toContain(`cancelledBefore ${before.hash} when 1 a mistake`)
    expect(html).toContain('cancelledThis when 1 a mistake')
  })

  test('HTML in what somebody called the draw is text, in the page and in its data', () => {
    const html = page(made('devices', { title: HOSTILE }))
    expect(html).not.toMatch(/<img/i)
    expect(html.match(/<\/script/g)).toHaveLength(2)
    const data = /id="proof">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(JSON.parse(data).commitment).title).toBe(HOSTILE)
  })

  test('lets run exactly the program that stands in it', () => {
    const script = 'document.title = "</script>"'
    const html = page(made('beacon'), script)
    const [, run = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []
    expect(run).toBe('document.title = "<\\/script>"')
    const hash = createHash('sha256').update(run).digest('base64')
    expect(html).toContain(`script-src 'sha256-${hash}'`)
  })

  test('holds the list as it was hashed', () => {
    const proof = made('beacon')
    const [, list] = /<pre id="list">\n(.*?)<\/pre>/s.exec(page(proof)) ?? []
    expect(list).toBe(proof.list)
  })
})
