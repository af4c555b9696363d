/** A post on paper: its hour and title as one text, and how many networks are drawn before it. */
export interface PaperPost {
  readonly text: string
  readonly glyphs: number
}

export interface PaperDay {
  /** Of what takes several days. */
  readonly lanes: number
  readonly posts: readonly PaperPost[]
}

/** What the paper has for the grid, in px: A4 landscape with margins of 9 mm, without the line that says which month it is. */
const WIDTH = 1052
const HEIGHT = 684
/** As `MonthGrid.css` and `PostChip.css` print it, in px. */
const WEEKDAYS = 28
const WEEK_NUMBER = 30
const DAY_HEADER = 24
const LANE = 15
const DAY_EDGES = 3
const CHIP_EDGES = 4
const CHIP_SIDES = 28
const LINE = 13
const LETTER = 6.1
const GLYPH = 16

/** As large as it is made where everything has room. */
export const PAPER_ZOOM = 0.83
/** What is smaller nobody reads: such a month takes a second page. */
const SMALLEST = 0.48
const STEP = 0.01

/**
 * How large the month is printed, so that all of it stands on one page. Reckoned, for a browser lays out for paper where
 * no page can measure.
 */
export function paperZoom(weeks: readonly (readonly PaperDay[])[]): number {
  let zoom = PAPER_ZOOM
  while (zoom > SMALLEST && heightAt(weeks, zoom) > HEIGHT / zoom) zoom -= STEP
  return Math.round(zoom * 100) / 100
}

function heightAt(weeks: readonly (readonly PaperDay[])[], zoom: number): number {
  const line = (WIDTH / zoom - WEEK_NUMBER) / 7 - CHIP_SIDES
  const heightOf = ({ text, glyphs }: PaperPost) =>
    Math.ceil((text.length * LETTER + glyphs * GLYPH) / line) * LINE + CHIP_EDGES
  const dayHeight = ({ lanes, posts }: PaperDay) =>
    posts.reduce((sum, post) => sum + heightOf(post), DAY_HEADER + lanes * LANE + DAY_EDGES)
  return weeks.reduce((sum, days) => sum + Math.max(...days.map(dayHeight)), WEEKDAYS)
}
