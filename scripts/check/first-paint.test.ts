import { describe, expect, test } from 'vitest'
import { neededFiles } from './first-paint.ts'

const manifest = {
  'index.html': { file: 'index.js', imports: ['_solid.js', '_calendar.js'] },
  '_solid.js': { file: 'solid.js' },
  '_calendar.js': { file: 'calendar.js', imports: ['_solid.js'] },
  'src/i18n/fr/first.ts': { file: 'fr.js' },
  'src/i18n/en/first.ts': { file: 'en.js' },
  'src/features/composer/Composer.tsx': { file: 'composer.js', imports: ['_codemirror.js'] },
  '_codemirror.js': { file: 'codemirror.js' },
}

describe('what the first page needs', () => {
  test('counts what is loaded at once, each file once, and nothing that comes later', () => {
    expect(neededFiles(manifest)).toEqual(['index.js', 'solid.js', 'calendar.js', 'fr.js'])
  })

  test('does not pass over words that are no longer where they were', () => {
    const { 'src/i18n/fr/first.ts': _, ...without } = manifest
    expect(() => neededFiles(without)).toThrow('fr/first.ts')
  })
})
