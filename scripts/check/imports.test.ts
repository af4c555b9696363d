import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../lib/paths.ts'
import { IMPORT_RULES } from './import-rules.ts'
import { badImports } from './imports.ts'

/** For each rule, files whose imports break it: importing file, what it imports. */
const BAD: Record<string, readonly (readonly [from: string, to: string])[]> = {
  'no-cycles': [
    ['shared/src/domain/a.ts', './b.ts'],
    ['shared/src/domain/b.ts', './a.ts'],
  ],
  'nothing-above-features': [['client/src/features/calendar/view.ts', '#client/app/app.ts']],
  'nothing-above-commands': [['client/src/commands/a.ts', '../features/calendar/view.ts']],
  'nothing-above-workspace': [['client/src/workspace/a.ts', '#client/commands/b.ts']],
  'nothing-above-binding': [['client/src/binding/a.ts', '#client/workspace/b.ts']],
  'features-apart': [['client/src/features/calendar/view.ts', '../desk/view.ts']],
  'ui-is-a-leaf': [['client/src/ui/Button.tsx', '#client/workspace/b.ts']],
  'i18n-is-a-leaf': [['client/src/i18n/words.ts', '#shared/domain/post.ts']],
  'client-without-server': [['client/src/app/a.ts', '#server/log/log.ts']],
  'shared-alone': [['shared/src/domain/a.ts', '#client/binding/b.ts']],
  'shared-pure': [['shared/src/domain/a.ts', 'solid-js']],
  'shared-without-node': [['shared/src/formats/a.ts', 'node:fs']],
  'server-knows-no-records': [['server/src/rooms/a.ts', '#shared/domain/post.ts']],
  'server-without-client': [['server/src/a.ts', '#client/binding/b.ts']],
  'nothing-leans-on-tests': [['shared/src/domain/a.ts', './b.test.ts']],
}

const GOOD: readonly (readonly [from: string, to: string])[] = [
  ['client/src/app/a.ts', '#client/features/calendar/view.ts'],
  ['client/src/features/calendar/view.ts', './spot.ts'],
  ['client/src/features/calendar/page.ts', '#client/ui/Button.tsx'],
  ['client/src/workspace/a.ts', '#shared/domain/post.ts'],
  ['server/src/rooms/a.ts', '#shared/domain/id.ts'],
  ['server/src/feeds/a.ts', '#shared/formats/ics.ts'],
  ['server/src/rooms/a.test.ts', '#shared/domain/post.ts'],
  ['shared/src/domain/a.test.ts', './b.test.ts'],
]

describe('imports run one way', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ruche-imports-'))
    write('package.json', readFileSync(join(ROOT, 'package.json'), 'utf8'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  function writeImports(imports: readonly (readonly [from: string, to: string])[]): void {
    for (const [from, to] of imports) {
      const target = to.startsWith('#') ? to.replace(/^#(\w+)/, '$1/src') : join(dirname(from), to)
      if (/^[#.]/.test(to) && !imports.some(([file]) => file === target)) write(target, 'export {}')
      write(from, `import * as other from '${to}'\nexport const used = other\n`)
    }
  }

  test.each(IMPORT_RULES.map(({ name }) => name ?? ''))(
    '%s: a bad import fails it',
    async (name) => {
      writeImports(BAD[name] ?? [])
      const names = (await badImports(root)).map(({ rule }) => rule.name)
      expect(names).toContain(name)
    },
  )

  test('what the architecture allows is allowed', async () => {
    writeImports(GOOD)
    expect(await badImports(root)).toEqual([])
  })
})
