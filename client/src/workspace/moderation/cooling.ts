import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { coolOffOf } from '#shared/domain/moderation/cool-off.ts'
import { holdOf } from '#shared/domain/moderation/reply.ts'

const DRAFTS = 'drafts'

/**
 * The cases with a reply that cools off, by id, with when the last of them is free; ms since 1970. Reactive. Lives as
 * long as its owner.
 */
export function createCooling(
  workspace: Pick<Workspace, 'moderation' | 'write'>,
  now: Accessor<number>,
): Accessor<ReadonlyMap<string, number>> {
  const { settings } = workspace.write
  const settingsChanged = changesOf(settings)
  const drafts = createMemo(() =>
    workspace
      .moderation()
      ?.replies.inLists(({ id, sent }) => (sent ? [] : [{ list: DRAFTS, order: id }])),
  )
  return createMemo(() => {
    settingsChanged()
    const moderation = workspace.moderation()
    const cooling = new Map<string, number>()
    for (const id of drafts()?.(DRAFTS) ?? []) {
      const reply = moderation?.replies.get(id)
      const text = moderation?.replies.textOf(id, 'text') ?? ''
      if (reply?.kind !== 'reply' || text.trim() === '') continue
      const of = moderation?.cases.get(reply.case)
      const wait = coolOffOf(of?.kind === 'case' ? of.severity : '', settings)
      const { until, override } = holdOf(reply, text, wait, now())
      if (override === null && until > now())
        cooling.set(reply.case, Math.max(until, cooling.get(reply.case) ?? 0))
    }
    return cooling
  })
}
