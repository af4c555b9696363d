import { type Accessor, createMemo } from 'solid-js'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Other, Workspace } from '#client/workspace/workspace.ts'

export interface Visitor extends Colleague {
  readonly doing: Other['doing']
  readonly away: boolean
}

/** Who else is here: on this page, at a day, with a post in hand. */
export interface Company {
  readonly here: Accessor<readonly Visitor[]>
  watcherOf(day: string): Visitor | undefined
  /** Who edits or carries a post right now. */
  holderOf(post: string): Visitor | undefined
  colleague(id: string): Colleague | null
}

export function createCompany(workspace: Workspace, page: string): Company {
  const colleague = createColleagues(workspace)

  const visitors = createMemo(() =>
    workspace.presence
      .others()
      .filter((other) => other.person.id !== workspace.me.id)
      .map((other) => ({
        ...other,
        ...(colleague(other.person.id) ?? {
          ...other.person,
          hue: workspace.hueOf(other.person.id),
        }),
      })),
  )
  const byDay = createMemo(() => {
    const found = new Map<string, Visitor>()
    for (const visitor of visitors()) {
      if (visitor.page === page && visitor.day !== null && !visitor.away) {
        found.set(visitor.day, visitor)
      }
    }
    return found
  })
  const byPost = createMemo(() => {
    const found = new Map<string, Visitor>()
    for (const visitor of visitors()) {
      if (visitor.post !== null && visitor.doing !== 'looking') found.set(visitor.post, visitor)
    }
    return found
  })
  const here = createMemo(() => {
    const found = new Map<string, Visitor>()
    for (const visitor of visitors()) {
      if (visitor.page !== page) continue
      const known = found.get(visitor.id)
      if (!known || known.away || visitor.doing !== 'looking') found.set(visitor.id, visitor)
    }
    return [...found.values()]
  })
  return {
    here,
    watcherOf: (day) => byDay().get(day),
    holderOf: (post) => byPost().get(post),
    colleague,
  }
}
