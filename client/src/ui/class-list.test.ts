import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = join(import.meta.dirname, '..')

/** A reckoned `class` right before a `classList`: a fixed text is all that may stand beside one. */
const OVERWRITES = /\sclass=\{[^\n]*\}\s+classList=/g

test('a class that changes stands in the list of classes: written whole, it would take away what the list has set', () => {
  const found = globSync('**/*.tsx', { cwd: SOURCES }).flatMap((file) =>
    [...readFileSync(join(SOURCES, file), 'utf8').matchAll(OVERWRITES)].map(
      ([match]) => `${file}: ${match.trim()}`,
    ),
  )
  expect(found).toEqual([])
})
