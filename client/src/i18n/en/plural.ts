import { pluralIn } from '../plural.ts'

export const plural = pluralIn('en')

/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { one: '#', other: '#' })
