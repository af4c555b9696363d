import {
  type Accessor,
  createMemo,
  createRoot,
  getOwner,
  onCleanup,
  runWithOwner,
  untrack,
} from 'solid-js'
import { createRecordSet, type RecordSet } from '#client/binding/record-set.ts'
import type { BegunTexts } from '#client/workspace/begun/begun-texts.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Pictured } from '#client/workspace/media/entry-files.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { Access } from '#shared/access/roles.ts'
import { EVENT_COLLECTIONS, eventsIn } from '#shared/documents/events.ts'
import { parseBudgetLine } from '#shared/domain/events/budget-line.ts'
import { parseCriterion } from '#shared/domain/events/criterion.ts'
import { parseDecision } from '#shared/domain/events/decision.ts'
import { parseDraw, parseSeal } from '#shared/domain/events/draw/draw.ts'
import { entriesErasedAt } from '#shared/domain/events/entries/erase-time.ts'
import { parseQuestion } from '#shared/domain/events/entries/question.ts'
import type { EventPart } from '#shared/domain/events/event-part.ts'
import { parseEventPlan } from '#shared/domain/events/event-plan.ts'
import { parseLesson } from '#shared/domain/events/lesson.ts'
import { parseGoalMeasure } from '#shared/domain/events/measure.ts'
import { parseOwnTemplate } from '#shared/domain/events/own-template.ts'
import { parsePaper } from '#shared/domain/events/paper.ts'
import { parsePartner } from '#shared/domain/events/partner.ts'
import { type Phase, parsePhase } from '#shared/domain/events/phase.ts'
import { parsePrize } from '#shared/domain/events/prize.ts'
import { parseRisk } from '#shared/domain/events/risk.ts'
import { parseRulebook } from '#shared/domain/events/rules/rulebook.ts'
import { parseSlideRecord } from '#shared/domain/events/slide.ts'
import { parseTask } from '#shared/domain/events/task.ts'
import { type Timeline, timelineOf } from '#shared/domain/events/timeline.ts'
import { parsePublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { placedByTime } from '#shared/domain/order.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { keysOf } from '#shared/table-keys.ts'
import type { EventParts, Events } from './events.ts'
import { createInbox } from './inbox.ts'
import { keepEntriesInTime } from './keep-entries.ts'
import { openEntries } from './open-entries.ts'
import { openStage } from './open-stage.ts'
import { standingOfPicture } from './picture-standing.ts'
import { type StandingMeans, standingOf } from './standing-of.ts'

export interface EventsMeans extends StandingMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  /** What they may do where it stands who takes part. */
  readonly accessToEntries: Access
  /** Whether they may change what an audience sees. */
  readonly mayStage: boolean
  readonly timeZone: Accessor<string>
  readonly environment: Pick<
    Environment,
    'now' | 'after' | 'chance' | 'fetch' | 'origin' | 'painted' | 'random'
  >
  readonly workspace: string
  /** Id of the person whose device it is. */
  readonly me: () => string
  readonly undo: Pick<UndoStack, 'revise'>
  readonly begun: Pick<BegunTexts, 'forget'>
  /** Erases what came with entries of an event, here and on the relay. */
  readonly eraseFiles: (event: string, entries: Iterable<Pictured>) => Promise<void>
}

export function openEvents(means: EventsMeans): Events & { close(): void } {
  return createRoot((dispose) => Object.assign(createEvents(means), { close: dispose }))
}

