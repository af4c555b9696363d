import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import type { AnswerKind } from '#shared/protocol/entry-form.ts'
import { type EventPart, readPart } from '../event-part.ts'

/** `action`: something that has to be done to take part, and is ticked. */
export const QUESTION_KINDS = [
  'line',
  'text',
  'choice',
  'link',
  'number',
  'day',
  'tick',
  'action',
] as const satisfies readonly (AnswerKind | 'action')[]
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** What the team asks in its entry form beside what Ruche knows: a name, how to reach somebody, where they live. */
export interface FormQuestion extends EventPart {
  readonly kind: 'question'
  readonly label: string
  readonly hint: string
  readonly asks: QuestionKind
  readonly required: boolean
  /** Of a choice, in their order; else empty. */
  readonly options: readonly string[]
}

const MOST_OPTIONS = 100

export function parseQuestion(id: string, map: unknown): FormQuestion | Damaged {
  return readPart(id, map, 'label', (part, label, fields) => {
    const asks = QUESTION_KINDS.find((one) => one === fields.get('asks')) ?? 'line'
    return {
      ...part,
      kind: 'question' as const,
      label,
      hint: lineIn(fields, 'hint') ?? '',
      asks,
      required: asks === 'action' || fields.get('required') === true,
      options: asks === 'choice' ? optionsIn(lineIn(fields, 'options') ?? '') : [],
    }
  })
}

/** A line each, as somebody types them. */
function optionsIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 200))
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_OPTIONS)
}
