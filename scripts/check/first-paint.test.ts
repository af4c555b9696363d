import { describe, expect, test } from 'vitest'
import { neededFiles } from './first-paint.ts'

const manifest = {
  'index.html': { file: 'index.js', imports: ['_solid.js'] },
  '_solid.js': { file: 'solid.js' },
  'src/features/calendar/CalendarPage.tsx': { file: 'calendar.js', imports: ['_solid.js'] },
  'src/i18n/fr/words.ts': { file: 'fr.js' },
  'src/i18n/en/words.ts': { file: 'en.js' },
  'src/features/composer/Composer.tsx': { file: 'composer.js', imports: ['_codemirror.js'] },
  '_codemirror.js': { file: 'codemirror.js' },
}

describe('what the first page needs', () => {
  test('counts what is loaded at once, each file once, and nothing that comes later', () => {
    expect(neededFiles(manifest)).toEqual(['index.js', 'solid.js', 'calendar.js', 'fr.js'])
  })

  test('does not pass over a page that is no longer where it was', () => {
    const { 'src/features/calendar/CalendarPage.tsx': _, ...without } = manifest
    expect(() => neededFiles(without)).toThrow('CalendarPage')
  })
})
