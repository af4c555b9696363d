import { describe, expect, test } from 'vitest'
import { addUp, closingLine, readVitestReport, withExitCode } from './tally.ts'

describe('how a test run ends', () => {
  test('the closing line adds the stages up', () => {
    const total = addUp([
      { passed: 812, failed: 0, skipped: 1 },
      { passed: 14, failed: 2, skipped: 0 },
    ])
    expect(closingLine(total)).toBe('826 passed, 2 failed, 1 skipped')
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  })

  test('a stage that ends badly without naming a test is a failure', () => {
    const crashed = withExitCode(readVitestReport('no/such/report.json'), 1)
    expect(closingLine(crashed)).toBe('0 passed, 1 failed')
  })

  test('a failure is not counted twice', () => {
    expect(withExitCode({ passed: 1, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  })
})
