import type { Workspace } from '#client/workspace/workspace.ts'
import {
  aboutComment,
  aboutConflict,
  aboutScore,
  CONFLICT,
  type Scale,
  type Score,
  scoreText,
} from '#shared/domain/events/jury/judgement.ts'
import { decide, LONGEST_REASONS, type Verdict } from '#shared/domain/events/jury/verdict.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'
import { createOwnSheet } from './own-sheet.ts'
import { createPartCommands } from './parts.ts'

/** What a person does about the jury of one event; each but a decision is one step to undo. */
export interface JuryCommands {
  /** Whether they may say who judges, and by what. */
  mayChange(): boolean
  /** Whether they may write where it stands who takes part: to score, to put on the shortlist, to decide. */
  mayJudge(): boolean
  setJudge(person: string, sits: boolean): void
  setScale(scale: Scale): void
  setAnonymous(isAnonymous: boolean): void
  addCriterion(name: string): void
  changeCriterion(criterion: string, fields: FieldValues): void
  removeCriterion(criterion: string): void
  /** As this person; null takes it back. */
  score(entry: string, criterion: string, score: Score | null): void
  comment(entry: string, text: string): void
  /** This person is too close to an entry to judge it. What they have scored is kept, and not counted. */
  setConflict(entry: string, isClose: boolean): void
  shortlist(entry: string, isThere: boolean): void
  /** For good: another one stands in its place, and this one stays to be seen. */
  decide(verdict: Pick<Verdict, 'places' | 'reasons'>): void
}

export function createJuryCommands(workspace: Workspace, event: string): JuryCommands {
  const { undo, write } = workspace
  const open = () => workspace.events()?.entries(event) ?? null
  const sheet = createOwnSheet(workspace, event, 'ballots', 'own')
  const records = createEventRecords(workspace)
  const parts = createPartCommands(workspace)
  const changePlan = (fields: FieldValues): void => records.change('event changed', event, fields)
  const say = (about: string, text: string): void =>
    sheet.write('score given', new Map([[about, text]]))
  return {
    mayChange: records.mayChange,
    mayJudge: sheet.mayWrite,
    setJudge: (person, sits) => changePlan({ [memberKey('judge', person)]: sits || undefined }),
    setScale: (juryScale) => changePlan({ juryScale }),
    setAnonymous: (isAnonymous) => changePlan({ juryAnonymous: isAnonymous || undefined }),
    addCriterion(name) {
      parts.add('criteria', event, { name })
    },
    changeCriterion: parts.change,
    removeCriterion: parts.remove,
    score: (entry, criterion, score) =>
      say(aboutScore(entry, criterion), score === null ? '' : scoreText(score)),
    comment: (entry, text) => say(aboutComment(entry), text.trim()),
    setConflict: (entry, isClose) => say(aboutConflict(entry), isClose ? CONFLICT : ''),
    shortlist(entry, isThere) {
      const [there, home] = [open()?.shortlist, open()?.home('shortlist')]
      if (!there || !home || !sheet.mayWrite()) return
      const known = [...there.every()].filter((one) => one.entry === entry)
      if (isThere === known.length > 0) return
      undo.run('shortlisted', () =>
        write.transact(home, () => {
          if (isThere) return [createRecord(home, { entry }, {}, write.author()).step]
          const gone = { deletedAt: write.author().now }
          return known.flatMap(({ id }) => changeRecord(home, id, gone, write.author()))
        }),
      )
    },
    decide({ places, reasons }) {
      const home = open()?.home('verdicts')
      const said = reasons.trim().slice(0, LONGEST_REASONS)
      if (!home || !sheet.mayWrite() || places.length === 0 || said === '') return
      write.transact(home, () => decide(home, { places, reasons: said }, write.author()))
    },
  }
}