function createEvents(means: EventsMeans): Events {
  const { timeZone, environment } = means
  const document = means.documents.open('events')
  const parts = {
    phases: createRecordSet(parsePhase),
    tasks: createRecordSet(parseTask),
    budget: createRecordSet(parseBudgetLine),
    prizes: createRecordSet(parsePrize),
    partners: createRecordSet(parsePartner),
    risks: createRecordSet(parseRisk),
    decisions: createRecordSet(parseDecision),
    measures: createRecordSet(parseGoalMeasure),
    papers: createRecordSet(parsePaper),
    criteria: createRecordSet(parseCriterion),
    lessons: createRecordSet(parseLesson),
    slides: createRecordSet(parseSlideRecord),
    questions: createRecordSet(parseQuestion),
    votes: createRecordSet(parsePublicVote),
  } as const
  const plans = createRecordSet(parseEventPlan)
  const draws = createRecordSet(parseDraw)
  const seals = createRecordSet(parseSeal)
  const rulebooks = createRecordSet(parseRulebook)
  const templates = createRecordSet(parseOwnTemplate)
  const all = { events: plans, draws, seals, rulebooks, templates, ...parts }
  for (const name of keysOf(all)) onCleanup(all[name].attach(eventsIn(document.doc, name)))
  const { ready, readOnly } = standingOf(document, means)

  const lists = new Map(
    Object.entries(parts).map(([name, set]) => [
      name,
      (set as RecordSet<EventPart & { readonly kind: string }>).inLists((part) => [
        { list: part.event, order: placedByTime(part).key },
      ]),
    ]),
  )
  const of = (collection: keyof EventParts, event: string) => lists.get(collection)?.(event) ?? []
  const timelines = onAsking((event) =>
    createMemo((): Timeline => {
      const found = new Map<string, Phase>()
      const take = (id: string): void => {
        const phase = parts.phases.get(id)
        if (phase?.kind !== 'phase' || found.has(id)) return
        found.set(id, phase)
        // One that was deleted is no longer in the list, and others may still follow it.
        if (phase.after !== null) take(phase.after)
      }
      for (const id of of('phases', event)) take(id)
      const made = plans.get(event)
      const otherwise = made?.kind === 'event' ? made.createdAt : environment.now()
      return timelineOf(found.values(), dayOf(localTimeAt(otherwise, timeZone())))
    }),
  )

  const entries = onAsking((event) =>
    openEntries(event, { ...means, mayWrite: means.accessToEntries === 'write' }),
  )
  const stages = onAsking((event) => openStage(event, { ...means, mayWrite: means.mayStage }))
  const inbox = createInbox({
    ...means,
    mayTakeIn: means.accessToEntries === 'write',
    plans,
    entries: entries.of,
    stage: stages.of,
  })
  if (means.accessToEntries === 'write')
    onCleanup(
      keepEntriesInTime({
        document,
        plans: eventsIn(document.doc, 'events'),
        measures: eventsIn(document.doc, 'measures'),
        mayWrite: () => readOnly() === null,
        entries: entries.of,
        stage: stages.of,
        eraseFiles: means.eraseFiles,
        erasedAt: (event) =>
          untrack(() =>
            entriesErasedAt(plans.record(event), timelines.of(event)().phases, timeZone()),
          ),
        environment,
      }),
    )

  return {
    ...parts,
    plans,
    draws,
    seals,
    rulebooks,
    entries: (event) => (means.accessToEntries === 'none' ? null : entries.of(event)),
    standingOf: ({ event, entry }, hash) =>
      means.accessToEntries === 'none'
        ? 'unknown'
        : standingOfPicture(entries.of(event), entry, hash),
    forms: inbox.forms,
    takeIn: inbox.takeIn,
    stage: stages.of,
    templates,
    of,
    timeline: (event) => timelines.of(event)(),
    ready,
    readOnly,
    document,
    home: (collection) => eventsIn(document.doc, collection),
    homeOf(record) {
      const name = EVENT_COLLECTIONS.find((name) => eventsIn(document.doc, name).has(record))
      if (name) return eventsIn(document.doc, name)
      for (const open of entries.made()) {
        const home = open.homeOf(record)
        if (home) return home
      }
      return null
    },
  }
}

/** One for each event, made when it is first asked for and closed with the plans. */
function onAsking<T>(make: (event: string) => T) {
  const owner = getOwner()
  const made = new Map<string, { readonly value: T }>()
  return {
    made: () => made.values().map(({ value }) => value),
    of(event: string): T {
      const known = made.get(event) ?? runWithOwner(owner, () => ({ value: make(event) }))
      if (!known) throw new Error('Something of an event was asked for after the plans were closed')
      made.set(event, known)
      return known.value
    },
  }
}
