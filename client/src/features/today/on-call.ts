import { type Accessor, createMemo } from 'solid-js'
import { createShifts } from '#client/workspace/desk/all-shifts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Handover } from '#shared/domain/moderation/handover.ts'
import { onDay } from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import {
  type HandoverStanding,
  handoverStanding,
  type Signature,
} from '#shared/domain/moderation/signature.ts'
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

export interface LastHandover {
  readonly handover: Handover
  readonly text: string
  readonly standing: HandoverStanding
}

/** The newest that its giver has put their name to: what is still written is left to nobody yet. Null where there is none. */
export function createLastHandover(
  workspace: Pick<Workspace, 'moderation'>,
): Accessor<LastHandover | null> {
  const moderation = () => workspace.moderation()
  const lists = createMemo(() =>
    moderation()?.signatures.inLists(({ handover }) => [{ list: handover, order: '' }]),
  )
  const signaturesOf = (id: string): readonly Signature[] =>
    (lists()?.(id) ?? []).flatMap((one) => {
      const found = moderation()?.signatures.get(one)
      return found?.kind === 'signature' ? [found] : []
    })
  return createMemo(() => {
    for (const id of moderation()?.handovers.ids() ?? []) {
      const handover = moderation()?.handovers.get(id)
      if (handover?.kind !== 'handover' || handover.deletedAt !== null) continue
      const text = moderation()?.handovers.textOf(id, 'text') ?? ''
      const standing = handoverStanding(handover, text, signaturesOf(id))
      if (standing.kind !== 'draft') return { handover, text: text.trim(), standing }
    }
    return null
  })
}
