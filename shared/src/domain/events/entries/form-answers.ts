/** What the questions of a form mean for an entry: those that Ruche knows have ids of their own. */
import { memberKey, type RecordMap, type Scalar } from '#shared/domain/fields.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { Answers } from '#shared/protocol/entry-form.ts'

/** Questions whose answers are fields of the entry. */
export const KNOWN_QUESTIONS = ['name', 'email', 'handle', 'country', 'title', 'link'] as const
export type KnownQuestion = (typeof KNOWN_QUESTIONS)[number]

/** A tick: as old as is asked. Its id says how old that is, since the team may ask for another age later. */
export function ageQuestion(years: number): string {
  return `age-${years}`
}

const AGE = /^age-(\d{1,3})$/
/** What has to be done to take part; own questions have the other. */
export const ACTION_QUESTION = 'do-'
export const OWN_QUESTION = 'q-'

/** As fields of an entry. */
export function entryFieldsOf(answers: Answers): FieldValues {
  const fields: Record<string, Scalar> = {}
  for (const [question, answer] of Object.entries(answers)) {
    if (answer === '' || answer === false) continue
    const age = AGE.exec(question)
    const said = typeof answer === 'string' ? answer.trim() : answer
    if (age) fields.age = Number(age[1])
    else if (question.startsWith(ACTION_QUESTION))
      fields[memberKey('action', question.slice(ACTION_QUESTION.length))] = true
    else if (KNOWN_QUESTIONS.some((known) => known === question)) fields[question] = said
    else fields[memberKey('answer', question)] = said
  }
  return fields
}

/** What somebody answered to the team's own questions, by the question's id. */
export function ownAnswersIn(map: RecordMap): ReadonlyMap<string, string | number | boolean> {
  const prefix = memberKey('answer', '')
  const answers = new Map<string, string | number | boolean>()
  for (const [key, value] of map)
    if (key.startsWith(prefix))
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        answers.set(key.slice(prefix.length), value)
  return answers
}
