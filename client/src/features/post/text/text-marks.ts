import { type Accessor, createMemo } from 'solid-js'
import { isNetwork } from '#shared/domain/network.ts'
import { marksIn, surplusOf } from '#shared/domain/networks/marks.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'
import type { EditorMark } from './marked-text.ts'

/** In UTF-16 units: in a book, nobody looks for a hashtag. */
const LONG = 20_000

export interface MarkedText {
  readonly text: string
  readonly marks: readonly EditorMark[]
}

/** What a network makes something of stands out, and what is more than it takes. */
export function createTextMarks(
  text: Accessor<string>,
  channel: Accessor<{ readonly network: string; readonly own: OwnLimits } | null>,
): Accessor<MarkedText> {
  return createMemo(() => {
    const said = text()
    if (said.length > LONG) return { text: said, marks: [] }
    const found = marksIn(said)
    const on = channel()
    const surplus = new Set(on && isNetwork(on.network) ? surplusOf(found, on.network, on.own) : [])
    const marks = found.map((mark) => ({
      start: mark.start,
      end: mark.end,
      class: surplus.has(mark) ? 'text-mark text-surplus' : 'text-mark',
    }))
    return { text: said, marks }
  })
}
