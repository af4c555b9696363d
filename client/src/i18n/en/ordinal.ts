const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

/** `1st`, `22nd`, `15th`. */
export const ordinal = (count: number): string => `${count}${endings[rules.select(count)] ?? 'th'}`
