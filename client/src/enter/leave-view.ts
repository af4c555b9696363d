import { type Accessor, createSignal } from 'solid-js'
import type { AskRelay, Receipt, ReceiptState } from './ask.ts'

export interface LeaveView {
  readonly receipt: Accessor<Receipt | null>
  readonly problem: Accessor<'code' | 'unknown' | 'unreachable' | null>
  readonly busy: Accessor<boolean>
  readonly mayLeave: Accessor<boolean>
  /** Whoever only takes part no longer may still be erased, also while no device of the team has seen to it. */
  readonly mayErase: Accessor<boolean>
  /** @param code as somebody typed it */
  look(code: string): Promise<void>
  leave(erase: boolean): Promise<void>
}

/** @param read the letters of a code; null for what is none */
export function createLeaveView(
  ask: Pick<AskRelay, 'receipt' | 'leave'>,
  read: (text: string) => string | null,
): LeaveView {
  const [receipt, setReceipt] = createSignal<Receipt | null>(null)
  const [problem, setProblem] = createSignal<'code' | 'unknown' | 'unreachable' | null>(null)
  const [busy, setBusy] = createSignal(false)
  const [erased, setErased] = createSignal(false)
  const stands = (...states: readonly ReceiptState[]) => {
    const there = receipt()
    return there !== null && states.includes(there.state)
  }
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
    mayLeave: () => stands('waiting', 'kept'),
    mayErase: () => !erased() && stands('waiting', 'kept', 'leaving', 'withdrawn'),
    async look(code) {
      setReceipt(null)
      setErased(false)
      const letters = read(code)
      if (letters === null) {
        setProblem('code')
        return
      }
      known = letters
      await take(ask.receipt(letters))
    },
    async leave(erase) {
      await take(ask.leave(known, erase))
      if (erase && problem() === null) setErased(true)
    },
  }
}
