import { createContext, useContext } from 'solid-js'
import type { Called } from '#client/workspace/people/called.ts'
import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { ShiftsView } from './shifts-view.ts'

export interface Shifts {
  readonly view: ShiftsView
  readonly colleague: (id: string) => Colleague | null
  readonly called: Called
  /** Whose clocks the reader's are. */
  readonly city: string
}

export const ShiftsContext = createContext<Shifts>()

export function useShifts(): Shifts {
  const shifts = useContext(ShiftsContext)
  if (!shifts) throw new Error('useShifts: there is no <ShiftsContext.Provider> above this')
  return shifts
}
