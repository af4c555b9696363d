// `npm test`: the checks beside unit and property tests, then the promises in a browser. Every stage runs, so that one
// run tells all that is wrong; the last line says how it went, and those before it what failed: of a log only the end may
// be kept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './lib/browser.ts'
import {
  describeFailures,
  type Failure,
  readPlaywrightFailures,
  readUnhandledErrors,
  readVitestFailures,
  withName,
} from './lib/failures.ts'
import { packageProgram } from './lib/paths.ts'
import { runNode } from './lib/run.ts'
import {
  addUp,
  closingLine,
  readPlaywrightReport,
  readVitestReport,
  type Tally,
  withExitCode,
} from './lib/tally.ts'

const INTERRUPTED = 128
const reports = mkdtempSync(join(tmpdir(), 'ruche-test-reports-'))
const tallies: Tally[] = []
const failures: Failure[] = []

// Half of what unit tests take is waiting for sockets, clocks and processes, where the checks find the time that they
// need; the promises leave none.
for (const stages of [[check, vitest], [playwright]]) {
  const results = await Promise.all(
    stages.map(async (stage) => ({ name: stage.name, ...(await stage()) })),
  )
  for (const { name, code, tally, failed } of results) {
    tallies.push(withExitCode(tally, code))
    failures.push(...withName(failed, code, name))
  }
  if (results.some(({ code }) => code > INTERRUPTED)) break
}
rmSync(reports, { recursive: true })
const total = addUp(tallies)
process.exitCode = total.failed === 0 ? 0 : 1
if (failures.length > 0) process.stdout.write(`\n${describeFailures(failures)}\n`)
process.stdout.write(`\n${closingLine(total)}\n`)

interface StageResult {
  readonly code: number
  readonly tally: Tally
  readonly failed: readonly Failure[]
}

async function check(): Promise<StageResult> {
  // In one piece, not a line here and there between those of the tests.
  const { code, output } = await runNode(['scripts/check.ts'], { output: 'quiet' })
  process.stdout.write(`\n${output}\n`)
  return { code, tally: addUp([]), failed: [] }
}

async function vitest(): Promise<StageResult> {
  const report = join(reports, 'vitest.json')
  const unhandled = join(reports, 'unhandled-errors.json')
  const { code } = await runNode(
    [
      packageProgram('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--reporter=./scripts/lib/unhandled-errors.reporter.ts',
      `--outputFile.json=${report}`,
    ],
    { env: { RUCHE_UNHANDLED_ERRORS: unhandled } },
  )
  const failed = [...readVitestFailures(report), ...readUnhandledErrors(unhandled)]
  return { code, tally: readVitestReport(report), failed }
}

async function playwright(): Promise<StageResult> {
  const browser = await findBrowser()
  if (!browser.ok) {
    console.error(browser.problem)
    return { code: 1, tally: addUp([]), failed: [] }
  }
  const report = join(reports, 'playwright.json')
  const { code } = await runNode(
    [
      packageProgram('@playwright/test/cli.js'),
      'test',
      '--config=e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    { env: { RUCHE_CHROMIUM: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  )
  return { code, tally: readPlaywrightReport(report), failed: readPlaywrightFailures(report) }
}
