import { pluralIn } from '../plural.ts'

export const plural = pluralIn('fr')

/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { one: '#', other: '#' })
