import type { Workspace } from '#client/workspace/workspace.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import {
  factFields,
  type Handover,
  type HandoverFacts,
  handoverText,
  LONGEST_HANDOVER,
  NO_FACTS,
} from '#shared/domain/moderation/handover.ts'
import { handoverHash, type Signing, sign } from '#shared/domain/moderation/signature.ts'
import { createModerationRecords } from './moderation-records.ts'

/** What is left from one shift to the next. Nothing is done where this person may write nothing. */
export interface HandoverCommands {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  prepare(draft: HandoverDraft): string | null
  /** What changed since, read again. */
  refresh(handover: Handover, to: number, facts: HandoverFacts): void
  write(handover: string, text: string): void
  setTaker(handover: string, person: string | null): void
  /** To what stands there now. A signature is no step to undo. */
  sign(handover: Handover, as: Signing): void
  remove(handover: string): void
}

export interface HandoverDraft {
  /** ms since 1970 */
  readonly from: number
  readonly to: number
  readonly taker: string | null
  readonly facts: HandoverFacts
}

export function createHandoverCommands(workspace: Workspace): HandoverCommands {
  const { write, me } = workspace
  const { mayChange, create, change, remove, ...records } = createModerationRecords(workspace)
  const moderation = () => workspace.moderation()
  return {
    mayChange,
    prepare: ({ from, to, taker, facts }) =>
      create(
        'handover prepared',
        'handovers',
        { from, to, giver: me.id, taker: taker ?? undefined, ...factFields(facts, NO_FACTS) },
        { text: '' },
      ),
    refresh: ({ id, facts: before }, to, facts) =>
      change('handover changed', id, { to, ...factFields(facts, before) }),
    write: (handover, text) =>
      records.write('written', handover, 'text', text.slice(0, LONGEST_HANDOVER)),
    setTaker: (handover, person) =>
      change('handover changed', handover, { taker: person ?? undefined }),
    sign(handover, as) {
      const home = mayChange() ? moderation()?.homeOf(handover.id) : null
      const map = home?.get(handover.id)
      if (!home?.doc || !map || (as === 'giver') !== (handover.giver === me.id)) return
      const signatures = moderationIn(home.doc, 'signatures')
      const hash = handoverHash(handover, handoverText(map))
      write.transact(signatures, () =>
        sign(signatures, { handover: handover.id, as, hash }, write.author()),
      )
    },
    remove: (handover) => remove('handover removed', handover),
  }
}
