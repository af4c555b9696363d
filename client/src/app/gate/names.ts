/** The relay's own bound, in what a reader counts as characters. */
export const LONGEST_NAME = 80

export type NameProblem = 'missing' | 'too-long'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export function nameProblem(name: string): NameProblem | null {
  if (name.trim() === '') return 'missing'
  return [...graphemes.segment(name.trim())].length > LONGEST_NAME ? 'too-long' : null
}
