import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CancelReason } from '#shared/domain/events/draw/cancel-reasons.ts'
import { chainBy, timeOfRound } from '#shared/domain/events/draw/chain.ts'
import { type Commitment, parseCommitment, sealsOf } from '#shared/domain/events/draw/commitment.ts'
import type { OutReason } from '#shared/domain/events/draw/draw.ts'
import {
  randomnessOfSecrets,
  randomnessOfSignature,
} from '#shared/domain/events/draw/randomness.ts'
import { htmlText } from '../html-escaped.ts'
import type { DrawProof } from './proof.ts'

/** How the page says what it says: one language's. */
export interface ProofWords {
  /** Of these words: `fr`, and how it calls itself. */
  readonly language: string
  readonly languageName: string
  readonly title: (what: string) => string
  readonly intro: string
  readonly checked: string
  readonly wrong: string
  readonly unchecked: string
  readonly checking: string
  readonly stepRight: string
  readonly stepWrong: string
  readonly announcement: string
  readonly announcementDetail: (at: string) => string
  readonly fingerprint: string
  readonly list: string
  readonly listDetail: (entries: number, tickets: number) => string
  readonly listFingerprint: string
  readonly showList: string
  readonly randomness: string
  readonly beaconDetail: (chain: string, round: number, at: string) => string
  readonly devicesDetail: (devices: number) => string
  readonly fallbackDetail: string
  readonly signature: string
  readonly secrets: string
  readonly value: string
  readonly seed: string
  readonly seedDetail: string
  readonly winners: string
  readonly winnersDetail: string
  readonly place: string
  readonly code: string
  readonly ticket: string
  readonly reserve: string
  readonly out: string
  readonly reasons: Readonly<Record<OutReason, string>>
  readonly cancelReasons: Readonly<Record<CancelReason, string>>
  readonly cancelledThis: (at: string, reason: string) => string
  /** @param fingerprint of another draw of the event */
  readonly cancelledBefore: (fingerprint: string, at: string, reason: string) => string
  readonly nobodyLeft: (prizes: number) => string
  readonly find: string
  readonly findHint: string
  /** With `{place}` and `{count}` in it. */
  readonly found: string
  readonly notFound: string
  readonly byHand: string
  readonly byHandDetail: string
  readonly made: (team: string) => string
  /** ms since 1970 */
  readonly when: (at: number) => string
  readonly number: (value: number) => string
}

/** A draw of the same event that was cancelled when its winners were known, or could be. */
export interface CancelledOnceDrawn {
  /** Its fingerprint; that of the proof's own draw where it is that one. */
  readonly hash: string
  /** ms since 1970 */
  readonly at: number
  readonly reason: CancelReason
}

export interface ProofPage {
  readonly proof: DrawProof
  /** Whoever draws again until they like it has to say so. */
  readonly cancelled: readonly CancelledOnceDrawn[]
  readonly team: string
  /** What is drawn, in whose words; the first is shown first. */
  readonly title: string
  readonly languages: readonly ProofWords[]
  /** The program that makes the draw again in the reader's browser (client/src/proof/reader.ts). */
  readonly script: string
}

/**
 * One page that needs nothing else: it may be sent, kept, and opened without a network. What is claimed stands in it as
 * text; the program in it makes the draw again and marks each step. Its own policy lets it reach nobody.
 */
