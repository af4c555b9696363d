import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  ['/w/abc/calendar/2026-11', '/w/abc/calendar/2026-11'],
  ['/w/abc/calendar?post=x', '/w/abc/calendar?post=x'],
  ['/', '/'],
])('%s is a page of ours', (to, path) => {
  expect(ownPath(to)).toBe(path)
})

test.each([
  'https://example.com/',
  '//example.com',
  '/.//example.com',
  '/w/..//example.com',
  '/\\example.com',
  '/\t/example.com',
  'javascript:alert(1)',
  'w/abc',
  '',
  null,
  undefined,
])('nobody is sent to %j through a link of ours', (to) => {
  expect(ownPath(to)).toBeNull()
})
