import type { Contender, ContenderName, StartOptions } from '../contenders/contender.ts'

export interface Setting {
  readonly contender: ContenderName
  /** `--quick`: shorter, to see that it runs; its figures are rough. */
  readonly quick: boolean
  /** Which of the interleaved rounds this is; a seed for what is random. */
  readonly round: number
  /** A folder of this measurement's own, removed afterwards. */
  readonly folder: string
  /** Starts the contender in a process of its own; stopped when the measurement ends, if not before. */
  start(options?: Partial<StartOptions>): Promise<Contender>
}

/** By name; the unit stands in the name. */
export type Figures = Readonly<Record<string, number>>

export interface Measure {
  readonly contenders: readonly ContenderName[]
  readonly rounds: { readonly full: number; readonly quick: number }
  /** Measured in the first round only, and not when it has to be quick: they take that long. */
  readonly slow?: readonly ContenderName[]
  run(setting: Setting): Promise<Figures>
}
