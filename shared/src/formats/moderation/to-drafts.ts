import { lasts } from '#shared/domain/moderation/measure.ts'
import type { DateOrder } from '../csv/read-date.ts'
import type { ModerationUse, RowsAs } from './columns.ts'
import type { ModerationDrafts } from './drafts.ts'
import { guessNetwork } from './guess-network.ts'
import { ownToDrafts } from './own-json.ts'
import type { ModerationLeft } from './problem.ts'
import type { ModerationSource } from './read-moderation.ts'
import { reportsToDrafts } from './reports.ts'
import { moderationDateOrder } from './table.ts'
import { tableToDrafts } from './table-drafts.ts'
import { usernotesToDrafts, wordsIn } from './toolbox.ts'
import { needsZone, warningsToDrafts, wordIn } from './warnings.ts'
import { usualUse, type WordUse } from './words.ts'

/** How a file is to be understood: what was guessed, or what the person has chosen. */
export interface ModerationChoices {
  /** One for each column of a table. */
  readonly uses: readonly ModerationUse[]
  readonly as: RowsAs
  /** Null until they have said, where it is asked for. */
  readonly order: DateOrder | null
  /** IANA name: of times that do not say theirs. */
  readonly zone: string
  /** Where the people are known by these names: one of `NETWORKS`, or another word. */
  readonly network: string
  /** By the file's own word for a type or an action. */
  readonly words: ReadonlyMap<string, WordUse>
  /** ms since 1970: what is older is left out; null for nothing. */
  readonly since: number | null
}

/** What is chosen before the person chooses. */
export function usualChoices(source: ModerationSource, zone: string): ModerationChoices {
  const table = source.kind === 'table' ? source.table : null
  return {
    uses: table?.guesses ?? [],
    as: table?.as ?? 'notes',
    order: null,
    zone: table?.zone ?? (table?.layout.startsWith('discourse') ? 'UTC' : zone),
    network: usualNetwork(source),
    words: new Map(),
    since: null,
  }
}

function usualNetwork(source: ModerationSource): string {
  if (source.kind === 'usernotes') return 'Reddit'
  if (source.kind === 'warnings') return source.found.network
  if (source.kind !== 'table') return 'mastodon'
  const { layout, columns, rows, guesses } = source.table
  if (layout.startsWith('mastodon')) return 'mastodon'
  const told = layout === 'ruche' ? null : guessNetwork(columns, rows, guesses)
  if (told !== null) return told
  return layout === 'reviews' ? 'Web' : 'forum'
}

/** `ask` where the dates do not tell day from month. */
export function orderAsked(
  source: ModerationSource,
  uses: readonly ModerationUse[],
): DateOrder | 'ask' | 'none' {
  return source.kind === 'table' ? moderationDateOrder(source.table, uses) : 'none'
}

/** Whether some times of the file are of a clock that it does not name. */
export function asksForZone(source: ModerationSource, uses: readonly ModerationUse[]): boolean {
  if (source.kind === 'warnings') return needsZone(source.found)
  return source.kind === 'table' && uses.includes('date')
}

/** @param today `2026-10-22`, for dates without a year */
export function toModerationDrafts(
  source: ModerationSource,
  choices: ModerationChoices,
  today: string,
): ModerationDrafts {
  const found = orderAsked(source, choices.uses)
  const order = found === 'mdy' || (found === 'ask' && choices.order === 'mdy') ? 'mdy' : 'dmy'
  const { zone } = choices
  const when = { zone, order, today } as const
  return younger(drafted(), choices.since)

  function drafted(): ModerationDrafts {
    switch (source.kind) {
      case 'usernotes':
        return usernotesToDrafts(source.usernotes, choices)
      case 'warnings':
        return warningsToDrafts(source.found, { ...choices, when })
      case 'reports':
        return reportsToDrafts(source.reports, when)
      case 'own':
        return ownToDrafts(source.json)
      case 'table':
        return tableToDrafts(source.table, { ...choices, when })
    }
  }
}

/** Nobody is noted of whom nothing younger is said. */
function younger(drafts: ModerationDrafts, since: number | null): ModerationDrafts {
  if (since === null) return drafts
  const left: ModerationLeft[] = []
  const only = <T extends { readonly where: number }>(
    all: readonly T[],
    at: (draft: T) => number | null,
    title: (draft: T) => string,
  ) =>
    all.filter((draft) => {
      const isOld = (at(draft) ?? since) < since
      if (isOld)
        left.push({
          where: draft.where,
          title: title(draft).slice(0, 80),
          reason: { kind: 'older' },
          raw: null,
        })
      return !isOld
    })
  const cases = only(
    drafts.cases,
    ({ happenedAt }) => happenedAt,
    ({ title }) => title,
  )
  const notes = only(
    drafts.notes,
    ({ at }) => at,
    ({ text }) => text,
  )
  const measures = only(
    drafts.measures,
    // A ban without an end goes on.
    ({ what, at, until, liftedAt }) =>
      lasts(what) && until === null && liftedAt === null ? null : at,
    ({ what }) => what,
  )
  const named = new Set([
    ...cases.flatMap(({ people }) => people),
    ...notes.flatMap(({ person }) => person ?? []),
    ...measures.flatMap(({ person }) => person ?? []),
  ])
  const people = drafts.people.filter(({ key }) => named.has(key))
  return { ...drafts, people, cases, notes, measures, left: [...drafts.left, ...left] }
}

/** A word of the file, how often it stands there, and what it usually is. */
export interface FoundWord {
  readonly word: string
  readonly count: number
  readonly use: WordUse
}

/** The most frequent first. Empty where the file has no words for what its notes are. */
export function foundWords(
  source: ModerationSource,
  uses: readonly ModerationUse[],
  most: number,
): FoundWord[] {
  const counts = new Map<string, number>()
  for (const word of allWords(source, uses)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const unsaid = source.kind === 'warnings' ? 'warning' : 'information'
  return [...counts]
    .map(([word, count]) => ({ word, count, use: word === '' ? unsaid : usualUse(word) }) as const)
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, most)
}

function allWords(source: ModerationSource, uses: readonly ModerationUse[]): string[] {
  if (source.kind === 'usernotes') return wordsIn(source.usernotes)
  if (source.kind === 'warnings') return source.found.entries.map(({ fields }) => wordIn(fields))
  const column = uses.indexOf('type')
  if (source.kind !== 'table' || column === -1) return []
  return source.table.rows.map((row) => row.cells[column]?.trim() ?? '')
}
