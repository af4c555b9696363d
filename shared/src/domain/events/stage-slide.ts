import { fieldsOf } from './stage-value.ts'

/** What of a stage fills the screen. */
export type Slide =
  | { readonly kind: 'overview' }
  | { readonly kind: Exclude<SlideKind, 'overview' | 'text'> }
  | TextSlide

export const SLIDES = [
  'overview',
  'announcement',
  'progress',
  'leaderboard',
  'draw',
  'vote',
  'winners',
  'text',
] as const
export type SlideKind = (typeof SLIDES)[number]

/** Words of the team's own. */
export interface TextSlide {
  readonly kind: 'text'
  /** Of what was prepared. */
  readonly id: string
  readonly title: string
  readonly text: string
}

export const OVERVIEW: Slide = { kind: 'overview' }

/** What is none, or of a newer version, is the overview: an audience never looks at nothing. */
export function parseSlide(value: unknown): Slide {
  const { kind, id, title, text } = fieldsOf(value)
  const known = SLIDES.find((one) => one === kind) ?? 'overview'
  if (known !== 'text') return { kind: known }
  const said = typeof title === 'string' ? title : ''
  const more = typeof text === 'string' ? text : ''
  return said === '' && more === ''
    ? OVERVIEW
    : { kind: known, id: typeof id === 'string' ? id : '', title: said, text: more }
}
