import { expect, test } from 'vitest'
import { words } from '#client/i18n/en/words.ts'
import { clockNotice } from './clock-notice.ts'

const formats = { instant: (at: number) => new Date(at).toISOString().slice(0, 16) }
const relay = Date.UTC(2026, 10, 27, 0, 40)
const said = (here: number) => clockNotice({ relay, here }, words.syncPanel.clock, formats)

test('a clock that is a few minutes off is not worth a word', () => {
  expect([said(relay), said(relay - 10 * 60_000), said(relay + 10 * 60_000)]).toEqual([
    null,
    null,
    null,
  ])
})

test('a clock that is years off is told with what it says and what it should say', () => {
  const ahead = said(Date.UTC(2176, 10, 27, 0, 40))
  expect(ahead?.title).toBe(words.syncPanel.clock.ahead)
  expect(ahead?.detail).toContain('2176-11-27T00:40')
  expect(ahead?.detail).toContain('2026-11-27T00:40')
  const behind = said(0)
  expect(behind?.title).toBe(words.syncPanel.clock.behind)
  // Nothing says that what it wrote before is wrong: it is dated as it was.
  expect(behind?.detail).toContain('keeps its own')
})
