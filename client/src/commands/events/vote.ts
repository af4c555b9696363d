import type { Workspace } from '#client/workspace/workspace.ts'
import { showSlide, showVote, showVotePictures } from '#shared/documents/stage-slots.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { type StageVote, voteForStage } from '#shared/domain/events/stage-vote.ts'
import {
  choiceFields,
  type PublicVote,
  type Tally,
  tallyFields,
} from '#shared/domain/events/vote/public-vote.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { newId } from '#shared/domain/id.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'
import { createPartCommands } from './parts.ts'
import { writingOnStage } from './stage-writing.ts'

/** What a person does about the votes of one event's audience; preparing one is undone step by step, what others have seen is not. */
export interface VoteCommands {
  mayChange(): boolean
  /** Whether they may change what the audience sees. */
  mayStage(): boolean
  /** Its id; null where nothing may be written. */
  create(fields: FieldValues): string | null
  change(vote: string, fields: FieldValues): void
  remove(vote: string): void
  /** What says nothing is not added. */
  addChoice(vote: string, name: string, link: string): void
  removeChoice(vote: string, choice: string): void
  setEntries(vote: string, entries: readonly string[], isIn: boolean): void
  /** The relay has opened it. */
  noteOpened(vote: PublicVote): void
  /** What it came to, for good. */
  takeOver(vote: string, result: Pick<Tally, 'ballots' | 'counts' | 'closedAt'>): void
  /** As the audience is to see it; null takes it off. @param isOnScreen whether it also fills the screen */
  show(vote: StageVote | null, isOnScreen: boolean): void
  /** What can be chosen in the vote that is on show, by its id. */
  showPictures(pictures: ReadonlyMap<string, string>): void
}

export function createVoteCommands(workspace: Workspace, event: string): VoteCommands {
  const { write } = workspace
  const records = createEventRecords(workspace)
  const parts = createPartCommands(workspace)
  const { stage, within } = writingOnStage(workspace, event)
  /** For good: no step takes it back. */
  const note = (vote: string, fields: FieldValues): void => {
    const home = workspace.events()?.home('votes')
    if (home && records.mayChange())
      write.transact(home, () => changeRecord(home, vote, fields, write.author()))
  }
  const line = (text: string) => text.trim().slice(0, LONGEST_EVENT_LINE)
  return {
    mayChange: records.mayChange,
    mayStage: () => stage()?.readOnly() === null,
    create: (fields) => parts.add('votes', event, fields),
    change: parts.change,
    remove: parts.remove,
    addChoice(vote, name, link) {
      const { random, now: at } = write.author()
      const said = { name: line(name), link: link.trim().slice(0, 1_000), at }
      if (said.name !== '') parts.change(vote, choiceFields(newId(random), said))
    },
    removeChoice: (vote, choice) => parts.change(vote, choiceFields(choice, null)),
    setEntries: (vote, entries, isIn) =>
      parts.change(
        vote,
        Object.fromEntries(entries.map((id) => [memberKey('entry', id), isIn || undefined])),
      ),
    noteOpened({ id, openedAt }) {
      if (openedAt === null) note(id, { openedAt: write.author().now })
    },
    takeOver(vote, result) {
      const { now, person } = write.author()
      note(vote, tallyFields({ ...result, takenAt: now, takenBy: person }))
    },
    show: (vote, isOnScreen) =>
      within((doc) => {
        showVote(doc, vote && voteForStage(vote))
        if (isOnScreen) showSlide(doc, { kind: 'vote' })
      }),
    showPictures: (pictures) => within((doc) => showVotePictures(doc, pictures)),
  }
}
