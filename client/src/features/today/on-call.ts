import { type Accessor, createMemo } from 'solid-js'
import { createShifts } from '#client/workspace/desk/all-shifts.ts'
import {
  createHandoverStandings,
  type ShownHandover,
} from '#client/workspace/moderation/handover-standings.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { onDay } from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import { instantOf } from '#shared/domain/zone.ts'

/** Of the day, also those that began the night before; with whether one is on now. */
export type OnCallToday = Accessor<readonly { readonly shift: Shift; readonly isNow: boolean }[]>

export function createOnCallToday(
  workspace: Pick<Workspace, 'desk' | 'settings'>,
  when: { readonly now: Accessor<number>; readonly today: Accessor<string> },
): OnCallToday {
  const shifts = createShifts(workspace)
  const at = (time: string) => instantOf(time, workspace.settings().timeZone)
  return createMemo(() =>
    onDay(shifts(), when.today()).map((shift) => ({
      shift,
      isNow: at(shift.from) <= when.now() && when.now() < at(shift.to),
    })),
  )
}

export interface LastHandover extends ShownHandover {
  readonly text: string
}

/** The newest that its giver has put their name to: what is still written is left to nobody yet. Null where there is none. */
export function createLastHandover(
  workspace: Pick<Workspace, 'moderation'>,
): Accessor<LastHandover | null> {
  const handovers = createHandoverStandings(workspace)
  return createMemo(() => {
    for (const id of handovers.ids()) {
      const shown = handovers.one(id)
      if (shown && shown.standing.kind !== 'draft')
        return { ...shown, text: handovers.text(id).trim() }
    }
    return null
  })
}
