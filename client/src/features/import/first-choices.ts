import type { Memory } from '#client/workspace/device/memory.ts'
import { addMonths, inMonth, monthOf } from '#shared/domain/day.ts'
import { usualStatus } from '#shared/formats/unsaid-status.ts'
import { recallMapping } from './mapping-memory.ts'
import type { Choices, Opened } from './workbench.ts'

const MONTHS_BACK = 3
const MONTHS_AHEAD = 12

/** What is chosen before the person chooses: as they did for such files before, else as guessed. */
export function firstChoices(opened: Opened, memory: Memory, today: string, zone: string): Choices {
  if (opened.kind === 'calendar') {
    const from = inMonth(today, addMonths(monthOf(today), -MONTHS_BACK))
    const to = inMonth(today, addMonths(monthOf(today), MONTHS_AHEAD))
    return { kind: 'calendar', window: { from, to }, unsaid: usualStatus(null) }
  }
  const before = recallMapping(memory, opened.signature, opened.columns.length)
  return {
    kind: 'table',
    uses: before?.uses ?? opened.guesses,
    order: before?.order ?? null,
    source: opened.zone ?? zone,
    unsaid: usualStatus(opened.layout),
  }
}
