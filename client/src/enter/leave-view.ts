import { type Accessor, createSignal } from 'solid-js'
import type { AskRelay, Receipt } from './ask.ts'

export interface LeaveView {
  readonly receipt: Accessor<Receipt | null>
  readonly problem: Accessor<'code' | 'unknown' | 'unreachable' | null>
  readonly busy: Accessor<boolean>
  /** @param code as somebody typed it */
  look(code: string): Promise<void>
  leave(erase: boolean): Promise<void>
}

/** @param read the letters of a code; null for what is none */
export function createLeaveView(ask: AskRelay, read: (text: string) => string | null): LeaveView {
  const [receipt, setReceipt] = createSignal<Receipt | null>(null)
  const [problem, setProblem] = createSignal<'code' | 'unknown' | 'unreachable' | null>(null)
  const [busy, setBusy] = createSignal(false)
  let known = ''
  const take = async (asking: ReturnType<AskRelay['receipt']>): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const answer = await asking
    setBusy(false)
    if (answer.ok) setReceipt(answer.value)
    else setProblem(answer.code === 'unknown-receipt' ? 'unknown' : 'unreachable')
  }
  return {
    receipt,
    problem,
    busy,
    async look(code) {
      setReceipt(null)
      const letters = read(code)
      if (letters === null) {
        setProblem('code')
        return
      }
      known = letters
      await take(ask.receipt(letters))
    },
    leave: (erase) => take(ask.leave(known, erase)),
  }
}
