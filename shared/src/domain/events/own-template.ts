import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { isRecord } from '#shared/domain/is-record.ts'
import { EVENT_TYPES } from './event-plan.ts'
import { COUNTED } from './measure.ts'
import { EMPTY_PLAN, type PlanDraft } from './plan-draft.ts'
import { PRIZE_WAYS } from './prize.ts'
import { RISK_GRADES } from './risk.ts'
import { answersAmong } from './rules/answers.ts'

/** A template that the team made of one of its events: what it said, without days and people. Nothing of it but its name is ever changed. */
export interface OwnTemplate {
  readonly kind: 'template'
  readonly id: string
  readonly name: string
  readonly draft: PlanDraft
  readonly createdAt: number
  readonly deletedAt: number | null
}

/** The draft lies in it as JSON: made once, so that nothing in it has to merge. */
export function parseOwnTemplate(id: string, map: unknown): OwnTemplate | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [name, content] = [lineIn(map, 'name'), lineIn(map, 'content')]
  if (name === null) return damaged(id, 'name', map)
  const draft = content === null ? null : readDraft(content)
  if (!draft) return damaged(id, 'content', map)
  return {
    kind: 'template',
    id,
    name,
    draft,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** What of it makes no sense is left out (M5); null for what is no draft at all. */
function readDraft(content: string): PlanDraft | null {
  const said = fieldsOf(parsed(content))
  if (!said) return null
  const phases = listIn(said, 'phases').map((phase) => ({
    // Kept in its place, which others name.
    name: textIn(phase, 'name') || '–',
    role: textIn(phase, 'role'),
    after: countOrNull(phase, 'after'),
    gap: wholeIn(phase, 'gap'),
    length: Math.max(0, wholeIn(phase, 'length')),
  }))
  return {
    ...EMPTY_PLAN,
    name: textIn(said, 'name'),
    type: EVENT_TYPES.find((one) => one === said.type) ?? 'contest',
    title: textIn(said, 'title'),
    goal: textIn(said, 'goal'),
    audience: textIn(said, 'audience'),
    phases,
    tasks: listIn(said, 'tasks')
      .map((task) => ({
        title: textIn(task, 'title'),
        phase: countOrNull(task, 'phase'),
        edge: task.edge === 'end' ? ('end' as const) : ('start' as const),
        days: wholeIn(task, 'days'),
        steps: textsIn(task, 'steps'),
      }))
      .filter(({ title }) => title !== ''),
    budget: named(
      listIn(said, 'budget').map((line) => ({
        name: textIn(line, 'name'),
        planned: Math.max(0, wholeIn(line, 'planned')),
      })),
    ),
    prizes: named(
      listIn(said, 'prizes').map((prize) => ({
        name: textIn(prize, 'name'),
        count: Math.max(1, wholeIn(prize, 'count')),
        way: PRIZE_WAYS.find((one) => one === prize.way) ?? 'jury',
      })),
    ),
    risks: listIn(said, 'risks')
      .map((risk) => ({
        what: textIn(risk, 'what'),
        likelihood: RISK_GRADES.find((one) => one === risk.likelihood) ?? 2,
        impact: RISK_GRADES.find((one) => one === risk.impact) ?? 2,
        answer: textIn(risk, 'answer'),
      }))
      .filter(({ what }) => what !== ''),
    criteria: named(
      listIn(said, 'criteria').map((criterion) => ({
        name: textIn(criterion, 'name'),
        weight: Math.max(1, wholeIn(criterion, 'weight')),
      })),
    ),
    measures: named(
      listIn(said, 'measures').map((measure) => ({
        name: textIn(measure, 'name'),
        target: typeof measure.target === 'number' ? measure.target : null,
        counts: COUNTED.find((one) => one === measure.counts) ?? null,
      })),
    ),
    asksPicture: said.asksPicture === true,
    rules: answersAmong(Object.entries(fieldsOf(said.rules) ?? {})),
  }
}

type Fields = Readonly<Record<string, unknown>>

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}

function fieldsOf(value: unknown): Fields | null {
  return isRecord(value) ? value : null
}

function listIn(said: Fields, field: string): readonly Fields[] {
  const list = said[field]
  return Array.isArray(list) ? list.map(fieldsOf).filter((one) => one !== null) : []
}

function textIn(said: Fields, field: string): string {
  const text = said[field]
  return typeof text === 'string' ? text : ''
}

function textsIn(said: Fields, field: string): readonly string[] {
  const list = said[field]
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string' && one !== '') : []
}

function wholeIn(said: Fields, field: string): number {
  const value = said[field]
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : 0
}

function countOrNull(said: Fields, field: string): number | null {
  const value = said[field]
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}

function named<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
  return all.filter(({ name }) => name !== '')
}
