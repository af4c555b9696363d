import { expect, test } from 'vitest'
import { statusFor, usualStatus } from './unsaid-status.ts'

test('what a file leaves unsaid: past is out, a scheduler’s rest is scheduled, a plan’s rest are drafts', () => {
  expect(usualStatus('buffer')).toEqual({ past: 'published', coming: 'scheduled' })
  expect(usualStatus('other')).toEqual({ past: 'published', coming: 'draft' })
  expect(usualStatus(null)).toEqual({ past: 'published', coming: 'draft' })
})

test('today is still to come, and what has no date is an idea', () => {
  const of = (at: string | null) => statusFor(at, '2026-10-15', usualStatus(null))
  expect(['2026-10-14T23:59', '2026-10-15T00:00', '2026-10-15', null].map(of)).toEqual([
    'published',
    'draft',
    'draft',
    'idea',
  ])
})
