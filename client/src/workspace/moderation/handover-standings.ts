import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Handover } from '#shared/domain/moderation/handover.ts'
import {
  type HandoverStanding,
  handoverStanding,
  type Signature,
} from '#shared/domain/moderation/signature.ts'

export interface ShownHandover {
  readonly handover: Handover
  readonly standing: HandoverStanding
}

/** Hand-overs with who has put their name to them. All of it is reactive. */
export interface HandoverStandings {
  /** Ids, the newest first; also of those that are deleted, for which `one` is null. */
  ids(): readonly string[]
  one(id: string): ShownHandover | null
  text(id: string): string
}

export function createHandoverStandings({
  moderation,
}: Pick<Workspace, 'moderation'>): HandoverStandings {
  const lists: Accessor<((handover: string) => readonly string[]) | undefined> = createMemo(() =>
    moderation()?.signatures.inLists(({ handover }) => [{ list: handover, order: '' }]),
  )
  const signaturesOf = (id: string): readonly Signature[] =>
    (lists()?.(id) ?? []).flatMap((one) => {
      const found = moderation()?.signatures.get(one)
      return found?.kind === 'signature' ? [found] : []
    })
  const text = (id: string): string => moderation()?.handovers.textOf(id, 'text') ?? ''
  return {
    ids: () => moderation()?.handovers.ids() ?? [],
    one(id) {
      const handover = moderation()?.handovers.get(id)
      if (handover?.kind !== 'handover' || handover.deletedAt !== null) return null
      return { handover, standing: handoverStanding(handover, text(id), signaturesOf(id)) }
    },
    text,
  }
}
