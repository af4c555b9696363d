import {
  type Accessor,
  createMemo,
  createRoot,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
} from 'solid-js'
import { createRecordSet, type RecordSet } from '#client/binding/record-set.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { Access } from '#shared/access/roles.ts'
import { EVENT_COLLECTIONS, type EventCollection, eventsIn } from '#shared/documents/events.ts'
import { parseBudgetLine } from '#shared/domain/events/budget-line.ts'
import { parseCriterion } from '#shared/domain/events/criterion.ts'
import { parseDecision } from '#shared/domain/events/decision.ts'
import { parseDraw, parseSeal } from '#shared/domain/events/draw/draw.ts'
import type { EventPart } from '#shared/domain/events/event-part.ts'
import { parseEventPlan } from '#shared/domain/events/event-plan.ts'
import { parseGoalMeasure } from '#shared/domain/events/measure.ts'
import { parseOwnTemplate } from '#shared/domain/events/own-template.ts'
import { parsePaper } from '#shared/domain/events/paper.ts'
import { parsePartner } from '#shared/domain/events/partner.ts'
import { type Phase, parsePhase } from '#shared/domain/events/phase.ts'
import { parsePrize } from '#shared/domain/events/prize.ts'
import { parseRisk } from '#shared/domain/events/risk.ts'
import { parseRulebook } from '#shared/domain/events/rules/rulebook.ts'
import { parseTask } from '#shared/domain/events/task.ts'
import { type Timeline, timelineOf } from '#shared/domain/events/timeline.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { placedByTime } from '#shared/domain/order.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { Entries } from './entries.ts'
import type { EventParts, Events } from './events.ts'
import { openEntries } from './open-entries.ts'
import { openStage } from './open-stage.ts'
import type { Stage } from './stage.ts'

export interface EventsMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  /** Whether this person may write there. */
  readonly mayWrite: boolean
  /** What they may do where it stands who takes part. */
  readonly accessToEntries: Access
  /** Whether they may change what an audience sees. */
  readonly mayStage: boolean
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
  readonly timeZone: Accessor<string>
  readonly environment: Pick<Environment, 'now'>
}

export function openEvents(means: EventsMeans): Events & { close(): void } {
  return createRoot((dispose) => Object.assign(createEvents(means), { close: dispose }))
}

function createEvents(means: EventsMeans): Events {
  const { mayWrite, status, timeZone, environment } = means
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
  } as const
  const plans = createRecordSet(parseEventPlan)
  const draws = createRecordSet(parseDraw)
  const seals = createRecordSet(parseSeal)
  const rulebooks = createRecordSet(parseRulebook)
  const templates = createRecordSet(parseOwnTemplate)
  const owner = getOwner()
  const whole = { events: plans, draws, seals, rulebooks, templates }
  for (const [name, set] of Object.entries({ ...whole, ...parts }))
    onCleanup(set.attach(eventsIn(document.doc, name as EventCollection)))
  const [ready, setReady] = createSignal(false)
  void document.loaded.then(() => setReady(true))

  const readOnly = createMemo((): ReadOnlyReason | null => {
    status()
    const { tooOld, gap } = document.facts
    if (!ready()) return 'opening'
    if (!mayWrite) return 'role'
    return tooOld ? 'client-too-old' : gap ? 'gap' : null
  })
  const lists = new Map(
    Object.entries(parts).map(([name, set]) => [
      name,
      (set as RecordSet<EventPart & { readonly kind: string }>).inLists((part) => [
        { list: part.event, order: placedByTime(part).key },
      ]),
    ]),
  )
  const of = (collection: keyof EventParts, event: string) => lists.get(collection)?.(event) ?? []
  const timelines = new Map<string, Accessor<Timeline>>()
  const timelineIn = (event: string) =>
    createMemo(() => {
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
    })

  const opened = new Map<string, Entries>()
  const entriesOf = (event: string): Entries | null => {
    if (means.accessToEntries === 'none') return null
    const known = opened.get(event)
    if (known) return known
    const made = runWithOwner(owner, () =>
      openEntries(event, { ...means, mayWrite: means.accessToEntries === 'write' }),
    )
    if (!made) throw new Error('Entries were asked for after the plans were closed')
    opened.set(event, made)
    return made
  }

  const stages = new Map<string, Stage>()
  const stageOf = (event: string): Stage => {
    const known = stages.get(event)
    if (known) return known
    const made = runWithOwner(owner, () => openStage(event, { ...means, mayWrite: means.mayStage }))
    if (!made) throw new Error('A stage was asked for after the plans were closed')
    stages.set(event, made)
    return made
  }

  return {
    ...parts,
    plans,
    draws,
    seals,
    rulebooks,
    entries: entriesOf,
    stage: stageOf,
    templates,
    of,
    timeline(event) {
      const known = timelines.get(event)
      if (known) return known()
      const made = runWithOwner(owner, () => timelineIn(event))
      if (!made) throw new Error('A timeline was asked for after the plans were closed')
      timelines.set(event, made)
      return made()
    },
    ready,
    readOnly,
    document,
    home: (collection) => eventsIn(document.doc, collection),
    homeOf(record) {
      const name = EVENT_COLLECTIONS.find((name) => eventsIn(document.doc, name).has(record))
      if (name) return eventsIn(document.doc, name)
      for (const entries of opened.values()) {
        const home = entries.homeOf(record)
        if (home) return home
      }
      return null
    },
  }
}
