/** A draw of 50,000 entries, as the page of draws makes it, and its proof, as whoever gets it makes the draw again. */
import { proofWordsIn } from '#client/features/events/draw/proof-words.ts'
import { CHAINS, timeOfRound } from '#shared/domain/events/draw/chain.ts'
import { commitmentText, hashOfCommitment } from '#shared/domain/events/draw/commitment.ts'
import type { Draw } from '#shared/domain/events/draw/draw.ts'
import { hashOfList, listText, ticketsOf } from '#shared/domain/events/draw/list.ts'
import { outcomeOf, standingOf } from '#shared/domain/events/draw/standing.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { proofPage } from '#shared/formats/draw-proof/html.ts'
import { checkProof, proofOf } from '#shared/formats/draw-proof/proof.ts'

const ENTRIES = 50_000
/** Round 1,000 of quicknet. */
const ROUND = 1_000
const SIGNATURE =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39'

const [chain] = CHAINS
if (!chain) throw new Error('there is no chain')
const chainHash = chain.hash
const published = timeOfRound(chain, ROUND)
const entries = Array.from({ length: ENTRIES }, (_, index) => ({
  code: `entry${String(index).padStart(9, '0')}`,
  weight: 1,
}))
const words = [await proofWordsIn('en', 'UTC'), await proofWordsIn('fr', 'UTC')]

/** Milliseconds: until the winners are known, and until the proof is there and has been made again. */
function draw(): { readonly drawnMs: number; readonly provedMs: number } {
  const startedAt = performance.now()
  const list = listText(entries)
  const text = commitmentText({
    event: 'photocontestab',
    title: 'Five books',
    list: hashOfList(list),
    entries: entries.length,
    tickets: ticketsOf(entries),
    rules: null,
    prizes: 5,
    reserves: 5,
    source: { kind: 'beacon', chain: chainHash, round: ROUND, fallback: null },
    announcedAt: published - 3_600_000,
  })
  const made = drawOf(text)
  const standing = standingOf(made, isSigned)
  if (standing.kind !== 'known') throw new Error('the draw is not made')
  const outcome = outcomeOf(made, entries, standing.seed)
  const drawnMs = performance.now() - startedAt
  const proof = proofOf(made, list, standing, outcome)
  proofPage({
    proof,
    cancelled: [],
    title: 'Five books',
    team: 'Riverside Makers',
    languages: words,
    script: '',
  })
  if (!checkProof(proof, isSigned).winners) throw new Error('the proof does not hold')
  return { drawnMs, provedMs: performance.now() - startedAt }
}

function drawOf(text: string): Draw {
  return {
    kind: 'draw',
    id: 'draw',
    event: 'photocontestab',
    commitment: JSON.parse(text),
    text,
    hash: hashOfCommitment(text),
    signatures: [{ at: published, by: 'ines', seal: null, signature: SIGNATURE }],
    secrets: [],
    out: [],
    cancelled: null,
    results: [],
    createdBy: 'ines',
    createdAt: published,
    deletedAt: null,
  }
}

Object.assign(window, { bench: { draw } })
