import * as v from 'valibot'
import { type ApiProblem, callApi, problemCode } from '../api.ts'
import type { Browser } from '../browser.ts'

type Relay = Pick<Browser, 'fetch'>

/** Why somebody is still in a workspace that they wanted to leave or delete. */
export type EndProblem = 'last-owner' | 'wrong-name' | 'unreachable' | 'refused'

/** Null when it is done. */
export async function leaveWorkspace(
  relay: Relay,
  workspace: string,
  me: string,
): Promise<EndProblem | null> {
  const path = `/workspaces/${workspace}/members/${me}`
  const answer = await callApi(relay, 'DELETE', path, v.unknown())
  return answer.ok ? null : problemOf(answer.problem)
}

/** @param typed the name, as it was typed to confirm it */
export async function deleteWorkspace(
  relay: Relay,
  workspace: string,
  typed: string,
): Promise<EndProblem | null> {
  const body = { name: typed.trim() }
  const answer = await callApi(relay, 'DELETE', `/workspaces/${workspace}`, v.unknown(), body)
  return answer.ok ? null : problemOf(answer.problem)
}

function problemOf(problem: ApiProblem): EndProblem {
  if (problem.kind === 'refused' && problem.fields.includes('name')) return 'wrong-name'
  const code = problemCode(problem)
  return code === 'last-owner' || code === 'unreachable' ? code : 'refused'
}
