import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badLinks } from './links.ts'

test('a link of the documentation that leads nowhere is named, and others are not', () => {
  const root = mkdtempSync(join(tmpdir(), 'ruche-links-'))
  mkdirSync(join(root, 'docs'))
  writeFileSync(
    join(root, 'README.md'),
    'See [the rules](docs/rules.md#r1), [the web](https://example.org/a.md), [here](#there) and `scripts/gone.ts`.',
  )
  writeFileSync(join(root, 'docs', 'rules.md'), '[back](../README.md), [lost](lost.md)')
  expect(badLinks(root)).toEqual([
    'README.md: there is no scripts/gone.ts',
    'docs/rules.md: there is no docs/lost.md',
  ])
  rmSync(root, { recursive: true })
})
