/** One thing that is said of a part of a plan, as its form shows it; `field` is that of the record. */
export type PartField =
  | TextOf<'line'>
  | TextOf<'note'>
  /** Hundredths of the plan's currency. */
  | NumberOf<'amount'>
  | NumberOf<'number'>
  | (Said & { readonly kind: 'day'; readonly value: string | null })
  | (Said & { readonly kind: 'person'; readonly value: string | null })
  | (Said & {
      readonly kind: 'choice'
      readonly value: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
      /** Where what stands in the record is no text. */
      readonly asNumber?: boolean
    })

interface Said {
  readonly field: string
  readonly label: string
}

interface TextOf<Kind extends string> extends Said {
  readonly kind: Kind
  readonly value: string
  readonly example: string
  /** Without it, it would say nothing. */
  readonly required?: boolean
}

interface NumberOf<Kind extends string> extends Said {
  readonly kind: Kind
  readonly value: number | null
  readonly example: string
}
