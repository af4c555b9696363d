import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import type { AskRelay, Receipt } from './ask.ts'
import { createLeaveView } from './leave-view.ts'

test('who takes part no longer may have the rest erased as well, without typing the code again', async () => {
  const asked: boolean[] = []
  let state: Receipt['state'] = 'kept'
  const answer = async () => ({ ok: true as const, value: { entry: 'e', receivedAt: 0, state } })
  const ask: Pick<AskRelay, 'receipt' | 'leave'> = {
    receipt: answer,
    leave(_, erase) {
      asked.push(erase)
      state = 'leaving'
      return answer()
    },
  }
  const view = createRoot(() => createLeaveView(ask, (text) => text))
  await view.look('code')
  expect([view.mayLeave(), view.mayErase()]).toEqual([true, true])
  await view.leave(false)
  // Nobody of the team is there to see to it.
  expect([view.receipt()?.state, view.mayLeave(), view.mayErase()]).toEqual([
    'leaving',
    false,
    true,
  ])
  await view.leave(true)
  expect([view.mayErase(), ...asked]).toEqual([false, false, true])
})
