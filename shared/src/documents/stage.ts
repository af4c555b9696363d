import type * as Y from 'yjs'
import type {
  Announcement,
  StagePhase,
  StagePlan,
  StageProgress,
  Winner,
} from '#shared/domain/events/stage.ts'
import { fieldsOf, isInstant } from '#shared/domain/events/stage-value.ts'
import { isTimeZone } from '#shared/domain/zone.ts'
import { partnersIn, readPartners, showPartners } from './stage-partners.ts'
import {
  drawnIn,
  EMPTY_SLOTS,
  forgetChoices,
  forgetNames,
  readSlots,
  type StageSlots,
  slotsIn,
  votePicturesIn,
} from './stage-slots.ts'

/**
 * `stage-{event}`: what the audience sees. Written only when somebody of the team decides so, and only what is to be seen:
 * what is taken away is deleted, and the relay forgets it. One key a phase and an announcement, whose value is replaced
 * whole; two who show the same at once end with that.
 */
export function stageIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('about')
}

function phasesIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('phases')
}

function announcementsIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('announcements')
}

function winnersIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('winners')
}

function progressIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('progress')
}

export interface ReadStage extends StageSlots {
  /** Null where nothing of the plan is shown. */
  readonly plan: StagePlan | null
  /** The newest first. */
  readonly announcements: readonly (Announcement & { readonly id: string })[]
  /** In the order in which they were called. */
  readonly winners: readonly (Winner & { readonly id: string })[]
}

export const EMPTY_STAGE: ReadStage = {
  plan: null,
  announcements: [],
  winners: [],
  ...EMPTY_SLOTS,
}

const PROGRESS = ['measure', 'name', 'reached', 'target', 'unit'] as const
const ABOUT = ['title', 'lede', 'workspace', 'timeZone'] as const

// What writes runs inside a transaction of the caller's, one per deed (M12).

/** Shows exactly this of the plan. */
export function showPlan(doc: Y.Doc, plan: StagePlan): void {
  const [about, phases] = [stageIn(doc), phasesIn(doc)]
  for (const field of ABOUT) if (about.get(field) !== plan[field]) about.set(field, plan[field])
  for (const id of phases.keys()) if (!plan.phases.has(id)) phases.delete(id)
  for (const [id, phase] of plan.phases)
    if (!isSamePhase(parsePhase(phases.get(id)), phase)) phases.set(id, { ...phase })
  showProgress(doc, plan.progress)
  showPartners(doc, plan.partners)
}

/** Null takes it away. What it has grown from stays, as long as it is the same measure and nothing else is said. */
export function showProgress(doc: Y.Doc, progress: StageProgress | null): void {
  const there = progressIn(doc)
  if (progress === null || there.get('measure') !== progress.measure) there.clear()
  if (progress === null) return
  for (const field of PROGRESS)
    if (there.get(field) !== progress[field]) there.set(field, progress[field])
  if (progress.since) there.set('since', { ...progress.since })
}

/** Everybody who was named, when the time of those who took part is over. */
export function forgetPeople(doc: Y.Doc): void {
  for (const value of drawnIn(doc).values()) {
    const code = fieldsOf(value).code
    if (typeof code === 'string') forgetNames(doc, new Set([code]))
  }
  winnersIn(doc).clear()
  slotsIn(doc).delete('leaderboard')
  forgetChoices(doc, 'all')
}

/** Takes everything away. */
export function clearStage(doc: Y.Doc): void {
  for (const map of [
    stageIn(doc),
    phasesIn(doc),
    progressIn(doc),
    partnersIn(doc),
    announcementsIn(doc),
    winnersIn(doc),
    slotsIn(doc),
    drawnIn(doc),
    votePicturesIn(doc),
  ])
    map.clear()
}

/** @param id a fresh one, never used again */
export function announce(doc: Y.Doc, id: string, announcement: Announcement): void {
  announcementsIn(doc).set(id, { ...announcement })
}

export function takeBack(doc: Y.Doc, announcement: string): void {
  announcementsIn(doc).delete(announcement)
}

