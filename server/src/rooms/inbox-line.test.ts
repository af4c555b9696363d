import { expect, test } from 'vitest'
import { waitingFrame } from './frames.ts'
import { InboxLine } from './inbox-line.ts'

test('a database that fails for a moment ends no relay, and nobody is told a count that nobody knows', () => {
  const told: Buffer[] = []
  const failures: unknown[] = []
  const device = { access: 'write', tell: (frame: Buffer) => void told.push(frame) } as const
  let works = false
  const waiting = (): number => {
    if (!works) throw new Error('database is locked')
    return 3
  }
  const line = new InboxLine(new Set([device]), waiting, (error) => failures.push(error))
  line.joined(device)
  line.changed()
  expect([told, failures.map(String)]).toEqual([[], Array(2).fill('Error: database is locked')])
  works = true
  line.joined(device)
  expect(told).toEqual([waitingFrame(3)])
})
