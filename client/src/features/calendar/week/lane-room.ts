import type { LaneRoom } from './lanes.ts'

/** What counts the rest of an hour, in rem; a finger needs more of it. */
export const REST = 2
export const REST_FOR_FINGERS = 2.75

/** In a narrower chip nobody reads its title, and few hit it. In rem. */
const NARROWEST = 2.5
/** Beside the lanes a day keeps free what is clicked to make another post, in px (`WeekView.css`). */
const EDGES = 6

/**
 * How many chips a day of a week has room for beside each other; one, however narrow it is.
 * @param day how wide it is, and a rem, in px
 * @param rest how wide what counts the rest is, in rem
 */
export function laneRoom(
  day: { readonly width: number; readonly rem: number },
  rest: number,
): LaneRoom {
  const fitting = (width: number) =>
    Math.max(1, Math.floor((width - EDGES) / (NARROWEST * day.rem)))
  return { lanes: fitting(day.width), besideRest: fitting(day.width - rest * day.rem) }
}

export const isSameRoom = (a: LaneRoom, b: LaneRoom): boolean =>
  a.lanes === b.lanes && a.besideRest === b.besideRest
