import type { VoteCommands } from '#client/commands/events/vote.ts'
import { makeSmallPicture } from '#client/workspace/media/make-small-picture.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { StageChoice, StageVote } from '#shared/domain/events/stage-vote.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import {
  LONGEST_VOTE_PICTURE,
  MOST_VOTE_PICTURES,
  VOTE_PICTURE,
} from '#shared/domain/events/vote/vote-picture.ts'
import { linkOf } from '#shared/formats/link.ts'
import type { VoteTerms } from '#shared/protocol/public-vote.ts'
import type { CountedVote } from './api.ts'

/** What the audience of an event sees of its votes. */
export interface VoteOnStage {
  /** As the audience sees it; null where it sees another one, or none. */
  on(vote: string): StageVote | null
  /** Whether the audience sees anything of the event at all. */
  isStaged(): boolean
  /** As they are called on the ballot now. */
  choices(
    vote: PublicVote,
    ids: readonly string[],
    numbered: (entry: Entry) => string,
  ): readonly StageChoice[]
  show(vote: PublicVote, terms: Omit<VoteTerms, 'choices'>, choices: readonly StageChoice[]): void
  /** Its counts where somebody said so, and whether it is paused or over; nothing where the audience does not see it. */
  follow(one: CountedVote): void
  showResult(vote: PublicVote, isShown: boolean): void
}

export function createVoteOnStage(means: {
  readonly workspace: Workspace
  readonly event: string
  readonly commands: VoteCommands
  readonly entryOf: (id: string) => Entry | null
  readonly nameOf: (vote: PublicVote, choice: string) => string | null
}): VoteOnStage {
  const { workspace, commands } = means
  const on = (vote: string) => onStage(workspace, means.event, vote)
  /** They come when they are drawn: the vote itself waits for none. */
  const showPictures = async (choices: readonly StageChoice[]): Promise<void> => {
    const media = workspace.media()
    const pictures = new Map<string, string>()
    for (const { id } of choices.slice(0, MOST_VOTE_PICTURES)) {
      const [first] = means.entryOf(id)?.pictures ?? []
      const found = first && (await media?.open(first.small ?? first.hash, 'entries'))
      const most = { ...VOTE_PICTURE, length: LONGEST_VOTE_PICTURE }
      const small = found?.ok ? await makeSmallPicture(found.content, most) : null
      if (small !== null) pictures.set(id, small)
    }
    commands.showPictures(pictures)
  }
  return {
    on,
    isStaged: () => (workspace.events()?.stage(means.event).shown().plan ?? null) !== null,
    choices: (vote, ids, numbered) =>
      ids.map((id) => {
        const typed = vote.typed.find((one) => one.id === id)
        const entry = typed ? null : means.entryOf(id)
        const link = typed ? typed.link : vote.showsLinks ? (entry?.link ?? '') : ''
        const name = means.nameOf(vote, id) ?? (entry ? numbered(entry) : '')
        return { id, name, link: linkOf(link), isEntry: typed === undefined }
      }),
    show(vote, { most, opensAt, closesAt, forgetAt, state }, choices) {
      const { id, title } = vote
      const terms = { most, opensAt, closesAt, forgetAt, state }
      commands.show({ id, title, choices, ...terms, counts: null }, true)
      if (vote.showsPictures) void showPictures(choices)
    },
    follow: (one) => followOnStage(workspace, means.event, commands, one),
    showResult({ id, tally }, isShown) {
      const there = on(id)
      if (!there || !tally) return
      const votes = Object.fromEntries(tally.counts)
      const { ballots, closedAt: at } = tally
      const counts = isShown ? { ballots, votes, at, isFinal: true } : null
      commands.show({ ...there, state: 'closed', counts }, isShown)
    },
  }
}

function onStage(workspace: Workspace, event: string, vote: string): StageVote | null {
  const there = workspace.events()?.stage(event).shown().vote
  return there?.id === vote ? there : null
}

/** Its counts where the plan says so, and whether it is paused or over; nothing where the audience does not see it. */
export function followOnStage(
  workspace: Workspace,
  event: string,
  commands: VoteCommands,
  one: CountedVote,
): void {
  const there = onStage(workspace, event, one.id)
  if (!there || !commands.mayStage()) return
  const vote = workspace.events()?.votes.get(one.id)
  const { state, closesAt, ballots, counts: votes } = one
  const at = workspace.write.author().now
  const shows = vote?.kind === 'vote' && vote.showsCounts
  const running = shows ? { ballots, votes, at, isFinal: false } : null
  const counts = there.counts?.isFinal ? there.counts : running
  const isSame =
    there.state === state &&
    there.closesAt === closesAt &&
    there.counts?.ballots === counts?.ballots &&
    JSON.stringify(there.counts?.votes) === JSON.stringify(counts?.votes)
  if (!isSame) commands.show({ ...there, state, closesAt, counts }, false)
}
