import type * as Y from 'yjs'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { giveHues } from '#client/workspace/people/hues.ts'
import { fetchMembers, type ListedMember } from '#client/workspace/people/member-names.ts'
import type { Other, Person } from '#client/workspace/workspace.ts'
import { goneIn, peopleIn, rolesIn, sinceIn } from '#shared/documents/space.ts'

/** Asked for at most this often, however many people come. */
const ASK_AGAIN_MS = 10_000

/**
 * Keeps the names in `space` as the relay has them, on behalf of all who may not write there, gives newcomers a hue,
 * and notes who came when, in which role, and who has gone. Whom presence shows with a name that is not known is only a reason to ask: what a device says of itself proves nothing.
 */
export interface NameKeeper {
  /** Asks the relay who is in the workspace. */
  ask(): void
  saw(others: readonly Other[]): void
  /** This person has another name. */
  own(me: Person): void
  close(): void
}

export function keepNames(
  workspace: string,
  doc: Y.Doc,
  environment: Pick<Environment, 'fetch' | 'origin' | 'after'>,
): NameKeeper {
  const names = peopleIn(doc)
  const gone = goneIn(doc)
  const since = sinceIn(doc)
  const roles = rolesIn(doc)
  let resting: (() => void) | null = null
  let again = false
  let closed = false

  const put = (people: readonly Person[]): void => {
    const other = people.filter(({ id, name }) => names.get(id) !== name)
    if (closed || other.length === 0) return
    doc.transact(() => {
      const newcomers = other.filter(({ id }) => !names.has(id))
      if (newcomers.length > 0)
        giveHues(
          doc,
          newcomers.map(({ id }) => id),
        )
      for (const { id, name } of other) names.set(id, name)
    }, HOUSEKEEPING)
  }
  /** @param known whose names were here when the relay was asked: who came meanwhile is not in its answer */
  const part = (people: readonly ListedMember[], known: readonly string[]): void => {
    const here = new Set(people.map(({ id }) => id))
    const came = people.filter(({ id, joinedAt }) => since.get(id) !== joinedAt)
    const turned = people.filter(({ id, role }) => roles.get(id) !== role)
    const left = known.filter((id) => !here.has(id) && !gone.has(id))
    const back = [...gone.keys()].filter((id) => here.has(id))
    if (closed || came.length + turned.length + left.length + back.length === 0) return
    doc.transact(() => {
      for (const { id, joinedAt } of came) since.set(id, joinedAt)
      for (const { id, role } of turned) roles.set(id, role)
      for (const id of left) gone.set(id, true)
      for (const id of back) gone.delete(id)
    }, HOUSEKEEPING)
  }
  const ask = (): void => {
    if (resting) {
      again = true
      return
    }
    resting = environment.after(ASK_AGAIN_MS, () => {
      resting = null
      if (again) ask()
    })
    again = false
    const known = [...names.keys()]
    void fetchMembers(workspace, environment).then((people) => {
      if (people === null) return
      put(people)
      part(people, known)
    })
  }
  return {
    ask,
    saw(others) {
      if (others.some(({ person }) => names.get(person.id) !== person.name)) ask()
    },
    own: (me) => put([{ id: me.id, name: me.name }]),
    close() {
      closed = true
      resting?.()
    },
  }
}
