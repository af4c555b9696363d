/** Of the small type of names, in rem. A guess that is wrong shortens the last name, or leaves a gap beside it. */
const LETTER = 0.36
/** The edges of a name, and what lies between two. */
const EDGES = 1.5
/** "+12" */
const MORE = 2.75
/** Of the type of the date, and the edges of its row. */
const DATE_LETTER = 0.44
const ROW_EDGES = 2.5

/** What stands in the head of a day of the list before the names of what it lies in. */
export interface HeadTexts {
  readonly date: string
  /** What says that it is today; empty on other days. */
  readonly today: string
  /** How many posts; empty where there is no room for it. */
  readonly count: string
}

/** What is left for names, in rem. */
export function roomForNames(width: number, { date, today, count }: HeadTexts): number {
  const others = [today, count].filter((text) => text !== '')
  return others.reduce(
    (left, text) => left - widthOf(text),
    width - ROW_EDGES - date.length * DATE_LETTER,
  )
}

/** How many names stand there whole, from the first on; "+3" says how many more there are. */
export function howManyNames(names: readonly string[], room: number): number {
  let left = room
  for (const [index, name] of names.entries()) {
    left -= widthOf(name)
    const isLast = index === names.length - 1
    if (left < (isLast ? 0 : MORE)) return index
  }
  return names.length
}

const widthOf = (text: string): number => text.length * LETTER + EDGES
