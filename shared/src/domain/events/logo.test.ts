import { expect, test } from 'vitest'
import { LONGEST_LOGO, readLogo } from './logo.ts'

test('a logo is a small picture in itself: nothing that asks another server, runs, or weighs on every phone', () => {
  const logo = 'data:image/webp;base64,UklGRg=='
  expect(readLogo(logo)).toBe(logo)
  for (const other of [
    'https://tracker.example/logo.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PGI+',
    'javascript:alert(1)',
    'data:image/png;base64,"onerror="',
    `data:image/png;base64,${'A'.repeat(LONGEST_LOGO)}`,
    5,
    null,
  ])
    expect(readLogo(other)).toBeNull()
})
