import type { Accessor } from 'solid-js'
import type { Added } from '#client/commands/overlays.ts'
import type { CourseStage, Done, GivenFile } from '#client/ui/import-course.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import type { ColumnUse } from '#shared/formats/csv/columns.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { LeftHeadings } from '#shared/formats/ics/left-events.ts'
import type { Change } from '#shared/formats/plan/plan-import.ts'
import type { ValueField } from '#shared/formats/post-values.ts'
import type { FileProblem, Left } from '#shared/formats/problem.ts'
import type { UnsaidStatus } from '#shared/formats/unsaid-status.ts'
import type { Reader } from './reader.ts'
import type { Choices, Opened, Review } from './workbench.ts'

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

export type Stage = CourseStage<Opened, FileProblem> | End

export type End =
  /** Its days lie under the posts. */
  | { readonly kind: 'overlaid'; readonly name: string; readonly days: number }
  /** The month has something of it: the next one to come. */
  | (Done & { readonly month: string | null })

/** Why nothing can be imported yet. */
export type Blocked = 'read-only' | 'order' | 'nothing' | 'thinking'

/** Everything the import page knows and does; the components only render it. */
export interface ImportView {
  readonly stage: Accessor<Stage>
  /** In the workspace's zone. */
  readonly today: Accessor<string>
  readonly choices: Accessor<Choices | null>
  /** Of the last choices that were thought about; null before the first. */
  readonly review: Accessor<Review | null>
  /** The review is of earlier choices. */
  readonly thinking: Accessor<boolean>
  readonly blocked: Accessor<Blocked | null>
  /** How many posts the import would write. */
  readonly count: Accessor<number>
  readonly restores: Accessor<boolean>
  /** The file may be a calendar of holidays, whose days are named instead of becoming posts. */
  readonly offersOverlay: Accessor<boolean>
  /** Why it could not be made one. */
  readonly overlayProblem: Accessor<Exclude<Added['kind'], 'added'> | null>
  open(file: GivenFile): Promise<void>
  setUse(column: number, use: ColumnUse): void
  setOrder(order: DateOrder): void
  setSource(zone: string): void
  /** For posts whose status the file does not say. */
  setUnsaid(side: keyof UnsaidStatus, status: PostStatus): void
  setWindow(window: { readonly from: string; readonly to: string }): void
  follows(change: Change, field: ValueField): boolean
  follow(change: Change, field: ValueField, file: boolean): void
  setRestores(on: boolean): void
  run(): Promise<void>
  overlay(): Promise<void>
  /** Ends reading, or writing after the posts that are being written. */
  stop(): void
  /** Back to choosing a file. */
  reset(): void
  /** Hands over what was not taken as a table; `say` puts a reason into words. */
  saveLeft(
    name: string,
    headings: LeftHeadings,
    say: (reason: Left['reason']) => string,
  ): Promise<void>
  close(): void
}