export function proofPage(page: ProofPage): string {
  const { proof, languages, title } = page
  const commitment = parseCommitment(proof.commitment)
  if (commitment === null) throw new RangeError('A proof is of an announcement')
  const script = page.script.replaceAll('</script', '<\\/script')
  const first = languages[0]
  const policy = `default-src 'none'; script-src '${sourceHash(script)}'; style-src '${sourceHash(STYLE)}'; base-uri 'none'; form-action 'none'`
  const { list, ...rest } = proof
  return `<!doctype html>
<html lang="${htmlText(first?.language ?? 'fr')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${htmlText(first?.title(title) ?? title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav>${languages.map(({ language, languageName }) => `<a href="#${htmlText(language)}" lang="${htmlText(language)}">${htmlText(languageName)}</a>`).join(' ')}</nav>
${languages.map((words) => main(page, commitment, words)).join('\n')}
<details id="all"><summary>${languages.map(({ language, showList }) => `<span lang="${htmlText(language)}">${htmlText(showList)}</span>`).join('')}</summary>
<pre id="list">
${htmlText(list)}</pre></details>
<script type="application/json" id="proof">${JSON.stringify(rest).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
}

function main(page: ProofPage, commitment: Commitment, words: ProofWords): string {
  const { proof, title, team } = page
  const { announcedAt, entries, tickets, list } = commitment
  const { seed } = proof
  return `<main id="${htmlText(words.language)}" lang="${htmlText(words.language)}">
<h1>${htmlText(words.title(title))}</h1>
<p class="intro">${htmlText(words.intro)}</p>
${page.cancelled.map((one) => `<p class="note">${htmlText(cancelledSaid(one, proof, words))}</p>`).join('\n')}
<p class="verdict" role="status" data-check="all" data-checking="${htmlText(words.checking)}" data-right="${htmlText(words.checked)}" data-wrong="${htmlText(words.wrong)}">${htmlText(words.unchecked)}</p>
<ol class="steps">
${step(words, 'announcement', words.announcement, words.announcementDetail(words.when(announcedAt)), `${hash(words.fingerprint, proof.hash)}<pre>${htmlText(proof.commitment)}</pre>`)}
${step(words, 'list', words.list, words.listDetail(entries, tickets), hash(words.listFingerprint, list))}
${step(words, 'randomness', words.randomness, sourceSaid(proof, commitment, words), source(proof, words))}
${step(words, 'seed', words.seed, words.seedDetail, hash(words.seed, seed))}
${step(words, 'winners', words.winners, words.winnersDetail, table(proof, commitment, words))}
</ol>
<form class="find"><label>${htmlText(words.find)} <input name="code" autocomplete="off" spellcheck="false" aria-describedby="hint-${htmlText(words.language)}"></label>
<output data-found="${htmlText(words.found)}" data-none="${htmlText(words.notFound)}"></output><p class="hint" id="hint-${htmlText(words.language)}">${htmlText(words.findHint)}</p></form>
<h2>${htmlText(words.byHand)}</h2>
<p>${htmlText(words.byHandDetail)}</p>
<pre>printf '%s' '${htmlText(proof.hash)}|${htmlText(randomnessIn(proof))}' | sha256sum
printf '%s' '${htmlText(seed)}|${htmlText(proof.winners[0] ?? words.code)}|1' | sha256sum</pre>
<p class="hint">${htmlText(words.made(team))}</p>
</main>`
}

function cancelledSaid(
  { hash, at, reason }: CancelledOnceDrawn,
  proof: DrawProof,
  words: ProofWords,
): string {
  const said = words.cancelReasons[reason]
  return hash === proof.hash
    ? words.cancelledThis(words.when(at), said)
    : words.cancelledBefore(hash, words.when(at), said)
}

function step(
  words: ProofWords,
  name: string,
  title: string,
  detail: string,
  more: string,
): string {
  return `<li><h2>${htmlText(title)} <span class="mark" data-check="${name}" data-right="${htmlText(words.stepRight)}" data-wrong="${htmlText(words.stepWrong)}"></span></h2><p>${htmlText(detail)}</p>${more}</li>`
}

function hash(name: string, value: string): string {
  return `<p class="hash"><span>${htmlText(name)}</span> <code>${htmlText(value)}</code></p>`
}

function randomnessIn({ signature, secrets }: DrawProof): string {
  const value = signature === null ? randomnessOfSecrets(secrets) : randomnessOfSignature(signature)
  if (value === null) throw new RangeError('A proof has a signature or secrets')
  return value
}

function sourceSaid({ signature }: DrawProof, commitment: Commitment, words: ProofWords): string {
  const { source } = commitment
  if (source.kind === 'devices' || signature === null) {
    const said = words.devicesDetail(sealsOf(commitment).length)
    return source.kind === 'beacon' ? `${words.fallbackDetail} ${said}` : said
  }
  const chain = chainBy(source.chain)
  const at = chain ? words.when(timeOfRound(chain, source.round)) : ''
  return words.beaconDetail(chain?.name ?? source.chain, source.round, at)
}

function source(proof: DrawProof, words: ProofWords): string {
  const { signature, secrets } = proof
  const from =
    signature === null ? hash(words.secrets, secrets.join(' ')) : hash(words.signature, signature)
  return from + hash(words.value, randomnessIn(proof))
}

function table(proof: DrawProof, { prizes }: Commitment, words: ProofWords): string {
  const row = (place: string, code: string) =>
    `<tr data-code="${htmlText(code)}"><td>${htmlText(place)}</td><td><code class="whole">${htmlText(code)}</code></td><td class="ticket"></td></tr>`
  const rows = [
    ...proof.winners.map((code, index) => row(words.number(index + 1), code)),
    ...proof.reserves.map((code) => row(words.reserve, code)),
    ...proof.out.map(({ code, reason }) => row(`${words.out} (${words.reasons[reason]})`, code)),
  ]
  const left = prizes - proof.winners.length
  return `<table><thead><tr><th>${htmlText(words.place)}</th><th>${htmlText(words.code)}</th><th>${htmlText(words.ticket)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>${left > 0 ? `<p>${htmlText(words.nobodyLeft(left))}</p>` : ''}`
}

/** What the page's own policy lets run or dress it: this text and no other. */
function sourceHash(text: string): string {
  const bytes = bytesToHex(sha256(utf8ToBytes(text))).match(/../g) ?? []
  return `sha256-${btoa(bytes.map((hex) => String.fromCharCode(Number.parseInt(hex, 16))).join(''))}`
}

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#221c14, #f3ede3); --soft: light-dark(#544a3d, #c4b9a8); --line: light-dark(#d8cfbf, #463d31); --well: light-dark(#f3eee4, #13100c); --ok: light-dark(#1d6b3e, #7fcf9b); --no: light-dark(#a3271b, #f2988c); background: light-dark(#fdfbf7, #1a1612) }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem 3rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink) }
nav { display: flex; gap: 1rem; justify-content: flex-end } a { color: inherit }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.05rem; margin: 0 0 .25rem }
.intro, .hint { color: var(--soft) } .hint { font-size: .875rem } p { margin: .25rem 0 .5rem }
main + main { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line) }
html[data-language] main, html[data-language] summary span { display: none }
html[data-language=fr] :is(main, summary span):lang(fr), html[data-language=en] :is(main, summary span):lang(en) { display: revert }
summary span + span { margin-left: 1ch }
html[data-language] summary span { margin: 0 }
.note { padding-left: .75rem; border-left: 3px solid var(--no); overflow-wrap: anywhere }
.verdict { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; font-weight: 600 }
.steps { list-style: none; padding: 0; counter-reset: step } .steps > li { padding: 1rem 0 1rem 2.5rem; border-top: 1px solid var(--line); position: relative; counter-increment: step }
.steps > li::before { content: counter(step); position: absolute; left: 0; width: 1.6rem; height: 1.6rem; border: 1px solid var(--line); border-radius: 50%; text-align: center; font-size: .875rem; line-height: 1.6rem }
.mark { font-weight: 400; font-size: .875rem } [data-state=right] { color: var(--ok) } [data-state=wrong] { color: var(--no) }
[data-state=right]::before { content: "✓ " } [data-state=wrong]::before { content: "✗ " }
code, pre { font: .8125rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere } .whole { white-space: nowrap } .hash span { color: var(--soft) }
pre { white-space: pre-wrap; padding: .5rem .75rem; border-radius: 6px; background: var(--well) } #list { max-height: 24rem; overflow: auto }
table { width: 100%; border-collapse: collapse; text-align: left } th { font-weight: 600 } td, th { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top } .ticket { font: .75rem/1.7 ui-monospace, monospace; overflow-wrap: anywhere; color: var(--soft) }
.find { padding: 1rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); margin-bottom: 1.5rem } input { font: inherit; padding: .35rem .5rem } output { font-weight: 600 }
@media (max-width: 30rem) { .ticket, th:last-child { display: none } }
@media print { nav, .find { display: none } }`
