/** A stretch of two texts that are compared: in both, only in the older, or only in the newer. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Pairs of words that are looked at; past that, what lies between the common ends counts as rewritten. */
const MOST_PAIRS = 4_000_000

/** What became of a text, word by word. What was taken out stands before what was put in its place. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++
  const middle = aligned(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...bridged(middle),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}

/** Words, the space between them, and each mark of punctuation for itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’_-]+|\s+|[^\p{L}\p{N}\p{M}'’_\s-]/gu) ?? []
}

/** The longest common subsequence, from a table of how long it is from each pair of words on. */
function aligned(old: readonly string[], now: readonly string[]): Stretch[] {
  if (old.length * now.length > MOST_PAIRS)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ]
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const stretches: Stretch[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const isSame = i < old.length && j < now.length && old[i] === now[j]
    if (isSame) stretches.push({ kind: 'same', text: old[i] ?? '' })
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      stretches.push({ kind: 'gone', text: old[i] ?? '' })
    else stretches.push({ kind: 'new', text: now[j] ?? '' })
    if (isSame || stretches.at(-1)?.kind === 'gone') i++
    if (isSame || stretches.at(-1)?.kind === 'new') j++
  }
  return stretches
}

/** Space alone that stayed between two changes belongs to them: "two words" became "three words", not word by word. */
function bridged(stretches: readonly Stretch[]): Stretch[] {
  const runs: { same: string | null; gone: string; now: string }[] = []
  stretches.forEach(({ kind, text }, place) => {
    const last = runs.at(-1)
    const next = stretches[place + 1]
    const isBridge =
      kind === 'same' && text.trim() === '' && last?.same === null && next && next.kind !== 'same'
    if (kind === 'same' && !isBridge) {
      runs.push({ same: text, gone: '', now: '' })
      return
    }
    const run = last?.same === null ? last : { same: null, gone: '', now: '' }
    if (run !== last) runs.push(run)
    if (kind !== 'new') run.gone += text
    if (kind !== 'gone') run.now += text
  })
  return runs.flatMap(({ same, gone, now }): Stretch[] =>
    same === null
      ? [
          { kind: 'gone', text: gone },
          { kind: 'new', text: now },
        ]
      : [{ kind: 'same', text: same }],
  )
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = all.at(-1)
    if (text === '') continue
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text }
    else all.push({ kind, text })
  }
  return all
}

/** The same comparison with only so many characters of what stayed around each change. */
export function excerptOf(stretches: readonly Stretch[], around: number): readonly Stretch[] {
  return stretches.map(({ kind, text }, place) => {
    if (kind !== 'same') return { kind, text }
    const isFirst = place === 0
    const isLast = place === stretches.length - 1
    if (isFirst && text.length > around) return { kind, text: `… ${tail(text, around)}` }
    if (isLast && text.length > around) return { kind, text: `${head(text, around)} …` }
    if (!isFirst && !isLast && text.length > around * 2)
      return { kind, text: `${head(text, around)} … ${tail(text, around)}` }
    return { kind, text }
  })
}

function head(text: string, length: number): string {
  return text.slice(0, length).replace(/\s\S*$/u, '')
}

function tail(text: string, length: number): string {
  return text.slice(-length).replace(/^\S*\s/u, '')
}
