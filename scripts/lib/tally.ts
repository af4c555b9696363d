import { readReport } from './read-report.ts'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The closing line of `npm test`, made to be read by programs too. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A stage that ended badly counts as a failure even where its report names none, or is not there. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

export function readVitestReport(file: string): Tally {
  const report = readReport<VitestReport>(file)
  if (!report) return NOTHING
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** A test that passed only at another try has failed. */
export function readPlaywrightReport(file: string): Tally {
  const stats = readReport<PlaywrightReport>(file)?.stats
  if (!stats) return NOTHING
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }
}
