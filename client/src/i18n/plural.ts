export interface PluralForms {
  readonly one: string
  readonly other: string
}

export type Plural = (count: number, forms: PluralForms) => string

/**
 * Picks the form of a language and puts the number, written its way, for each `#`. French counts 0 as one.
 * `plural(1204, { one: '# publication', other: '# publications' })` → `1 204 publications`
 */
export function pluralIn(tag: string): Plural {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  return (count, forms) =>
    (rules.select(count) === 'one' ? forms.one : forms.other).replaceAll('#', numbers.format(count))
}
