import type { Accessor } from 'solid-js'
import type { Step } from '#shared/domain/step.ts'

/** What was done, under its name, with how to take it back. */
export interface Deed {
  readonly what: string
  readonly steps: readonly Step[]
}

/** What a person did, newest last; undoing is writing back what was there (M7). */
export interface UndoStack {
  readonly canUndo: Accessor<boolean>
  readonly canRedo: Accessor<boolean>
  /** The newest thing done, for the toast that offers to undo it; null once something was undone. */
  readonly last: Accessor<Done | null>
  /** What was undone or redone just now, told anew each time. */
  readonly turned: Accessor<UndoOutcome | null>
  /** What is being undone or redone some at a time: how many steps are left of how many; null while nothing is. */
  readonly turning: Accessor<{ readonly left: number; readonly all: number } | null>
  /** Runs a command in one transaction per document and remembers how to take it back. */
  run(what: string, act: () => readonly Step[]): void
  /** Remembers what has been written already, as one step (an import). */
  remember(what: string, steps: readonly Step[]): void
  /**
   * Few steps are taken back before it returns; thousands some at a time, for the page to answer in between. Null where there
   * is nothing, and while something is being taken back.
   */
  undo(): Promise<UndoOutcome | null>
  redo(): Promise<UndoOutcome | null>
  /**
   * Takes back what only made this one record, and forgets it: there is nothing to undo or to redo. Nothing where it was
   * not made here, or not alone.
   */
  takeBack(record: string): void
  /** Keeps only so much of what was done, and of what was undone: what is erased is not to be kept here either. */
  revise(keep: (deeds: readonly Deed[]) => readonly Deed[]): void
}

export interface Done {
  readonly what: string
  readonly count: number
  /** Ids of what it was done to. */
  readonly records: readonly string[]
}

/** `kept` counts what somebody else has changed since, and what was therefore left alone. */
export interface UndoOutcome {
  readonly what: string
  readonly direction: 'undone' | 'redone'
  /** Ids of what it was done to. */
  readonly records: readonly string[]
  readonly undone: number
  readonly kept: number
}
