import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { countIn, type EventPart, readPart } from './event-part.ts'

/** By what a jury judges. */
export interface Criterion extends EventPart {
  readonly kind: 'criterion'
  readonly name: string
  readonly about: string
  /** How much it counts beside the others, from 1. */
  readonly weight: number
}

export function parseCriterion(id: string, map: unknown): Criterion | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => ({
    ...part,
    kind: 'criterion' as const,
    name,
    about: lineIn(fields, 'about') ?? '',
    weight: countIn(fields, 'weight', 1),
  }))
}
