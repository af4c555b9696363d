import { type Accessor, createComputed, createMemo, createSignal } from 'solid-js'
import { type ApiProblem, problemCode } from '#client/app/api.ts'
import { createKeyedList } from '#client/app/keyed-list.ts'
import { numbersOf } from '#client/workspace/people/namesakes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import { foldName } from '#shared/domain/named.ts'
import { isLastOwner } from './last-owner.ts'
import type { Member, TeamApi } from './team-api.ts'

/** Somebody in the list; the role is null while only this device has been asked. */
export interface ShownMember {
  readonly id: string
  readonly name: string
  /** Which of those who are called so, in the order in which they came; null for whoever is the only one. */
  readonly nth: number | null
  readonly role: Role | null
  readonly joinedAt: number | null
  readonly seenAt: number | null
  readonly here: boolean
  readonly me: boolean
}

export interface Namesakes {
  readonly name: string
  readonly count: number
}

/** Why a change was not made. */
export type MemberProblem = 'changed-meanwhile' | 'last-owner' | 'unreachable' | 'refused'

export interface MembersView {
  /** Oneself first, then by name; whoever stays in it stays the same record. */
  readonly members: Accessor<readonly ShownMember[]>
  /** Those in whose name this text is, however it is written; everybody for none. */
  named(text: string): readonly ShownMember[]
  /** Whether the relay has answered; else the list is what this device knows, without roles. */
  readonly known: Accessor<boolean>
  readonly manages: Accessor<boolean>
  /** Names that several people have, as the first of them writes it. */
  readonly namesakes: Accessor<readonly Namesakes[]>
  /** What went wrong, and with whom. */
  readonly problem: Accessor<{ readonly person: string; readonly what: MemberProblem } | null>
  /** Whose change is on its way. */
  readonly busy: Accessor<string | null>
  load(): Promise<void>
  /** Returns the role that it was, once it is another. */
  changeRole(person: string, role: Role): Promise<Role | null>
  remove(person: string): Promise<boolean>
  /** Whether somebody else is an owner besides me; when nobody is, that is the problem. */
  mayStepDown(): boolean
}

const PROBLEMS: Readonly<Record<string, MemberProblem>> = {
  'changed-meanwhile': 'changed-meanwhile',
  'last-owner': 'last-owner',
  unreachable: 'unreachable',
}

export function createMembersView(means: {
  readonly workspace: Pick<Workspace, 'me' | 'members' | 'presence'>
  readonly api: Pick<TeamApi, 'members' | 'changeRole' | 'remove'>
  readonly compare: (a: string, b: string) => number
}): MembersView {
  const { workspace, api } = means
  const [loaded, setLoaded] = createSignal<readonly Member[] | null>(null)
  const [problem, setProblem] = createSignal<ReturnType<MembersView['problem']>>(null)
  const [busy, setBusy] = createSignal<string | null>(null)

  const hereNow = createMemo(
    () => new Set(workspace.presence.others().map(({ person }) => person.id)),
  )
  /** The relay lists them in the order in which they came. */
  const alike = createMemo(() =>
    [...Map.groupBy(loaded() ?? [], ({ person }) => foldName(person.name)).values()].filter(
      (group) => group.length > 1,
    ),
  )
  const nthOf = createMemo(() => numbersOf((loaded() ?? []).map(({ person }) => person)))
  const [members, setMembers] = createKeyedList<ShownMember>()
  createComputed(() => {
    const shown: ShownMember[] = (loaded() ?? workspace.members().map(onlyNamed)).map((member) => {
      const me = member.person.id === workspace.me.id
      const { role, seenAt, joinedAt } = member
      const here = me || member.here || hereNow().has(member.person.id)
      const nth = nthOf().get(member.person.id) ?? null
      return { ...member.person, nth, role, joinedAt, seenAt, here, me }
    })
    setMembers(shown.sort((a, b) => Number(b.me) - Number(a.me) || means.compare(a.name, b.name)))
  })

  const load = async (): Promise<void> => {
    const answer = await api.members()
    if (answer.ok) setLoaded(answer.value)
  }
  const attempt = async (
    person: string,
    act: () => Promise<
      { readonly ok: true } | { readonly ok: false; readonly problem: ApiProblem }
    >,
  ): Promise<boolean> => {
    if (busy() !== null) return false
    setBusy(person)
    setProblem(null)
    const answer = await act()
    if (!answer.ok) {
      setProblem({ person, what: PROBLEMS[problemCode(answer.problem)] ?? 'refused' })
    }
    // Also after a refusal: somebody else may have been quicker, and then the list shows what they did.
    await load()
    setBusy(null)
    return answer.ok
  }

  return {
    members: () => members() ?? [],
    named(text) {
      const wanted = foldName(text)
      return (members() ?? []).filter(({ name }) => foldName(name).includes(wanted))
    },
    known: () => loaded() !== null,
    manages: () => may(workspace.me.role, 'manage people') && loaded() !== null,
    namesakes: () =>
      alike().flatMap(([first, ...rest]) =>
        first ? [{ name: first.person.name, count: rest.length + 1 }] : [],
      ),
    problem,
    busy,
    load,
    async changeRole(person, role) {
      const was = loaded()?.find((member) => member.person.id === person)?.role
      if (was === undefined || was === role) return null
      return (await attempt(person, () => api.changeRole(person, role, was))) ? was : null
    },
    remove: (person) => attempt(person, () => api.remove(person)),
    mayStepDown() {
      const { id } = workspace.me
      if (!isLastOwner(loaded() ?? [], id)) return true
      setProblem({ person: id, what: 'last-owner' })
      return false
    },
  }
}

function onlyNamed(person: Member['person']) {
  return { person, role: null, joinedAt: null, seenAt: null, here: false }
}
