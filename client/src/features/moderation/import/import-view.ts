import type { Accessor } from 'solid-js'
import type { BroughtIn } from '#client/commands/moderation/bring-in.ts'
import type { CourseStage, Done, GivenFile } from '#client/ui/import-course.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { ModerationUse, RowsAs } from '#shared/formats/moderation/columns.ts'
import type { ModerationProblem } from '#shared/formats/moderation/problem.ts'
import type { ModerationChoices } from '#shared/formats/moderation/to-drafts.ts'
import type { WordUse } from '#shared/formats/moderation/words.ts'
import type { OpenedModeration } from './opened-moderation.ts'
import type { Reader } from './reader.ts'
import type { LeftSayings, Review } from './workbench.ts'

/** What the page lends the view. */
export interface ImportMeans {
  readonly workspace: Workspace
  /** Milliseconds since 1970. */
  now(): number
  readonly memory: Memory
  /** A fresh one for each file. */
  openReader(): Reader
  painted(): Promise<void>
  download(name: string, content: Blob): void
}

/** How it ended, with what has come in. */
export type End = Done & BroughtIn

export type Stage = CourseStage<OpenedModeration, ModerationProblem> | End

/** Why nothing can be brought in yet. */
export type Blocked =
  | 'read-only'
  | 'order'
  | 'no-person'
  | 'no-text'
  | 'nothing'
  | 'held'
  | 'thinking'

/** Everything that the page knows and does; the components only render it. */
export interface ImportView {
  readonly stage: Accessor<Stage>
  readonly choices: Accessor<ModerationChoices | null>
  /** Of the last choices that were thought about; null before the first. */
  readonly review: Accessor<Review | null>
  /** The review is of earlier choices. */
  readonly thinking: Accessor<boolean>
  readonly blocked: Accessor<Blocked | null>
  /** How many records would be written. */
  readonly count: Accessor<number>
  readonly restores: Accessor<boolean>
  /** When the last import of such a file was (ms since 1970), where something has been erased since; else null. */
  readonly erasedSince: Accessor<number | null>
  /** What may have been erased since comes in all the same. */
  readonly anyway: Accessor<boolean>
  readonly months: Accessor<number | null>
  /** How long the team keeps what it keeps the longest, in months. */
  keptMonths(): number
  /** Whether that is over for something of then (ms since 1970). */
  isPastKeeping(at: number): boolean
  open(file: GivenFile): Promise<void>
  setUse(column: number, use: ModerationUse): void
  setAs(as: RowsAs): void
  setOrder(order: DateOrder): void
  setZone(zone: string): void
  setNetwork(network: string): void
  setWord(word: string, use: WordUse): void
  /** Only what is of the last so many months; null for everything. */
  setMonths(months: number | null): void
  setRestores(on: boolean): void
  setAnyway(on: boolean): void
  run(): Promise<void>
  /** Ends reading, or writing after the records that are being written. */
  stop(): void
  /** Back to choosing a file. */
  reset(): void
  /** Hands over what was not taken as a table. */
  saveLeft(name: string, sayings: LeftSayings): Promise<void>
  close(): void
}

/** Of a table nothing comes in as long as nobody has said where what a row is about stands. */
export function columnMissing(choices: ModerationChoices | null): Blocked | null {
  if (!choices || choices.uses.length === 0) return null
  const { as, uses } = choices
  if (as === 'notes') return uses.includes('person') ? null : 'no-person'
  return uses.includes('text') || uses.includes('title') ? null : 'no-text'
}

/** Where what has come in is seen: in a rush that is what nobody has triaged yet. */
export function whereToLook({
  written,
  cases,
  untriaged,
}: BroughtIn): 'untriaged' | 'cases' | 'people' {
  if (untriaged > 0) return 'untriaged'
  return cases > 0 || written === 0 ? 'cases' : 'people'
}
