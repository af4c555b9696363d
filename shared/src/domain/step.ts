import type { Scalar } from '#shared/domain/fields.ts'

/**
 * One thing that a command did to one record, with what is needed to take it back (M7). `undefined` is a field that
 * was not there.
 */
export type Step =
  | { readonly kind: 'created'; readonly record: string }
  | {
      readonly kind: 'field'
      readonly record: string
      readonly field: string
      readonly before: Scalar | undefined
      readonly after: Scalar | undefined
    }
  /** A whole text was put in the place of another, by an import; typing is undone in the editor. */
  | {
      readonly kind: 'prose'
      readonly record: string
      readonly field: string
      readonly before: string
      readonly after: string
    }
