import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')

/** A function as the only child of a `Show` that gives no element. */
const READ_ONCE = /\{\(\w+\) => (?=[a-z])[^\n]*\}\s*<\/Show>/g

test('what a Show hands on is read again when it changes: a function inside it gives an element, never a bare text', () => {
  const found = globSync('**/*.tsx', { cwd: SOURCES }).flatMap((file) =>
    [...readFileSync(join(SOURCES, file), 'utf8').matchAll(READ_ONCE)].map(
      ([match]) => `${file}: ${match.trim()}`,
    ),
  )
  expect(found).toEqual([])
})
