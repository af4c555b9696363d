import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { decidersOf, isSettled, outcomeOf } from '#shared/domain/moderation/appeal.ts'
import { secondReading } from '#shared/domain/moderation/second-reading.ts'

/** What somebody is waited for: to read a reply before it goes out, or to decide an appeal. */
export type MyTurn = 'read' | 'judge'

const OPEN = 'open'

/** The cases in which others wait for this person, by id. Reactive. Lives as long as its owner. */
export function createMyTurn(
  workspace: Pick<Workspace, 'moderation' | 'me'>,
): Accessor<ReadonlyMap<string, MyTurn>> {
  const moderation = () => workspace.moderation()
  const mine = () => workspace.me.id
  const asked = createMemo(() =>
    moderation()?.replies.inLists(({ id, sent, readers }) =>
      !sent && readers.some(({ person }) => person === mine()) ? [{ list: OPEN, order: id }] : [],
    ),
  )
  const given = createMemo(() =>
    moderation()?.appeals.inLists(({ id, judge }) =>
      judge === mine() ? [{ list: OPEN, order: id }] : [],
    ),
  )
  return createMemo(() => {
    const turns = new Map<string, MyTurn>()
    for (const id of given()?.(OPEN) ?? []) {
      const appeal = moderation()?.appeals.get(id)
      if (appeal?.kind !== 'appeal') continue
      const measure = moderation()?.measures.get(appeal.measure)
      const deciders = measure?.kind === 'measure' ? decidersOf(measure) : []
      if (!deciders.includes(mine()) && !isSettled(outcomeOf(appeal, deciders)))
        turns.set(appeal.case, 'judge')
    }
    for (const id of asked()?.(OPEN) ?? []) {
      const reply = moderation()?.replies.get(id)
      if (reply?.kind !== 'reply') continue
      const { answers } = secondReading(reply, moderation()?.replies.textOf(id, 'text') ?? '')
      const own = answers.find(({ person }) => person === mine())
      if (own?.state === 'waiting' || own?.state === 'void') turns.set(reply.case, 'read')
    }
    return turns
  })
}
