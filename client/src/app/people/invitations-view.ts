import { type Accessor, createSignal } from 'solid-js'
import { problemCode } from '#client/app/api.ts'
import { createKeyedList } from '#client/app/keyed-list.ts'
import type { Invitation, InvitationDraft, MadeInvitation, TeamApi } from './team-api.ts'

/** Hours for which an invitation may hold: an hour at a desk, a day, a long week-end, a week, a month. */
export const HOURS = [1, 24, 72, 168, 720] as const
export const MOST_USES = 50
export const LONGEST_NOTE = 80

export type InvitationProblem = 'unreachable' | 'refused'

export interface ReadyInvitation extends MadeInvitation {
  readonly address: string
}

export interface InvitationsView {
  /** Null until the relay has answered; an invitation stays the same record. */
  readonly invitations: Accessor<readonly Invitation[] | null>
  /** Just made: the only time that its link can be shown. */
  readonly ready: Accessor<ReadyInvitation | null>
  readonly problem: Accessor<InvitationProblem | null>
  readonly sending: Accessor<boolean>
  load(): Promise<void>
  make(draft: InvitationDraft): Promise<void>
  /** The link has been taken along. */
  done(): void
  revoke(invitation: string): Promise<void>
}

export function createInvitationsView(means: {
  readonly api: Pick<TeamApi, 'invitations' | 'invite' | 'revoke'>
  /** Where the relay is, such as `https://ruche.example`. */
  readonly origin: string
}): InvitationsView {
  const { api, origin } = means
  const [invitations, setInvitations] = createKeyedList<Invitation>()
  const [ready, setReady] = createSignal<ReadyInvitation | null>(null)
  const [problem, setProblem] = createSignal<InvitationProblem | null>(null)
  const [sending, setSending] = createSignal(false)

  const load = async (): Promise<void> => {
    const answer = await api.invitations()
    if (answer.ok) setInvitations(inOrder(answer.value))
  }
  const attempt = async <T>(act: () => Promise<T>): Promise<T | null> => {
    if (sending()) return null
    setSending(true)
    setProblem(null)
    const result = await act()
    setSending(false)
    return result
  }

  return {
    invitations,
    ready,
    problem,
    sending,
    load,
    async make(draft) {
      const answer = await attempt(() => api.invite(draft))
      if (answer === null) return
      if (!answer.ok) {
        setProblem(problemCode(answer.problem) === 'unreachable' ? 'unreachable' : 'refused')
        return
      }
      // The secret stands in the fragment, which no relay and no proxy sees.
      setReady({ ...answer.value, address: `${origin}/join#${answer.value.secret}` })
      await load()
    },
    done: () => setReady(null),
    async revoke(invitation) {
      const answer = await attempt(() => api.revoke(invitation))
      if (answer === null) return
      if (!answer.ok)
        setProblem(problemCode(answer.problem) === 'unreachable' ? 'unreachable' : 'refused')
      else if (ready()?.invitation.id === invitation) setReady(null)
      await load()
    },
  }
}

/** Those that still let somebody in come first, then the newest. */
function inOrder(invitations: readonly Invitation[]): Invitation[] {
  const isOver = ({ state }: Invitation) => Number(state !== 'open')
  return invitations.toSorted((a, b) => isOver(a) - isOver(b) || b.createdAt - a.createdAt)
}
