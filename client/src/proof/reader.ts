/**
 * The program in a proof page: makes the draw again and marks what holds. Bundled into a text of its own
 * (client/build/proof-script.ts), it stands inside the page and asks nobody for anything.
 */
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import {
  checkingProof,
  type DrawProof,
  type ProofChecks,
} from '#shared/formats/draw-proof/proof.ts'

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''

const proof: DrawProof = {
  ...(JSON.parse(textOf('proof')) as Omit<DrawProof, 'list'>),
  list: textOf('list'),
}

/** Fifty thousand take a second: what is claimed is to be read meanwhile. */
const FIRST_PAINT_MS = 30

/** The page can wait so long: ms. */
const LONGEST_MS = 12

const checking = checkingProof(proof, isSigned)
const check = (): void => {
  const until = performance.now() + LONGEST_MS
  for (;;) {
    const { done, value } = checking.next()
    if (done) show(value)
    else if (performance.now() >= until) setTimeout(check)
    else continue
    return
  }
}

const show = ({ outcome, ...checks }: ProofChecks): void => {
  const results: Readonly<Record<string, boolean>> = {
    ...checks,
    all: Object.values(checks).every(Boolean),
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-check]')) {
    const state = results[mark.dataset.check ?? ''] ? 'right' : 'wrong'
    mark.dataset.state = state
    mark.textContent = mark.dataset[state] ?? ''
  }

  const places = new Map(
    outcome?.ranking.map(({ code, ticket }, index) => [code, { ticket, index }]),
  )
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-code]')) {
    const ticket = row.querySelector('.ticket')
    if (ticket) ticket.textContent = places.get(row.dataset.code ?? '')?.ticket ?? ''
  }

  for (const form of document.querySelectorAll('form')) {
    const output = form.querySelector('output')
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      const code = String(new FormData(form).get('code')).trim().toLowerCase()
      const found = places.get(code)
      if (!output) return
      const said = found
        ? output.dataset.found
            ?.replace('{place}', String(found.index + 1))
            .replace('{count}', String(places.size))
        : output.dataset.none
      output.textContent = code === '' ? '' : (said ?? '')
    })
  }
}

/** One language at a time: that of the address, or else the reader's, or else that of whoever has handed the page on. */
const showLanguage = (): void => {
  const wished = [location.hash.slice(1), ...navigator.languages.map((one) => one.slice(0, 2))]
  const said = wished.find((one) => document.getElementById(one)?.tagName === 'MAIN')
  document.documentElement.dataset.language = said ?? document.documentElement.lang
}
window.addEventListener('hashchange', showLanguage)
showLanguage()
for (const verdict of document.querySelectorAll<HTMLElement>('[data-checking]'))
  verdict.textContent = verdict.dataset.checking ?? ''
setTimeout(check, FIRST_PAINT_MS)
