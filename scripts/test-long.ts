// `npm run test:long [-- MINUTES]`: the tests that roll dice, round after round with fresh seeds, for an hour. Each prints
// its seed; the first failure ends the run, and `RUCHE_SEED` repeats it. What a whole run came to is written down in
// docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishText } from '../server/bench/report/publish.ts'
import { packageProgram } from './lib/paths.ts'
import { runNode } from './lib/run.ts'
import { addUp, closingLine, readVitestReport, type Tally, withExitCode } from './lib/tally.ts'

const FILES = [
  'server/src/rooms/crash.test.ts',
  'server/src/rooms/fuzz.test.ts',
  'server/src/rooms/convergence.test.ts',
  'server/src/rooms/compaction',
  'server/src/rooms/update',
  'server/src/copies',
  'server/src/routes/rights-property.test.ts',
  'client/src/workspace/convergence.test.ts',
  'shared/src/domain',
  'shared/src/formats',
]

/** How much of each a round does; ten rounds are a thousand kills and a million mutated updates. */
const ROUND = {
  RUCHE_KILLS: 100,
  RUCHE_COPY_KILLS: 40,
  RUCHE_SCAN_RUNS: 2_500,
  RUCHE_FUZZ_FRAMES: 20_000,
  RUCHE_CONVERGENCE_RUNS: 50,
  RUCHE_PROPERTY_RUNS: 400,
  RUCHE_RIGHTS_RUNS: 20,
}
/** In `scan.test.ts`. */
const UPDATES_A_RUN = 40
const FEWEST_ROUNDS = 10
const TEST_PATIENCE_MS = 60 * 60_000

const minutes = Number(process.argv[2] ?? 60)
const env = Object.fromEntries(Object.entries(ROUND).map(([name, count]) => [name, String(count)]))
const reports = mkdtempSync(join(tmpdir(), 'ruche-test-long-'))
const began = performance.now()
const tallies: Tally[] = []
const minutesSoFar = () => (performance.now() - began) / 60_000

do {
  const tally = await round(tallies.length + 1)
  tallies.push(tally)
  process.stdout.write(
    `Round ${tallies.length}: ${closingLine(tally)}, ${minutesSoFar().toFixed(1)} minutes in\n`,
  )
} while (addUp(tallies).failed === 0 && !isEnough())

rmSync(reports, { recursive: true })
const total = addUp(tallies)
const done = summary()
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${done}\n${closingLine(total)}\n`)
if (isLong()) publishText('test:long', `${done} ${closingLine(total)}.`)

function isLong(): boolean {
  return minutesSoFar() >= 60 && tallies.length >= FEWEST_ROUNDS
}

function summary(): string {
  const rounds = tallies.length
  const count = (name: keyof typeof ROUND) => (ROUND[name] * rounds).toLocaleString('en')
  return [
    `${rounds} rounds in ${minutesSoFar().toFixed(0)} minutes, each with fresh seeds:`,
    `${count('RUCHE_KILLS')} kills of a relay under load,`,
    `${count('RUCHE_COPY_KILLS')} of a backup or a restore,`,
    `${(ROUND.RUCHE_SCAN_RUNS * UPDATES_A_RUN * rounds).toLocaleString('en')} mutated updates`,
    `and ${count('RUCHE_FUZZ_FRAMES')} broken frames,`,
    `${count('RUCHE_CONVERGENCE_RUNS')} stories of devices that converge,`,
    `${count('RUCHE_RIGHTS_RUNS')} of owners who change each other’s rights at once.`,
  ].join(' ')
}

function isEnough(): boolean {
  return minutesSoFar() >= minutes && (minutes < 60 || tallies.length >= FEWEST_ROUNDS)
}

async function round(number: number): Promise<Tally> {
  const report = join(reports, `${number}.json`)
  const { code } = await runNode(
    [
      packageProgram('vitest/vitest.mjs'),
      'run',
      ...FILES,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...env, RUCHE_TEST_PATIENCE_MS: String(TEST_PATIENCE_MS) } },
  )
  return withExitCode(readVitestReport(report), code)
}