/** @param id a fresh one, never used again */
export function callWinner(doc: Y.Doc, id: string, winner: Winner): void {
  winnersIn(doc).set(id, { ...winner })
}

export function takeWinnerBack(doc: Y.Doc, winner: string): void {
  winnersIn(doc).delete(winner)
}

/** What cannot be read is not shown to an audience (M5): the team sees in its preview what is. */
export function readStage(doc: Y.Doc): ReadStage {
  const announcements = [...announcementsIn(doc)].flatMap(([id, value]) => {
    const one = parseAnnouncement(value)
    return one ? [{ id, ...one }] : []
  })
  const winners = [...winnersIn(doc)].flatMap(([id, value]) => {
    const one = parseWinner(value)
    return one ? [{ id, ...one }] : []
  })
  return {
    winners: winners.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    plan: readPlan(doc),
    ...readSlots(doc),
    announcements: announcements.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
  }
}

export function isShown({ plan }: ReadStage, wanted: StagePlan): boolean {
  if (plan === null || plan.phases.size !== wanted.phases.size) return false
  const samePhases = [...wanted.phases].every(([id, phase]) =>
    isSamePhase(plan.phases.get(id), phase),
  )
  const sameProgress = PROGRESS.every(
    (field) => plan.progress?.[field] === wanted.progress?.[field],
  )
  const samePartners =
    plan.partners.length === wanted.partners.length &&
    wanted.partners.every(({ id, name, logo }, index) => {
      const there = plan.partners[index]
      return there?.id === id && there.name === name && there.logo === logo
    })
  return (
    samePhases &&
    sameProgress &&
    samePartners &&
    ABOUT.every((field) => plan[field] === wanted[field])
  )
}

function readPlan(doc: Y.Doc): StagePlan | null {
  const textOf = (field: (typeof ABOUT)[number]) => {
    const value = stageIn(doc).get(field)
    return typeof value === 'string' ? value : ''
  }
  if (textOf('title') === '') return null
  const phases = [...phasesIn(doc)].flatMap(([id, value]) => {
    const phase = parsePhase(value)
    return phase ? [[id, phase] as const] : []
  })
  return {
    title: textOf('title'),
    lede: textOf('lede'),
    workspace: textOf('workspace'),
    timeZone: isTimeZone(textOf('timeZone')) ? textOf('timeZone') : 'UTC',
    progress: readProgress(progressIn(doc)),
    partners: readPartners(doc),
    phases: new Map(phases.sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end)),
  }
}

function readProgress(map: Y.Map<unknown>): StageProgress | null {
  const [measure, name, reached, target, unit] = PROGRESS.map((field) => map.get(field))
  if (typeof measure !== 'string' || typeof name !== 'string') return null
  if (!isAmount(reached) || !isAmount(target) || target === 0) return null
  const said = typeof unit === 'string' ? unit : ''
  return { measure, name, reached, target, unit: said, since: readSince(map) }
}

function readSince(map: Y.Map<unknown>): StageProgress['since'] {
  const { day, reached } = fieldsOf(map.get('since'))
  return typeof day === 'string' && isAmount(reached) ? { day, reached } : null
}

function parsePhase(value: unknown): StagePhase | null {
  const { name, begin, end } = fieldsOf(value)
  if (typeof name !== 'string' || !isInstant(begin) || !isInstant(end)) return null
  return { name, begin, end: Math.max(begin, end) }
}

function parseWinner(value: unknown): Winner | null {
  const { name, prize, at } = fieldsOf(value)
  if (typeof name !== 'string' || name === '' || !isInstant(at)) return null
  return { name, prize: typeof prize === 'string' ? prize : '', at }
}

function parseAnnouncement(value: unknown): Announcement | null {
  const { text, at } = fieldsOf(value)
  return typeof text === 'string' && text !== '' && isInstant(at) ? { text, at } : null
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isSamePhase(there: StagePhase | null | undefined, phase: StagePhase): boolean {
  return there?.name === phase.name && there.begin === phase.begin && there.end === phase.end
}
