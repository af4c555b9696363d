import { type Accessor, createMemo } from 'solid-js'
import {
  createHandoverCommands,
  type HandoverCommands,
} from '#client/commands/moderation/handovers.ts'
import { createShifts } from '#client/workspace/desk/all-shifts.ts'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import {
  createHandoverStandings,
  type ShownHandover,
} from '#client/workspace/moderation/handover-standings.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type Case, caseReference, caseTitle, isOpenCase } from '#shared/domain/moderation/case.ts'
import {
  FACTS,
  type Fact,
  type Handover,
  type HandoverFacts,
} from '#shared/domain/moderation/handover.ts'
import { factsBetween } from '#shared/domain/moderation/handover-facts.ts'
import { standingOf } from '#shared/domain/moderation/incident-standing.ts'
import { compareGravest, dueAt } from '#shared/domain/moderation/queue.ts'
import { lastBefore, nextAfter, onCallAt } from '#shared/domain/moderation/rota.ts'
import type { Signing } from '#shared/domain/moderation/signature.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { createLogs } from '../incidents/incidents-view.ts'

/** What one leaves to the next. All of it is reactive. */
export interface HandoversView {
  /** The newest first. */
  readonly all: Accessor<readonly ShownHandover[]>
  one(id: string): ShownHandover | null
  text(id: string): string
  /** What it tells of, as it is now; a case or an incident that was erased has no name. */
  told(handover: Handover): Told
  mayChange(): boolean
  /** Of what changed since the last hand-over, or since this person's shift began; its id, or null. */
  prepare(): string | null
  /** What changed until now, read again. */
  refresh(handover: Handover): void
  /** Whether this person may put their name there now. */
  maySign(shown: ShownHandover, as: Signing): boolean
  readonly commands: HandoverCommands
}

/** How many there were of each, and each thing once. */
export interface Told {
  /** Only what there was; `left`: of the cases, those that were not closed by then. */
  readonly figures: readonly { readonly of: Fact | 'left'; readonly count: number }[]
  /** The gravest first. */
  readonly left: readonly FactEntry[]
  readonly closed: readonly FactEntry[]
  readonly measures: readonly FactEntry[]
  readonly incidents: readonly FactEntry[]
}

export interface FactEntry {
  readonly id: string
  readonly name: string | null
  /** Where more is said of it, after the moderation's own address. */
  readonly path: string | null
  /** Of a case: what it is now, and until when something is to be done; ms since 1970. */
  readonly about: Case | null
  readonly due: number | null
  /** Of a measure. */
  readonly what: string | null
}

/** Without a shift or a hand-over before: as long as a shift may be. */
const USUAL_SHIFT_MS = 12 * 3_600_000

export function createHandoversView(means: {
  readonly workspace: Workspace
  readonly now: () => number
}): HandoversView {
  const { workspace, now } = means
  const { me } = workspace
  const moderation = () => workspace.moderation()
  const commands = createHandoverCommands(workspace)
  const shifts = createShifts(workspace)
  const logOf = createLogs(workspace)
  const appeals = createAppealDeadlines(workspace)
  const timeZone = () => workspace.settings().timeZone

  const { ids, one, text } = createHandoverStandings(workspace)
  const all = createMemo(() => ids().flatMap((id) => one(id) ?? []))
  const caseOf = (id: string): Case | null => {
    const found = moderation()?.cases.get(id)
    return found?.kind === 'case' && found.deletedAt === null ? found : null
  }

  const factsFrom = (from: number, to: number): HandoverFacts => {
    const incidents = [...(moderation()?.incidents.every() ?? [])]
    const sources = {
      cases: moderation()?.cases.every() ?? [],
      measures: moderation()?.measures.every() ?? [],
      appeals: appeals(),
      incidents: incidents.map((incident) => {
        const { cleared } = standingOf(logOf(incident.id))
        return { incident, clearedAt: cleared?.createdAt ?? null }
      }),
      historyOf(id: string) {
        const map = moderation()?.cases.record(id)
        return map ? historyOf(map) : []
      },
    }
    return factsBetween(sources, from, to)
  }
  const since = (at: number): number => {
    const own = onCallAt(shifts(), at, timeZone()).find(({ person }) => person === me.id)
    const shift = own ?? lastBefore(shifts(), at, timeZone(), me.id)
    const last = all().at(0)?.handover.to ?? 0
    const began = shift ? instantOf(shift.from, timeZone()) : at - USUAL_SHIFT_MS
    // A shift of last month says nothing of today.
    return Math.max(last, began, at - 2 * USUAL_SHIFT_MS)
  }
  const nothing = (id: string): FactEntry => ({
    id,
    name: null,
    path: null,
    about: null,
    due: null,
    what: null,
  })
  const caseEntries = (ids: readonly string[]): readonly FactEntry[] => {
    const there = ids.flatMap((id) => caseOf(id) ?? []).toSorted(compareGravest(appeals()))
    const gone = ids.filter((id) => caseOf(id) === null)
    return [
      ...there.map((about) => ({
        ...nothing(about.id),
        name: nameOf(about),
        path: `/case/${about.id}`,
        about,
        due: isOpenCase(about) ? dueAt(about, appeals()) : null,
      })),
      ...gone.map(nothing),
    ]
  }
  const measureEntry = (id: string): FactEntry => {
    const found = moderation()?.measures.get(id)
    if (found?.kind !== 'measure' || found.deletedAt !== null) return nothing(id)
    const about = found.case === null ? null : caseOf(found.case)
    const path = about && `/case/${about.id}`
    return { ...nothing(id), name: about ? nameOf(about) : '', path, what: found.what }
  }
  const incidentEntry = (id: string): FactEntry => {
    const found = moderation()?.incidents.get(id)
    return found?.kind === 'incident'
      ? { ...nothing(id), name: found.title, path: `/incidents/${id}` }
      : nothing(id)
  }
  const told = ({ facts }: Handover): Told => {
    const closed = new Set(facts.closed)
    const cases = new Set([...facts.opened, ...facts.due, ...facts.answered])
    const left = [...cases].filter((id) => !closed.has(id))
    const figures = [
      { of: 'opened' as const, count: facts.opened.length },
      { of: 'left' as const, count: left.length },
      ...FACTS.filter((fact) => fact !== 'opened').map((of) => ({ of, count: facts[of].length })),
    ]
    return {
      figures: figures.filter(({ count }) => count > 0),
      left: caseEntries(left),
      closed: caseEntries(facts.closed),
      measures: facts.measures.map(measureEntry),
      incidents: facts.incidents.map(incidentEntry),
    }
  }

  return {
    all,
    one,
    text,
    told,
    mayChange: commands.mayChange,
    prepare() {
      const to = now()
      const from = since(to)
      const next = nextAfter(shifts(), to, timeZone())
      const taker = next && next.person !== me.id ? next.person : null
      return commands.prepare({ from, to, taker, facts: factsFrom(from, to) })
    },
    refresh(handover) {
      const to = now()
      commands.refresh(handover, to, factsFrom(handover.from, to))
    },
    maySign({ handover, standing }, as) {
      if (!commands.mayChange() || standing[as].kind === 'valid') return false
      if (as === 'giver') return handover.giver === me.id
      return handover.giver !== me.id && standing.giver.kind === 'valid'
    },
    commands,
  }
}

function nameOf(found: Case): string {
  return `${caseReference(found)} ${caseTitle(found)}`
}
