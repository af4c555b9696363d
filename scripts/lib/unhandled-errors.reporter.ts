import { writeFileSync } from 'node:fs'
import type { Reporter } from 'vitest/node'

export interface UnhandledError {
  /** The test file that ran when it was thrown. */
  readonly path: string | null
  readonly test: string | null
  readonly error: string
}

/** Vitest's own JSON report leaves them out: this one writes them into the file that `RUCHE_UNHANDLED_ERRORS` names. */
export default class UnhandledErrors implements Reporter {
  onTestRunEnd(...[, thrown]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    const file = process.env.RUCHE_UNHANDLED_ERRORS
    if (!file) return
    const errors = thrown.map(
      (error): UnhandledError => ({
        path: known(error.VITEST_TEST_PATH),
        test: known(error.VITEST_TEST_NAME),
        error: error.stack ?? error.message,
      }),
    )
    writeFileSync(file, JSON.stringify(errors))
  }
}

function known(name: unknown): string | null {
  return typeof name === 'string' ? name : null
}
