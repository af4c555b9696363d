import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { noticeSentence } from '#client/workspace/space/notice-sentence.ts'
import { createOwnLimits } from '#client/workspace/space/own-limits.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { diffWords, type Stretch } from '#shared/domain/approval/word-diff.ts'
import { coolOffOf } from '#shared/domain/moderation/cool-off.ts'
import { type Hold, holdOf, type Reply } from '#shared/domain/moderation/reply.ts'
import type { ReaderAnswer, Reading } from '#shared/domain/moderation/second-reading.ts'
import { TONE_POINTS } from '#shared/domain/moderation/tone.ts'
import { type Placeholder, placeholdersIn } from '#shared/domain/moderation/variables.ts'
import type { Measure } from '#shared/domain/networks/measure.ts'
import { isRefusal, measureChannel } from '#shared/domain/problems.ts'
import type { RepliesView } from './replies-view.ts'
import { createTicking } from './ticking.ts'

/** One draft, as it stands now. */
export interface DraftView {
  readonly reply: Reply
  readonly text: Accessor<string>
  readonly hold: Accessor<Hold>
  /** What keeps it back, the first thing first: it says nothing yet, it cools off, it is being read; null: nothing does. */
  readonly stage: Accessor<DraftStage>
  /** ms that the severity of its case asks for. */
  readonly wait: Accessor<number>
  /** Of the time to wait: ms that are left, and how much of it has passed, from 0 to 1. */
  readonly left: Accessor<{ readonly ms: number; readonly passed: number }>
  /** How many points of the tone nobody has ticked. */
  readonly unticked: Accessor<number>
  /** In braces, and not filled in. */
  readonly open: Accessor<readonly Placeholder[]>
  /** How long it is for its network, and what the network would not take of it; null where nothing is known. */
  readonly length: Accessor<ReplyLength | null>
  /** What was changed since somebody agreed. */
  differenceFrom(reading: Reading): readonly Stretch[]
  /** What this person was asked, or has answered, about it. */
  readonly mine: Accessor<ReaderAnswer | null>
  readonly isMine: Accessor<boolean>
}

export type DraftStage = 'empty' | 'cooling' | 'reading' | 'ready'

export interface ReplyLength {
  readonly measure: Measure
  readonly isOver: boolean
  /** With marked names: see `Said`. */
  readonly notes: readonly string[]
}

/** Null where there is no such draft (any more). Created by what shows it. */
export function createDraftView(means: {
  readonly workspace: Workspace
  readonly view: RepliesView
  readonly words: Accessor<Words>
  readonly reply: string
}): Accessor<DraftView | null> {
  const { workspace, view, words, reply: id } = means
  const { me } = workspace
  const settings = workspace.write.settings
  const settingsChanged = changesOf(settings)
  const ownLimits = createOwnLimits(workspace)
  const found = () => {
    const reply = workspace.moderation()?.replies.get(id)
    return reply?.kind === 'reply' && reply.deletedAt === null && !reply.sent ? reply : null
  }
  const text = createMemo(() => workspace.moderation()?.replies.textOf(id, 'text') ?? '')
  const wait = createMemo(() => {
    settingsChanged()
    return coolOffOf(view.shown()?.severity ?? '', settings)
  })
  const until = createMemo(() => {
    const reply = found()
    return reply ? holdOf(reply, text(), wait(), 0).until : 0
  })
  const now = createTicking(view.environment, until)

  const of = (reply: Reply): DraftView => {
    const hold = createMemo(() => holdOf(reply, text(), wait(), now()))
    return {
      reply,
      text,
      hold,
      wait,
      stage: () => {
        const { isFree, override } = hold()
        if (text().trim() === '') return 'empty'
        if (isFree) return 'ready'
        return override === null && now() < hold().until ? 'cooling' : 'reading'
      },
      left: () => {
        const ms = Math.max(0, hold().until - now())
        return { ms, passed: wait() === 0 ? 1 : 1 - Math.min(1, ms / wait()) }
      },
      unticked: () =>
        TONE_POINTS.filter((point) => !reply.ticks.some((tick) => tick.point === point)).length,
      open: createMemo(() => placeholdersIn(text())),
      length: createMemo(() => {
        const network = view.network()
        if (network === null) return null
        const own = ownLimits()(view.shown()?.channel ?? network)
        const name = isolated(networkName(network, words().networks))
        const measured = measureChannel({ id, network, text: text(), own })
        const measure = measured.measures.find(({ name }) => name === 'text')
        if (!measure) return null
        return {
          measure,
          isOver: measured.notices.some(isRefusal),
          notes: measured.notices
            .filter(isRefusal)
            .flatMap((notice) => noticeSentence(notice, name, words().limits) ?? []),
        }
      }),
      differenceFrom: (reading) => diffWords(reading.text, text()),
      mine: () => hold().second.answers.find(({ person }) => person === me.id) ?? null,
      isMine: () => reply.createdBy === me.id,
    }
  }
  return createMemo(() => {
    const reply = found()
    return reply && of(reply)
  })
}
