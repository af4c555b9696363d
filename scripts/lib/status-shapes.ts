/**
 * The shapes of the status marks on a grid of 16: a honeycomb cell that fills as the post moves on, so that every
 * status survives greyscale. A full cell has its sign cut out of it.
 */
export const CELL = 'M8 1.5 13.63 4.75v6.5L8 14.5 2.37 11.25v-6.5z'

const TICK = 'm5.3 8.2 1.9 1.9 3.5-3.9'
const CUT_TICK =
  'M4.7 8.8 6.6 10.7A.85.85 0 0 0 7.83 10.67L11.33 6.77A.85.85 0 0 0 10.07 5.63L7.17 8.86 5.9 7.6A.85.85 0 0 0 4.7 8.8z'
const CUT_HANDS =
  'M7.15 4.9V8.2A.85.85 0 0 0 7.57 8.93L9.77 10.23A.85.85 0 0 0 10.63 8.77L8.85 7.71V4.9A.85.85 0 0 0 7.15 4.9z'
const CUT_CROSS =
  'M5.4 6.6A.85.85 0 0 1 6.6 5.4L8 6.8 9.4 5.4A.85.85 0 0 1 10.6 6.6L9.2 8 10.6 9.4A.85.85 0 0 1 9.4 10.6L8 9.2 6.6 10.6A.85.85 0 0 1 5.4 9.4L6.8 8z'

export interface StatusShape {
  /** Filled with the status colour, even-odd. */
  readonly fill?: string
  /** Drawn as a line. */
  readonly line?: string
  readonly dashed?: true
}

export const STATUS_SHAPES = {
  idea: { dashed: true },
  draft: { fill: 'M4.3 9.9h7.4v.3L8 12.35 4.3 10.2z' },
  review: { fill: 'M8 3.5 11.9 5.75v4.5L8 12.5z' },
  approved: { line: TICK },
  scheduled: { fill: CELL + CUT_HANDS },
  published: { fill: CELL + CUT_TICK },
  cancelled: { line: 'm5.6 10.4 4.8-4.8' },
  void: { line: 'M8 4.9v3.5M8 10.9h.01' },
  failed: { fill: CELL + CUT_CROSS },
  paused: { line: 'M6.6 5.9v4.2M9.4 5.9v4.2' },
} as const satisfies Record<string, StatusShape>
