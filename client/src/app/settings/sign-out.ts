import * as v from 'valibot'
import type { Session } from '#client/workspace/session/session.ts'
import { callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

/** What signing out would lose: changes of a workspace that are on this device alone. */
export interface AtRisk {
  readonly workspace: string
  readonly name: string
  readonly changes: number
}

/** Of every workspace that this device knows; those without are left out. */
export async function workAtRisk(
  session: Session | null,
  count: (workspace: string) => Promise<number>,
): Promise<readonly AtRisk[]> {
  const all = (session?.workspaces ?? []).map(async ({ id, name }) => ({
    workspace: id,
    name,
    changes: await count(id),
  }))
  return (await Promise.all(all)).filter(({ changes }) => changes > 0)
}

/** Whether nobody is signed in here any more: also for somebody whose session had ended already. */
export async function endSession(relay: Pick<Browser, 'fetch'>): Promise<boolean> {
  const answer = await callApi(relay, 'DELETE', '/session', v.unknown())
  return answer.ok || (answer.problem.kind === 'refused' && answer.problem.code === 'signed-out')
}
