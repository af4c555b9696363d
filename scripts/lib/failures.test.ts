import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  describeFailures,
  readPlaywrightFailures,
  readUnhandledErrors,
  readVitestFailures,
  withName,
} from './failures.ts'
import { ROOT } from './paths.ts'

describe('what failed, at the end of a run', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-failures-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function written(report: unknown): string {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(report))
    return file
  }
  const passed = { fullName: 'fine', status: 'passed', failureMessages: [] }

  test('a property that does not hold is named with its file and its seed, without its stack', () => {
    const thrown = [
      'Error: Property failed after 3 tests',
      '{ seed: -1663548401, path: "2:0", endOnFailure: true }',
      'Counterexample: [["a","b"]]',
      'Shrunk 1 time(s)',
      '',
      'Hint: Enable verbose mode in order to have the list of all failing values',
      '    at buildError (node_modules/fast-check/lib/RunDetailsFormatter.js:165:19)',
    ].join('\n')
    const failed = { fullName: 'order M3: ids tie', status: 'failed', failureMessages: [thrown] }
    const name = join(ROOT, 'shared/src/domain/order.test.ts')
    const report = written({
      testResults: [{ name, status: 'failed', message: '', assertionResults: [passed, failed] }],
    })
    expect(describeFailures(readVitestFailures(report)).split('\n')).toEqual([
      '✗ shared/src/domain/order.test.ts: order M3: ids tie',
      '    Error: Property failed after 3 tests',
      '    { seed: -1663548401, path: "2:0", endOnFailure: true }',
      '    Counterexample: [["a","b"]]',
      '    Shrunk 1 time(s)',
      '    Hint: Enable verbose mode in order to have the list of all failing values',
    ])
  })

  test('a test file that cannot be read is named, too', () => {
    const name = join(ROOT, 'client/src/a.test.ts')
    const message = 'Cannot find module ./gone.ts'
    const file = { name, status: 'failed', message, assertionResults: [] }
    expect(readVitestFailures(written({ testResults: [file] }))).toEqual([
      { file: 'client/src/a.test.ts', test: 'the whole file', error: message },
    ])
  })

  test('an error that no test waited for is named with the file that ran', () => {
    const path = join(ROOT, 'client/src/a.test.ts')
    const report = written([{ path, test: 'two tabs', error: 'TypeError: offline\n    at x' }])
    expect(describeFailures(readUnhandledErrors(report))).toBe(
      '✗ client/src/a.test.ts: an error that nobody handled, during “two tabs”\n    TypeError: offline',
    )
  })

  test('a promise that was not kept is named with its line, wherever it is grouped', () => {
    const spec = (title: string, status: string, message: string) => ({
      title,
      file: 'undo.spec.ts',
      line: 12,
      tests: [{ status, results: [{ errors: [{ message }] }] }],
    })
    const report = written({
      errors: [{ message: 'Error: the client was not built' }],
      suites: [
        {
          specs: [spec('kept', 'expected', '')],
          suites: [{ specs: [spec('not kept', 'unexpected', '\u001b[31mError: gone\u001b[39m')] }],
        },
      ],
    })
    expect(describeFailures(readPlaywrightFailures(report)).split('\n')).toEqual([
      '✗ e2e/undo.spec.ts:12: not kept',
      '    Error: gone',
      '✗ outside of any promise',
      '    Error: the client was not built',
    ])
  })

  test('a program that ended badly and told of nothing is named itself', () => {
    const nothing = readVitestFailures(join(folder, 'no-such-report.json'))
    expect(describeFailures(withName(nothing, 1, 'vitest'))).toBe(
      '✗ vitest\n    It ended with 1: what it said stands above.',
    )
    expect(withName([], 0, 'vitest')).toEqual([])
  })

  test('of very many, or very long ones, not all is said', () => {
    const error = Array.from({ length: 50 }, () => 'x'.repeat(5_000)).join('\n')
    const many = Array.from({ length: 30 }, (_, n) => ({ file: 'a', test: `${n}`, error }))
    const told = describeFailures(many)
    expect(told.split('\n')).toHaveLength(20 * 9 + 1)
    expect(told).toMatch(/\n… and 10 more$/)
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBe(204)
  })
})
