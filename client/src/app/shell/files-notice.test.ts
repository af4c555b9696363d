import { expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { SyncKind, SyncNotice } from '#client/ui/SyncStatus.tsx'
import { withFiles } from './files-notice.ts'

const notice = (kind: SyncKind, detail: string): SyncNotice => ({ kind, title: kind, detail })
const FILES = { count: 3, bytes: 1_000, sent: 455, refused: 0 }
const detail = (kind: SyncKind, before: string, words = french.media) =>
  withFiles([notice(kind, before)], FILES, words)[0].detail

test('files that wait are said beside the changes, and how far they have come', () => {
  expect(detail('saving', '')).toBe('3 fichiers en route, 45\u00a0%')
  expect(detail('saving', '1 change on its way', english.media)).toBe(
    '1 change on its way, 3 files on their way, 45%',
  )
  expect(detail('offline', 'Everything is on this device', english.media)).toBe(
    'Everything is on this device, 3 files kept on this device wait to leave',
  )
  expect(detail('saved', 'à l’instant')).toBe('à l’instant')
})

test('files that the relay does not take are said after the rest, and nobody waits for them', () => {
  const files = { count: 2, bytes: 0, sent: 0, refused: 2 }
  const [first, second] = withFiles([notice('saved', 'just now')], files, english.media)
  expect(first.detail).toBe('just now')
  expect(second).toMatchObject({
    kind: 'files-refused',
    title: 'The relay has not taken 2 files',
  })
})
