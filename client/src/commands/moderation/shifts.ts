import type { Workspace } from '#client/workspace/workspace.ts'
import type { ShiftPlan } from '#shared/domain/moderation/rota.ts'
import {
  acceptSwap,
  declineField,
  LONGEST_SWAP_NOTE,
  mayAnswer,
  type Swap,
  stateOf,
} from '#shared/domain/moderation/swap.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { createDeskRecords } from './desk-records.ts'

/** Who is on call when; each is one step to undo. Nothing is done where this person may write nothing. */
export interface ShiftCommands {
  mayChange(): boolean
  add(plan: ShiftPlan): string | null
  /** A week's worth of them, as one step; returns how many. */
  addAll(plans: readonly ShiftPlan[]): number
  change(shift: string, plan: Partial<ShiftPlan>): void
  remove(shift: string): void
  /** Several, as one step. */
  removeAll(shifts: readonly string[]): void
  /** Asks somebody, or whoever can (null), to take a shift of this person's. */
  ask(shift: string, offeredTo: string | null, note: string): void
  /** The shift is this person's from then on. Nothing where it is no longer to be had. */
  accept(swap: string): void
  decline(swap: string): void
  withdraw(swap: string): void
  /** The hours of a day that somebody is to be on call in, as `08:00`; null: none in particular. */
  cover(from: string | null, to: string | null): void
}

export function createShiftCommands(workspace: Workspace): ShiftCommands {
  const { write, me } = workspace
  const { mayChange, create, change, run } = createDeskRecords(workspace)
  const desk = () => workspace.desk()
  const shiftOf = (id: string) => {
    const shift = desk()?.shifts.get(id)
    return shift?.kind === 'shift' ? shift : null
  }
  const swapOf = (id: string) => {
    const swap = desk()?.swaps.get(id)
    return swap?.kind === 'swap' ? swap : null
  }
  const answerable = (id: string): Swap | null => {
    const swap = swapOf(id)
    return swap && mayAnswer(swap, shiftOf(swap.shift), me.id) ? swap : null
  }
  return {
    mayChange,
    add: (plan) => create('shift added', 'shifts', { ...plan }),
    addAll(plans) {
      const home = desk()?.home('shifts')
      if (!home || !mayChange() || plans.length === 0) return 0
      run('shift added', 'shifts', () =>
        plans.map((plan) => createRecord(home, { ...plan }, {}, write.author()).step),
      )
      return plans.length
    },
    change: (shift, plan) => change('shift changed', 'shifts', shift, { ...plan }),
    remove: (shift) => change('shift removed', 'shifts', shift, { deletedAt: write.author().now }),
    removeAll(shifts) {
      const home = desk()?.home('shifts')
      if (!home || shifts.length === 0) return
      const deletedAt = write.author().now
      run('shift removed', 'shifts', () =>
        shifts.flatMap((id) => changeRecord(home, id, { deletedAt }, write.author())),
      )
    },
    ask(shift, offeredTo, note) {
      if (shiftOf(shift)?.person !== me.id) return
      create('swap asked', 'swaps', {
        shift,
        offeredTo: offeredTo ?? undefined,
        note: note.trim().slice(0, LONGEST_SWAP_NOTE) || undefined,
      })
    },
    accept(id) {
      const swap = answerable(id)
      const homes = swap && { swaps: desk()?.home('swaps'), shifts: desk()?.home('shifts') }
      if (!swap || !homes?.swaps || !homes.shifts) return
      const { swaps, shifts } = homes
      run('swap accepted', 'swaps', () => acceptSwap({ swaps, shifts }, swap, write.author()))
    },
    decline(id) {
      if (answerable(id))
        change('swap declined', 'swaps', id, { [declineField(me.id)]: write.author().now })
    },
    withdraw(id) {
      const swap = swapOf(id)
      if (swap?.asker !== me.id || stateOf(swap, shiftOf(swap.shift)).kind !== 'open') return
      change('swap withdrawn', 'swaps', id, { withdrawnAt: write.author().now })
    },
    cover(from, to) {
      const settings = desk()?.settings
      if (!settings || !mayChange()) return
      write.transact(settings, () => {
        for (const [key, value] of [
          ['cover:from', from],
          ['cover:to', to],
        ] as const) {
          if (value === null) settings.delete(key)
          else settings.set(key, value)
        }
      })
    },
  }
}
