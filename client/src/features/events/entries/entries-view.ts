import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createEntryCommands, type EntryCommands } from '#client/commands/events/entries.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Entries } from '#client/workspace/events/entries.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { byTime, type EntryRemark, remarksOn } from '#shared/domain/events/entries/entry-checks.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { createEntryFacts, type EntryFacts } from './entry-facts.ts'
import { createFound } from './found.ts'
import { createSettled } from './settled.ts'

export const ENTRY_STATES = ['pending', 'eligible', 'refused', 'withdrawn'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export interface EntryFilter {
  readonly state: EntryState | 'all'
  readonly text: string
  readonly remarks: 'all' | 'with' | 'without'
}

export const NO_FILTER: EntryFilter = { state: 'all', text: '', remarks: 'all' }

export interface EntriesView {
  readonly commands: EntryCommands
  readonly facts: Accessor<EntryFacts>
  readonly open: Accessor<Entries | null>
  readonly ready: Accessor<boolean>
  /** Whether this person may read who takes part. */
  readonly seesEntries: Accessor<boolean>
  readonly counts: Accessor<Readonly<Record<EntryState | 'all', number>>>
  readonly filter: Accessor<EntryFilter>
  setFilter(change: Partial<EntryFilter>): void
  /** Those that the filter lets through, the newest first. */
  readonly ids: Accessor<readonly string[]>
  readonly damaged: Accessor<readonly Damaged[]>
  /** Reactive: wakes at any change of it. */
  entry(id: string): Entry | null
  remarks(id: string): readonly EntryRemark[]
  readonly marked: Accessor<ReadonlySet<string>>
  toggle(id: string): void
  /** From the one that was marked last. */
  markTo(id: string): void
  /** All that the filter lets through. */
  markAll(): void
  unmark(): void
}

export function stateOf({ withdrawnAt, eligibility }: Entry): EntryState {
  return withdrawnAt !== null ? 'withdrawn' : eligibility
}

export function createEntriesView(means: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly environment: Pick<Environment, 'now' | 'after' | 'painted'>
}): EntriesView {
  const { workspace, plan, environment } = means
  const event = plan().id
  const open = createMemo(() => workspace.events()?.entries(event) ?? null)
  const facts = createEntryFacts(workspace, plan)
  const commands = createEntryCommands(workspace, event, environment.painted)
  const settled = createSettled(() => open()?.all.changes() ?? 0, environment.after)
  const all = createMemo((): readonly Entry[] => {
    settled()
    const there = open()
    return there?.ready() ? [...there.all.every()].sort(byTime).reverse() : []
  })
  const remarks = createMemo(() => remarksOn(all(), facts().terms))
  const counts = createMemo(() => {
    const counted = { all: 0, pending: 0, eligible: 0, refused: 0, withdrawn: 0 }
    for (const entry of all()) {
      counted.all += 1
      counted[stateOf(entry)] += 1
    }
    return counted
  })
  const [filter, setFilter] = createSignal(NO_FILTER)
  const ids = createFound({
    entries: all,
    fits: createMemo(() => {
      const remarked = remarks()
      return filterOf(filter(), (id) => remarked.has(id))
    }),
    environment,
  })
  const [marks, setMarks] = createSignal<ReadonlySet<string>>(new Set())
  /** What is filtered out, or erased, is not acted on. */
  const marked = createMemo((): ReadonlySet<string> => {
    const chosen = marks()
    return chosen.size === 0 ? chosen : new Set(ids().filter((id) => chosen.has(id)))
  })
  let anchor: string | null = null
  return {
    commands,
    facts,
    open,
    ready: () => workspace.events()?.ready() === true && (open()?.ready() ?? true),
    seesEntries: () => open() !== null,
    counts,
    filter,
    setFilter: (change) => setFilter({ ...filter(), ...change }),
    ids,
    damaged: createMemo(() => {
      settled()
      const set = open()?.all
      // Damaged ones stand before all others.
      const found: Damaged[] = []
      for (const id of set?.ids() ?? []) {
        const one = set?.get(id)
        if (one?.kind !== 'damaged') break
        found.push(one)
      }
      return found
    }),
    entry(id) {
      const found = open()?.all.get(id)
      return found?.kind === 'entry' && found.deletedAt === null ? found : null
    },
    remarks: (id) => remarks().get(id) ?? [],
    marked,
    toggle(id) {
      anchor = id
      const next = new Set(marked())
      if (!next.delete(id)) next.add(id)
      setMarks(next)
    },
    markTo(id) {
      const order = ids()
      const [from, to] = [order.indexOf(anchor ?? ''), order.indexOf(id)]
      const between = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
      anchor = id
      setMarks(new Set([...marked(), ...between]))
    },
    markAll: () => setMarks(new Set(ids())),
    unmark: () => setMarks(new Set<string>()),
  }
}

function filterOf(
  { state, text, remarks }: EntryFilter,
  isRemarked: (id: string) => boolean,
): (entry: Entry) => boolean {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  return (entry) => {
    if (state !== 'all' && stateOf(entry) !== state) return false
    if (remarks !== 'all' && isRemarked(entry.id) !== (remarks === 'with')) return false
    if (words.length === 0) return true
    const said = foldedOf(entry)
    return words.every((word) => said.includes(word))
  }
}

/** An entry that changes is another object. */
const folded = new WeakMap<Entry, string>()

function foldedOf(entry: Entry): string {
  const known = folded.get(entry)
  if (known !== undefined) return known
  const { name, email, handle, country, title, number, id } = entry
  const text = foldText([name, email, handle, country, title, number, id].join('\n'))
  folded.set(entry, text)
  return text
}
