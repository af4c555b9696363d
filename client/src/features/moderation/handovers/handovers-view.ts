import { type Accessor, createMemo } from 'solid-js'
import {
  createHandoverCommands,
  type HandoverCommands,
} from '#client/commands/moderation/handovers.ts'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type Case, caseReference, caseTitle } from '#shared/domain/moderation/case.ts'
import {
  FACTS,
  type Fact,
  type Handover,
  type HandoverFacts,
} from '#shared/domain/moderation/handover.ts'
import { factsBetween } from '#shared/domain/moderation/handover-facts.ts'
import { standingOf } from '#shared/domain/moderation/incident-standing.ts'
import { dueAt } from '#shared/domain/moderation/queue.ts'
import { lastBefore, nextAfter, onCallAt } from '#shared/domain/moderation/rota.ts'
import {
  type HandoverStanding,
  handoverStanding,
  type Signature,
  type Signing,
} from '#shared/domain/moderation/signature.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { createLogs } from '../incidents/incidents-view.ts'
import { createShifts } from '../shifts/all-shifts.ts'

export interface ShownHandover {
  readonly handover: Handover
  readonly standing: HandoverStanding
}

/** What one leaves to the next. All of it is reactive. */
export interface HandoversView {
  /** The newest first. */
  readonly all: Accessor<readonly ShownHandover[]>
  one(id: string): ShownHandover | null
  text(id: string): string
  /** What it tells of, as it is now; a case or an incident that was erased has no name. */
  facts(handover: Handover): readonly FactGroup[]
  mayChange(): boolean
  /** Of what changed since the last hand-over, or since this person's shift began; its id, or null. */
  prepare(): string | null
  /** What changed until now, read again. */
  refresh(handover: Handover): void
  /** Whether this person may put their name there now. */
  maySign(shown: ShownHandover, as: Signing): boolean
  readonly commands: HandoverCommands
}

export interface FactGroup {
  readonly fact: Fact
  readonly entries: readonly FactEntry[]
}

export interface FactEntry {
  readonly id: string
  readonly name: string | null
  /** Where more is said of it, after the moderation's own address. */
  readonly path: string | null
  /** The day or hour by which something is to be done; ms since 1970. */
  readonly deadline: number | null
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

  const signatureLists = createMemo(() =>
    moderation()?.signatures.inLists(({ handover }) => [{ list: handover, order: '' }]),
  )
  const signaturesOf = (id: string): readonly Signature[] =>
    (signatureLists()?.(id) ?? []).flatMap((one) => {
      const signature = moderation()?.signatures.get(one)
      return signature?.kind === 'signature' ? [signature] : []
    })
  const text = (id: string): string => moderation()?.handovers.textOf(id, 'text') ?? ''
  const one = (id: string): ShownHandover | null => {
    const handover = moderation()?.handovers.get(id)
    if (handover?.kind !== 'handover' || handover.deletedAt !== null) return null
    return { handover, standing: handoverStanding(handover, text(id), signaturesOf(id)) }
  }
  const all = createMemo(() => (moderation()?.handovers.ids() ?? []).flatMap((id) => one(id) ?? []))
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
  const entryOf = (fact: Fact, id: string): FactEntry => {
    const nothing = { id, name: null, path: null, deadline: null, what: null }
    if (fact === 'incidents') {
      const found = moderation()?.incidents.get(id)
      return found?.kind === 'incident'
        ? { ...nothing, name: found.title, path: `/incidents/${id}` }
        : nothing
    }
    if (fact === 'measures') {
      const found = moderation()?.measures.get(id)
      if (found?.kind !== 'measure' || found.deletedAt !== null) return nothing
      const about = found.case === null ? null : caseOf(found.case)
      const path = about && `/case/${about.id}`
      return { ...nothing, name: about ? nameOf(about) : '', path, what: found.what }
    }
    const found = caseOf(id)
    return found
      ? { ...nothing, name: nameOf(found), path: `/case/${id}`, deadline: dueAt(found, appeals()) }
      : nothing
  }

  return {
    all,
    one,
    text,
    facts: (handover) =>
      FACTS.map((fact) => ({
        fact,
        entries: handover.facts[fact].map((id) => entryOf(fact, id)),
      })).filter(({ entries }) => entries.length > 0),
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
