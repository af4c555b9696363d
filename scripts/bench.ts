// `npm run bench`: speed and memory beside what else there is. Writes docs/benchmarks.md and docs/benchmarks.json after
// a whole run; with --only or --quick it only prints.
//   npm run bench -- relay                    one part alone
//   npm run bench -- relay --only=fan-out-50  one measure (several with commas)
//   npm run bench -- --quick                  shorter, to see that all of it runs; its figures are rough
//   npm run bench -- relay --only=fixed-rate --profile=FOLDER   leaves a CPU profile of each contender there
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MEASURES } from '../server/bench/measures/measures.ts'
import { installPeers } from '../server/bench/peers/install.ts'
import { table } from '../server/bench/report/markdown.ts'
import { publish } from '../server/bench/report/publish.ts'
import { relayRows } from '../server/bench/report/relay-rows.ts'
import { aggregate } from '../server/bench/report/results.ts'
import { runRelay } from '../server/bench/run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    profile: { type: 'string' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const only = values.only.split(',').filter((name) => name !== '')
const unknown = [
  ...positionals.filter((part) => part !== 'relay'),
  ...only.filter((name) => !Object.hasOwn(MEASURES, name)),
]

if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}. The measures are: ${Object.keys(MEASURES).join(', ')}.`,
  )
  process.exitCode = 1
} else {
  installPeers()
  const profileFolder = values.profile === undefined ? null : resolve(values.profile)
  if (profileFolder) mkdirSync(profileFolder, { recursive: true })
  const runs = await runRelay({ quick: values.quick, only, profileFolder, say })
  const results = aggregate(runs)
  const rows = relayRows(results)
  say(`\n${table(rows)}`)
  if (only.length === 0 && !values.quick && !profileFolder) publish({ relay: { rows, results } })
}
