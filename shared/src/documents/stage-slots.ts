import type * as Y from 'yjs'
import {
  type DrawnRow,
  parseDrawnRow,
  parseStageDraw,
  type StageDraw,
} from '#shared/domain/events/stage-draw.ts'
import { parseLeaderboard, type StageLeaderboard } from '#shared/domain/events/stage-leaderboard.ts'
import { OVERVIEW, parseSlide, type Slide } from '#shared/domain/events/stage-slide.ts'
import { parseTheme, type StageTheme } from '#shared/domain/events/stage-theme.ts'
import { parseStageVote, type StageVote, withoutNames } from '#shared/domain/events/stage-vote.ts'
import { readVotePicture } from '#shared/domain/events/vote/vote-picture.ts'

/** Of a stage, what there is one of at a time; each value is replaced whole. */
export function slotsIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('slots')
}

/** One key a person whom a draw has named: who reveals the same apart has revealed it once. */
export function drawnIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('drawn')
}

/** By what can be chosen: apart from the vote itself, which is written anew with every count. */
export function votePicturesIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('votePictures')
}

export interface StageSlots {
  readonly slide: Slide
  /** The screen says the event's name, and nothing else. */
  readonly isPaused: boolean
  /** Null: as Ruche looks. */
  readonly theme: StageTheme | null
  readonly leaderboard: StageLeaderboard | null
  readonly draw: StageDraw | null
  /** Of that draw, in the order in which they were revealed. */
  readonly drawn: readonly DrawnRow[]
  readonly vote: StageVote | null
  /** What can be chosen in that vote, small, by its id; texts of `data:` addresses. */
  readonly pictures: ReadonlyMap<string, string>
}

export const EMPTY_SLOTS: StageSlots = {
  slide: OVERVIEW,
  isPaused: false,
  theme: null,
  leaderboard: null,
  draw: null,
  drawn: [],
  vote: null,
  pictures: new Map(),
}

export function readSlots(doc: Y.Doc): StageSlots {
  const slots = slotsIn(doc)
  const draw = parseStageDraw(slots.get('draw'))
  const drawn = [...drawnIn(doc).values()].flatMap((value) => {
    const row = parseDrawnRow(value)
    // What another device revealed of a draw that is not on show any more.
    return row && row.draw === draw?.id ? [row] : []
  })
  const vote = readVote(doc)
  return {
    slide: parseSlide(slots.get('slide')),
    isPaused: slots.get('paused') === true,
    theme: parseTheme(slots.get('theme')),
    leaderboard: parseLeaderboard(slots.get('leaderboard')),
    draw,
    vote,
    pictures: picturesOf(doc, vote),
    drawn: drawn.sort((a, b) => a.at - b.at || (a.code < b.code ? -1 : 1)),
  }
}

/** Null takes it away. */
export function showLeaderboard(doc: Y.Doc, board: StageLeaderboard | null): void {
  if (board === null) slotsIn(doc).delete('leaderboard')
  else slotsIn(doc).set('leaderboard', board)
}

export function showSlide(doc: Y.Doc, slide: Slide): void {
  slotsIn(doc).set('slide', slide)
}

export function pause(doc: Y.Doc, isPaused: boolean): void {
  if (isPaused) slotsIn(doc).set('paused', true)
  else slotsIn(doc).delete('paused')
}

/** Null: as Ruche looks. */
export function showTheme(doc: Y.Doc, theme: StageTheme | null): void {
  if (theme === null) slotsIn(doc).delete('theme')
  else slotsIn(doc).set('theme', theme)
}

/** Null takes it away, with who was named. */
export function showDraw(doc: Y.Doc, draw: StageDraw | null): void {
  const drawn = drawnIn(doc)
  for (const [key, value] of drawn) if (parseDrawnRow(value)?.draw !== draw?.id) drawn.delete(key)
  if (draw === null) slotsIn(doc).delete('draw')
  else slotsIn(doc).set('draw', draw)
}

/** Null takes it away. */
export function showVote(doc: Y.Doc, vote: StageVote | null): void {
  if (vote === null) slotsIn(doc).delete('vote')
  else slotsIn(doc).set('vote', vote)
  const choices = new Set(entriesOf(vote))
  const pictures = votePicturesIn(doc)
  for (const id of pictures.keys()) if (!choices.has(id)) pictures.delete(id)
}

/** Of the vote that is on show, and of nobody whose name has been erased from it meanwhile. */
export function showVotePictures(doc: Y.Doc, pictures: ReadonlyMap<string, string>): void {
  const there = votePicturesIn(doc)
  for (const id of entriesOf(readVote(doc))) {
    const picture = pictures.get(id)
    if (picture !== undefined && there.get(id) !== picture) there.set(id, picture)
  }
}

/** Those that are somebody's who is still known. */
function entriesOf(vote: StageVote | null): readonly string[] {
  return (vote?.choices ?? []).flatMap(({ id, name, isEntry }) =>
    isEntry && name !== '' ? [id] : [],
  )
}

function picturesOf(doc: Y.Doc, vote: StageVote | null): ReadonlyMap<string, string> {
  const there = votePicturesIn(doc)
  return new Map(
    entriesOf(vote).flatMap((id) => {
      const picture = readVotePicture(there.get(id))
      return picture === null ? [] : [[id, picture] as const]
    }),
  )
}

/** Whose entry may be chosen in a vote is called by nothing any more; what it got stays. */
export function forgetChoices(doc: Y.Doc, ids: ReadonlySet<string> | 'all'): void {
  const there = readVote(doc)
  const isNamed = ({ choices }: StageVote) =>
    choices.some(
      ({ id, name, isEntry }) => isEntry && name !== '' && (ids === 'all' || ids.has(id)),
    )
  if (there && isNamed(there)) showVote(doc, withoutNames(there, ids))
  // Whatever vote they were shown for.
  const pictures = votePicturesIn(doc)
  for (const id of pictures.keys()) if (ids === 'all' || ids.has(id)) pictures.delete(id)
}

function readVote(doc: Y.Doc): StageVote | null {
  return parseStageVote(slotsIn(doc).get('vote'))
}

/** Of these, the names that they were called by; the code stays, as in the proof. */
export function forgetNames(doc: Y.Doc, codes: ReadonlySet<string>): void {
  forgetChoices(doc, codes)
  for (const value of drawnIn(doc).values()) {
    const row = parseDrawnRow(value)
    if (row && row.name !== '' && codes.has(row.code)) showDrawn(doc, { ...row, name: '' })
  }
}

export function showDrawn(doc: Y.Doc, row: DrawnRow): void {
  drawnIn(doc).set(`${row.draw}:${row.code}`, row)
}
