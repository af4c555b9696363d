import { type Accessor, createSignal } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Browser } from '../browser.ts'
import { isLastOwner } from '../people/last-owner.ts'
import { createTeamApi, type Member } from '../people/team-api.ts'
import { deleteWorkspace, type EndProblem, leaveWorkspace } from './workspace-end.ts'

type Asked = 'leave' | 'delete'

export interface EndView {
  /** What is asked about before it is done. */
  readonly asking: Accessor<Asked | null>
  /** The name of the workspace, as far as it is typed to confirm that it is to be deleted. */
  readonly typed: Accessor<string>
  readonly problem: Accessor<EndProblem | null>
  /** Looks who else is an owner, for somebody who is one. */
  load(): Promise<void>
  /** Asks, or tells at once why it cannot be. */
  ask(what: Asked): void
  type(name: string): void
  keep(): void
  /** Returns whether I am out. */
  leave(): Promise<boolean>
  remove(): Promise<void>
}

/** Leaving a workspace, or deleting it for everybody. */
export function createEndView(means: {
  readonly relay: Pick<Browser, 'fetch'>
  readonly workspace: Pick<Workspace, 'id' | 'me'>
}): EndView {
  const { relay, workspace } = means
  const team = createTeamApi(relay, workspace.id)
  const [asking, setAsking] = createSignal<Asked | null>(null)
  const [typed, setTyped] = createSignal('')
  const [problem, setProblem] = createSignal<EndProblem | null>(null)
  let members: readonly Member[] = []

  const load = async (): Promise<void> => {
    if (workspace.me.role !== 'owner') return
    const answer = await team.members()
    if (answer.ok) members = answer.value
    // Who was asked before this was known is told now.
    if (asking() === 'leave') ask('leave')
  }

  const ask = (what: Asked): void => {
    const isRefused = what === 'leave' && isLastOwner(members, workspace.me.id)
    setProblem(isRefused ? 'last-owner' : null)
    setTyped('')
    setAsking(isRefused ? null : what)
    // Whoever has become an owner meanwhile is known the next time.
    if (isRefused) void load()
  }

  return {
    asking,
    typed,
    problem,
    load,
    ask,
    type: setTyped,
    keep: () => setAsking(null),
    async leave() {
      const failed = await leaveWorkspace(relay, workspace.id, workspace.me.id)
      setProblem(failed)
      setAsking(null)
      return failed === null
    },
    async remove() {
      const failed = await deleteWorkspace(relay, workspace.id, typed())
      setProblem(failed)
      // The frame hears of it on every socket, and shows until when it can be brought back.
      if (failed !== 'wrong-name') setAsking(null)
    },
  }
}
