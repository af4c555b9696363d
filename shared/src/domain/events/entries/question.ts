import { type Damaged, lineIn, memberKey, type RecordMap } from '#shared/domain/fields.ts'
import type { AnswerKind, EntryForm } from '#shared/protocol/entry-form.ts'
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
  /** What somebody has written of it in a language that is not the form's own. */
  readonly translations: Readonly<Record<EntryForm['language'], QuestionTexts>>
}

/** Empty where nobody has written it; choices in the order of the question's own. */
export type QuestionTexts = Pick<FormQuestion, 'label' | 'hint' | 'options'>

/** As a field of the question. */
export function translatedField(name: 'label' | 'hint', language: EntryForm['language']): string {
  return memberKey(name, language)
}

/** By what it translates: choices that were put into another order, or that two people changed apart, keep theirs. */
export function optionField(language: EntryForm['language'], option: string): string {
  return memberKey(memberKey('option', language), option)
}

const MOST_OPTIONS = 100

export function parseQuestion(id: string, map: unknown): FormQuestion | Damaged {
  return readPart(id, map, 'label', (part, label, fields) => {
    const asks = QUESTION_KINDS.find((one) => one === fields.get('asks')) ?? 'line'
    const options = asks === 'choice' ? optionsIn(lineIn(fields, 'options') ?? '') : []
    return {
      ...part,
      kind: 'question' as const,
      label,
      hint: lineIn(fields, 'hint') ?? '',
      asks,
      required: asks === 'action' || fields.get('required') === true,
      options,
      translations: {
        fr: textsIn(fields, 'fr', options),
        en: textsIn(fields, 'en', options),
      },
    }
  })
}

function textsIn(
  fields: RecordMap,
  language: EntryForm['language'],
  options: readonly string[],
): QuestionTexts {
  return {
    label: lineIn(fields, translatedField('label', language)) ?? '',
    hint: lineIn(fields, translatedField('hint', language)) ?? '',
    options: options.map((option) => lineIn(fields, optionField(language, option)) ?? ''),
  }
}

/** A line each, as somebody types them. */
function optionsIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 200))
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_OPTIONS)
}
