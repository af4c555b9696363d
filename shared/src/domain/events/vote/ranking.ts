export interface Ranked {
  readonly choice: string
  readonly votes: number
  /** From 1; the same for those that are level, and the place after it is left out. */
  readonly place: number
  readonly isTied: boolean
}

/** The most votes first; those that are level in the order in which they could be chosen. */
export function rankingOf(
  choices: readonly string[],
  votesOf: (choice: string) => number,
): readonly Ranked[] {
  const all = choices.map((choice) => ({ choice, votes: votesOf(choice) }))
  return all
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ choice, votes }) => ({
      choice,
      votes,
      place: all.filter((one) => one.votes > votes).length + 1,
      isTied: all.some((one) => one.choice !== choice && one.votes === votes),
    }))
}
