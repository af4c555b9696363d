import { beforeEach, describe, expect, test } from 'vitest'
import { choresOf } from '#server/testing/chores.ts'
import type { Role } from '#shared/access/roles.ts'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000

describe('tokens as time passes', () => {
  let subject: AccountsUnderTest
  let workspace: string
  let lea: string
  beforeEach(() => {
    subject = accountsUnderTest()
    const founded = subject.found('Club photo', 'Léa')
    workspace = founded.workspace
    lea = founded.person
    return () => subject.dispose()
  })

  function make(person: string, role: Role, days: number | null = null) {
    const made = subject.accounts.tokens.create({ workspace, person, name: 'x', role, days })
    return { id: made.id, bearer: { authorization: `Bearer ${made.token}` } }
  }
  const roleOf = (bearer: { authorization: string }) => {
    const visitor = subject.accounts.identify(bearer)
    return visitor && subject.accounts.roleIn(visitor, workspace)
  }

  test('its right is never more than what its person may do now, and ends with their membership', () => {
    const sam = subject.member(workspace, 'Sam', 'manager')
    const { bearer } = make(sam, 'editor')
    const { team } = subject.accounts
    expect(roleOf(bearer)).toBe('editor')
    team.changeRole(workspace, lea, sam, 'contributor', 'manager')
    expect(roleOf(bearer)).toBe('contributor')
    team.changeRole(workspace, lea, sam, 'owner', 'contributor')
    expect(roleOf(bearer)).toBe('editor')
    team.remove(workspace, lea, sam)
    subject.join(workspace, sam, 'owner')
    expect(roleOf(bearer)).toBeNull()
  })

  test('one that has an end ends, for open sockets too', () => {
    const { id, bearer } = make(lea, 'editor', 30)
    const closed: (string | undefined)[] = []
    const rooms = {
      present: () => [],
      revoke: ({ session }: { session?: string }) => closed.push(session),
    }
    const chores = choresOf(subject, rooms)
    subject.pass(30 * DAY - 1)
    chores.endTokens()
    expect(roleOf(bearer)).toBe('editor')
    expect(closed).toEqual([])
    // Taken for good from memory, it opens a socket just after its end.
    subject.pass(2)
    chores.endTokens()
    subject.pass(5_000)
    expect(roleOf(bearer)).toBe('editor')
    chores.endTokens()
    expect(closed).toEqual([id, id])
    subject.pass(10_000)
    expect(roleOf(bearer)).toBeNull()
  })

  test('when it was last used is known, also of a program that stays connected for days', () => {
    const { id, bearer } = make(lea, 'editor')
    const usedAt = () =>
      subject.accounts.tokens.list(workspace).find((one) => one.id === id)?.usedAt
    expect(usedAt()).toBeNull()
    const visitor = subject.accounts.identify(bearer)
    expect(usedAt()).toBe(subject.now())
    subject.pass(3 * DAY)
    const rooms = {
      present: () => (visitor ? [{ visitor, workspace }] : []),
      revoke: () => 0,
    }
    choresOf(subject, rooms).noteSeen()
    expect(usedAt()).toBe(subject.now())
    const [member] = subject.accounts.members.list(workspace)
    // Its person was not here.
    expect(member?.seenAt).toBeNull()
  })
})
