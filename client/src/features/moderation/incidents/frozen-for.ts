import type { Workspace } from '#client/workspace/workspace.ts'
import { holds, isInForce } from '#shared/domain/freeze.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'

/** What is stopped: `here` because of it, `elsewhere` only by another freeze. */
export interface Frozen {
  readonly kind: 'none' | 'here' | 'elsewhere' | 'lifted'
  /** Posts held by what was frozen for it. */
  readonly held: number
}

/** @param now ms since 1970 */
export function frozenFor(workspace: Workspace, incident: Incident | null, now: number): Frozen {
  const freezes = workspace.freezes()
  const all = freezes?.all() ?? []
  const own = all.filter(({ id }) => incident?.freezes.includes(id))
  const inForce = own.filter((freeze) => isInForce(freeze, now))
  const { timeZone } = workspace.settings()
  const held = (freezes?.held() ?? []).filter((id) => {
    const post = workspace.posts.whole(id)
    return post?.kind === 'post' && inForce.some((freeze) => holds(freeze, post, timeZone))
  })
  if (inForce.length > 0) return { kind: 'here', held: held.length }
  if (all.some((freeze) => isInForce(freeze, now))) return { kind: 'elsewhere', held: 0 }
  return { kind: own.length > 0 ? 'lifted' : 'none', held: 0 }
}
