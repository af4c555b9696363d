import * as v from 'valibot'
import type { Language } from '#client/i18n/language.ts'
import { callApi } from '../api.ts'
import type { Browser } from '../browser.ts'
import { type NameProblem, nameProblem } from './names.ts'

export interface SetupForm {
  readonly workspace: string
  readonly person: string
  readonly timeZone: string
  readonly language: Language
}

export interface SetupProblems {
  readonly workspace: NameProblem | null
  readonly person: NameProblem | null
}

export type SetupOutcome =
  | { readonly kind: 'created'; readonly workspace: string }
  | { readonly kind: 'wrong-code' | 'too-many' | 'unreachable' | 'refused' }

export function problemsIn(form: SetupForm): SetupProblems | null {
  const problems = { workspace: nameProblem(form.workspace), person: nameProblem(form.person) }
  return problems.workspace || problems.person ? problems : null
}

const CREATED = v.object({ workspace: v.object({ id: v.string() }) })

export async function createWorkspace(
  browser: Pick<Browser, 'fetch'>,
  setupCode: string,
  form: SetupForm,
): Promise<SetupOutcome> {
  const answer = await callApi(browser, 'POST', '/workspaces', CREATED, {
    setupCode,
    name: form.workspace.trim(),
    timeZone: form.timeZone,
    locale: form.language,
    person: { name: form.person.trim() },
  })
  if (answer.ok) return { kind: 'created', workspace: answer.value.workspace.id }
  const { problem } = answer
  if (problem.kind === 'unreachable') return { kind: 'unreachable' }
  if (problem.code === 'wrong-setup-code') return { kind: 'wrong-code' }
  return { kind: problem.code === 'too-many' ? 'too-many' : 'refused' }
}
