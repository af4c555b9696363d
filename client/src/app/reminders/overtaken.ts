import { createUnseenBreath } from '#client/workspace/breaths.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { overtakenKey } from '#client/workspace/notices/reminder-keys.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { claimsOf } from './claims.ts'
import type { PushApi } from './push-api.ts'

/** Records of an import that are looked at before the page has its turn. */
const LOOKED_AT = 500
/** Two claims each, of which a request takes two hundred. */
const AT_ONCE = 100
/** More than anybody does in a train; what is forgotten beyond that, its owner's own devices tell. */
const MOST = 1_000

/** What was changed here, for the sake of reminders of others that rest on it; kept until the relay has heard. */
export interface Overtaken {
  /** Ids of whatever was written: posts, or what belongs to them. Resolves when they are kept. */
  note(records: readonly string[]): Promise<void>
  /** Once the relay has the changes themselves. False when it does not answer. */
  tell(): Promise<boolean>
}

export function createOvertaken(means: {
  readonly workspace: Workspace
  readonly memory: Memory
  readonly api: Pick<PushApi, 'overtake'>
  readonly environment: Pick<Environment, 'now' | 'after'>
}): Overtaken {
  const { workspace, memory, api, environment } = means
  const key = overtakenKey(workspace.id)
  const posts = new Set((memory.get(key) ?? '').split(' ').filter(Boolean))
  const keep = (): void =>
    memory.set(key, posts.size > 0 ? [...posts].slice(-MOST).join(' ') : null)

  /** The post itself, or the one that a request belongs to. */
  const postOf = (record: string): string | null => {
    if (workspace.posts.whole(record)) return record
    const post = workspace.write.homeOf(record)?.get(record)?.get('post')
    return typeof post === 'string' ? post : null
  }

  return {
    async note(records) {
      const breath = createUnseenBreath(environment)
      for (let start = 0; start < records.length; start += LOOKED_AT) {
        if (start > 0) await breath()
        for (const record of records.slice(start, start + LOOKED_AT)) {
          const post = postOf(record)
          if (post !== null) posts.add(post)
        }
      }
      keep()
    },
    async tell() {
      while (posts.size > 0) {
        const told = [...posts].slice(0, AT_ONCE)
        const claims = told.flatMap((post) => claimsOf(workspace, post))
        const answer = await api.overtake(workspace.id, claims)
        if (!answer.ok && answer.problem.kind === 'unreachable') return false
        for (const post of told) posts.delete(post)
        keep()
      }
      return true
    },
  }
}
