// `npm run bench`: speed and memory beside what else there is. Writes docs/benchmarks.md and docs/benchmarks.json after
// a whole run; with --only or --quick it only prints.
//   npm run bench -- relay                    one part alone, or `client`
//   npm run bench -- relay --only=fan-out-50  one measure (several with commas)
//   npm run bench -- --quick                  shorter, to see that all of it runs; its figures are rough
//   npm run bench -- relay --only=fixed-rate --profile=FOLDER   leaves a CPU profile of each contender there
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { clientTable } from '../client/bench/report.ts'
import { CLIENT_MEASURES, runClient } from '../client/bench/run.ts'
import { MEASURES } from '../server/bench/measures/measures.ts'
import { installPeers } from '../server/bench/peers/install.ts'
import { table } from '../server/bench/report/markdown.ts'
import { type Part, publish } from '../server/bench/report/publish.ts'
import { relayRows } from '../server/bench/report/relay-rows.ts'
import { aggregate } from '../server/bench/report/results.ts'
import { runRelay } from '../server/bench/run.ts'
import { findBrowser } from './lib/browser.ts'
import { buildClient } from './lib/build-client.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    profile: { type: 'string' },
  },
})
const { quick } = values
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const only = values.only.split(',').filter((name) => name !== '')
const profileFolder = values.profile === undefined ? null : resolve(values.profile)

const PARTS: Readonly<Record<string, () => Promise<Part>>> = { relay, client }
const KNOWN = [...Object.keys(MEASURES), ...CLIENT_MEASURES]
const unknown = [
  ...positionals.filter((part) => !Object.hasOwn(PARTS, part)),
  ...only.filter((name) => !KNOWN.some((known) => known === name)),
]

if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. The measures are: ${KNOWN.join(', ')}.`)
  process.exitCode = 1
} else {
  installPeers()
  for (const [name, measure] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const part = await measure()
    say(`\n${part.table}\n`)
    if (only.length === 0 && !quick && !profileFolder) publish(name, part)
  }
}

async function relay(): Promise<Part> {
  if (profileFolder) mkdirSync(profileFolder, { recursive: true })
  const results = aggregate(await runRelay({ quick, only, profileFolder, say }))
  const rows = relayRows(results)
  return { table: table(rows), rows, results }
}

async function client(): Promise<Part> {
  const browser = await findBrowser()
  if (!browser.ok) throw new Error(browser.problem)
  const built = await buildClient()
  if (!built.ok) throw new Error(built.problem)
  const results = aggregate(await runClient({ quick, only, browser: browser.path, say }))
  return { ...clientTable(results), results }
}
