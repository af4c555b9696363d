/** What somebody in an audience does with a vote; who makes one talks to the relay. */
export interface Ballot {
  /** Ids of what is chosen here, whether it was sent or not. */
  chosen(): ReadonlySet<string>
  choose(choice: string, isOn: boolean): void
  /** What the relay counts; null: nothing, as far as is known. */
  counted(): readonly string[] | null
  isSending(): boolean
  /** Why what was sent last is not counted. */
  problem(): BallotProblem | null
  send(): void
}

/** `shut`: not open yet, or paused. `over`: closed, ended with its link, or full. */
export type BallotProblem = 'unreachable' | 'busy' | 'shut' | 'over' | 'cookie'
