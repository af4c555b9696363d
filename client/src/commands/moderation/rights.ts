import { mayFreeze } from '#client/commands/freezes.ts'
import type { ModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { type Breath, inBreaths } from '#client/workspace/breaths.ts'
import { eraseRecords, filesOf, maskRecords } from '#client/workspace/moderation/erase-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { belongingsIn } from '#shared/domain/moderation/about.ts'
import { type Erasure, erasureOf } from '#shared/domain/moderation/erasing.ts'
import type { ErasingGround } from '#shared/domain/moderation/erasure-record.ts'
import type { RequestKind } from '#shared/domain/moderation/rights-request.ts'
import {
  type FindNames,
  foundFor,
  type Naming,
  namesOfErased,
  stillNaming,
  type TeamFound,
} from '#shared/domain/moderation/still-naming.ts'

export interface Looked extends Erasure {
  /** What stays and names those who are erased in its own words, the newest first. */
  readonly naming: readonly Naming[]
  /** What the whole team reads and this person may not change: it goes on naming them until somebody else sees to it. */
  readonly beyond: readonly Naming[]
  readonly find: FindNames
}

/** Where names are taken out of what stays: ids of records, and what is put there instead. */
export interface MaskWish {
  readonly records: ReadonlySet<string>
  readonly word: string
}

const NOTHING: Looked = { gone: [], shared: [], naming: [], beyond: [], find: () => [] }

export interface Prolonging extends Pick<ModerationRecords, 'mayChange'> {
  /** Keeps something until then (ms since 1970), for a reason. */
  prolong(record: string, until: number, reason: string): void
}

/** What is done about the rights of people who are noted. */
export interface RightsCommands extends Prolonging {
  /** What erasing these would take with it, in every year there is. */
  lookAt(ids: readonly string[]): Promise<Looked>
  /** For good: it cannot be undone. Nothing where they may write nothing. @param mask null: other texts stay as they are */
  erase(ids: readonly string[], ground: ErasingGround, mask: MaskWish | null): Promise<void>
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

export function createProlonging(workspace: Workspace): Prolonging {
  const { mayChange, change } = createModerationRecords(workspace)
  return {
    mayChange,
    prolong: (record, until, reason) =>
      change('prolonged', record, { keepUntil: until, keepReason: reason }),
  }
}

/** What the team reads beside the moderation's own documents: of a crisis, of its answers, of its charter. */
export function beforeTheTeam(workspace: Workspace): readonly TeamFound[] {
  const desk = workspace.desk()
  const onDesk = ['alerts', 'answers'] as const
  const inSpace = ['articles', 'freezes'] as const
  return [
    ...onDesk.flatMap((name) => (desk ? foundFor(name, desk.home(name)) : [])),
    ...inSpace.flatMap((name) => foundFor(name, workspace.write.collection(name))),
  ]
}

export function createRightsCommands(workspace: Workspace, breath: Breath): RightsCommands {
  const records = createModerationRecords(workspace)
  const { author } = workspace.write
  const lookAt = async (ids: readonly string[]): Promise<Looked> => {
    const moderation = workspace.moderation()
    if (!moderation) return NOTHING
    await moderation.lookEverywhere()
    const volumes = moderation.volumes().map(({ doc }) => doc)
    const belongings = await inBreaths(belongingsIn(volumes), breath)
    const erasure = erasureOf(ids, belongings)
    const find = namesOfErased(erasure)
    const beside = beforeTheTeam(workspace)
    const all = await inBreaths(stillNaming(erasure, belongings, find, beside), breath)
    return {
      ...erasure,
      naming: all.filter(mayMask),
      beyond: all.filter((one) => !mayMask(one)),
      find,
    }
  }
  const mayMask = ({ found: { collection } }: Naming): boolean => {
    if (collection === 'articles') return workspace.mayName()
    return collection !== 'freezes' || mayFreeze(workspace)
  }
  return {
    ...createProlonging(workspace),
    lookAt,
    async erase(ids, ground, mask) {
      if (!records.mayChange()) return
      await workspace.moderation()?.noteLeaving(filesOf(await lookAt(ids)))
      const { naming, find, ...erasure } = await lookAt(ids)
      const moderation = workspace.moderation()
      if (!moderation || !records.mayChange()) return
      const masked = naming.filter(({ found }) => mask?.records.has(found.id))
      if (mask) await maskRecords(masked, find, { word: mask.word, at: author().now }, breath)
      const about = {
        ground,
        at: author().now,
        author: author(),
        masked: mask && {
          maskedBy: mask.word,
          of: erasure.gone.flatMap(({ id, collection }) => (collection === 'noted' ? [id] : [])),
          left: naming.flatMap(({ found }) => (mask.records.has(found.id) ? [] : [found.id])),
        },
      }
      await eraseRecords(moderation, erasure, about, breath)
    },
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
