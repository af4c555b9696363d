import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './paths.ts'
import { readReport } from './read-report.ts'
import type { UnhandledError } from './unhandled-errors.reporter.ts'

/** What is said again at the end of a run, where a log that was cut still has it. */
export interface Failure {
  /** From the project's folder; empty when no file is known. */
  readonly file: string
  readonly test: string
  /** As it was thrown, with its colours and its stack. */
  readonly error: string
}

/** A stage that ended badly and names nothing is named itself. */
export function withName(
  failures: readonly Failure[],
  code: number,
  stage: string,
): readonly Failure[] {
  if (code === 0 || failures.length > 0) return failures
  return [{ file: '', test: stage, error: `It ended with ${code}: what it said stands above.` }]
}

const MOST_FAILURES = 20
const MOST_LINES = 8
const MOST_CHARACTERS = 200

/** Short: a property test says its seed in the first lines of its error. */
export function describeFailures(failures: readonly Failure[]): string {
  const told = failures.slice(0, MOST_FAILURES).map(({ file, test, error }) => {
    const lines = [`✗ ${file && `${file}: `}${test}`, ...beginningOf(error)]
    return lines.join('\n    ')
  })
  const left = failures.length - told.length
  return [...told, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n')
}

function beginningOf(error: string): string[] {
  const lines = stripVTControlCharacters(error).split('\n')
  const stack = lines.findIndex((line) => /^\s+at /.test(line))
  return lines
    .slice(0, stack < 0 ? undefined : stack)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_CHARACTERS))
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    /** Why the file could not be read. */
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

export function readVitestFailures(file: string): Failure[] {
  const files = readReport<VitestReport>(file)?.testResults ?? []
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const at = relative(ROOT, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0)
      return [{ file: at, test: 'the whole file', error: message }]
    return failed.map(({ fullName, failureMessages }) => ({
      file: at,
      test: fullName,
      error: failureMessages.join('\n'),
    }))
  })
}

/** What was thrown while no test waited for it: Vitest then fails, and its report names nothing. */
export function readUnhandledErrors(file: string): Failure[] {
  const errors = readReport<readonly UnhandledError[]>(file) ?? []
  return errors.map(({ path, test, error }) => ({
    file: path === null ? '' : relative(ROOT, path),
    test: `an error that nobody handled${test === null ? '' : `, during “${test}”`}`,
    error,
  }))
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly title: string
    readonly file: string
    readonly line: number
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[]
    }[]
  }[]
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  /** Of no test: a file that could not be read, a build that failed. */
  readonly errors: readonly { readonly message?: string }[]
}

export function readPlaywrightFailures(file: string): Failure[] {
  const report = readReport<PlaywrightReport>(file)
  if (!report) return []
  const specs = report.suites.flatMap(function specsOf(suite): PlaywrightSuite['specs'] {
    return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
  })
  const failed = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        file: `e2e/${file}:${line}`,
        test: title,
        error: messages(results.flatMap(({ errors }) => errors)),
      })),
  )
  const outside = report.errors.map((error) => ({
    file: '',
    test: 'outside of any promise',
    error: messages([error]),
  }))
  return [...failed, ...outside]
}

function messages(errors: readonly { readonly message?: string }[]): string {
  return errors.map(({ message = '' }) => message).join('\n')
}
