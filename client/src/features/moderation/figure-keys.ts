/** A key each, by the place in a row of choices; beside it what the same key gives where figures need Shift (AZERTY). */
export const FIGURE_KEYS: readonly (readonly string[])[] = [
  ['1', '&'],
  ['2', 'é'],
  ['3', '"'],
  ['4', "'"],
  ['5', '('],
  ['6', '-', '§'],
  ['7', 'è'],
]
