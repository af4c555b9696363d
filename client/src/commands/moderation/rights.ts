import type { ModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { eraseRecords } from '#client/workspace/moderation/erase-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { belongingsIn } from '#shared/domain/moderation/about.ts'
import { type Erasure, erasureOf, stillNaming } from '#shared/domain/moderation/erasing.ts'
import type { ErasingGround } from '#shared/domain/moderation/erasure-record.ts'
import type { RequestKind } from '#shared/domain/moderation/rights-request.ts'

interface Looked extends Erasure {
  /** In how many other texts those who are erased are named: nobody takes them out of there by itself. */
  readonly naming: number
}

/** What is done about the rights of people who are noted. */
export interface RightsCommands extends Pick<ModerationRecords, 'mayChange'> {
  /** What erasing these would take with it, in every year there is. */
  lookAt(ids: readonly string[]): Promise<Looked>
  /** For good: it cannot be undone. Nothing where they may write nothing. */
  erase(ids: readonly string[], ground: ErasingGround): Promise<void>
  /** Keeps something until then (ms since 1970), for a reason. */
  prolong(record: string, until: number, reason: string): void
  ask(request: {
    readonly asks: RequestKind
    readonly person: string
    readonly receivedAt: number
    readonly checked: string
  }): string | null
  /** It takes two months more, of which the person has to be told. */
  isComplex(request: string, complex: boolean): void
  answered(request: string): void
}

export function createRightsCommands(workspace: Workspace): RightsCommands {
  const records = createModerationRecords(workspace)
  const { author } = workspace.write
  const lookAt = async (ids: readonly string[]): Promise<Looked> => {
    const moderation = workspace.moderation()
    if (!moderation) return { gone: [], shared: [], naming: 0 }
    await moderation.lookEverywhere()
    const belongings = belongingsIn(moderation.volumes().map(({ doc }) => doc))
    const erasure = erasureOf(ids, belongings)
    return { ...erasure, naming: stillNaming(erasure, belongings).length }
  }
  return {
    mayChange: records.mayChange,
    lookAt,
    async erase(ids, ground) {
      const erasure = await lookAt(ids)
      const moderation = workspace.moderation()
      if (!moderation || !records.mayChange()) return
      eraseRecords(moderation, erasure, { ground, at: author().now, author: author() })
    },
    prolong: (record, until, reason) =>
      records.change('prolonged', record, { keepUntil: until, keepReason: reason }),
    ask: (request) => records.create('asked for rights', 'requests', { ...request }),
    isComplex: (request, complex) =>
      records.change('asked for rights', request, { complex: complex || undefined }),
    answered: (request) =>
      records.change('answered rights', request, {
        answeredAt: author().now,
        answeredBy: author().person,
      }),
  }
}
