import { beforeEach, describe, expect, test } from 'vitest'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000

describe('who did what', () => {
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
  const kinds = (filter = {}) =>
    subject.accounts.audit.list(workspace, { limit: 50, ...filter }).entries.map(({ kind }) => kind)

  test('the latest stands first, with who and when', () => {
    subject.pass(DAY)
    const { audit } = subject.accounts
    audit.record({ workspace, person: lea, kind: 'exported', about: { what: 'csv', count: 12 } })
    expect(audit.list(workspace, { limit: 1 }).entries).toEqual([
      {
        id: expect.any(Number),
        at: subject.now(),
        person: { id: lea, name: 'Léa' },
        kind: 'exported',
        about: { what: 'csv', count: 12 },
      },
    ])
    expect(kinds()).toEqual(['exported', 'workspace-made'])
  })

  test('pages follow on one another without a gap, also while something is added', () => {
    const { audit } = subject.accounts
    const record = (count: number) =>
      audit.record({ workspace, person: lea, kind: 'exported', about: { count } })
    for (let n = 0; n < 7; n++) record(n)
    const seen: unknown[] = []
    let before: number | null = Number.MAX_SAFE_INTEGER
    while (before !== null) {
      const page: ReturnType<typeof audit.list> = audit.list(workspace, { limit: 3, before })
      seen.push(...page.entries.map(({ about }) => about.count))
      before = page.next
      record(99)
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0, undefined])
  })

  test('what is asked for is what comes: kinds, days, and whoever did it or had it done to them', () => {
    const { audit } = subject.accounts
    const nadia = subject.member(workspace, 'Nadia', 'editor')
    subject.pass(DAY)
    const from = subject.now()
    audit.record({ workspace, person: lea, kind: 'role-changed', about: { person: nadia } })
    subject.pass(DAY)
    audit.record({ workspace, person: nadia, kind: 'exported' })
    expect(kinds({ kinds: ['exported', 'signed-in'] })).toEqual(['exported'])
    expect(kinds({ person: nadia })).toEqual(['exported', 'role-changed'])
    expect(kinds({ from, to: from + DAY })).toEqual(['role-changed'])
  })

  test('what a person does everywhere is told in each of their workspaces, and in no other', () => {
    const { audit } = subject.accounts
    const other = subject.workspace('Chorale')
    const third = subject.workspace('Atelier')
    subject.join(other, lea, 'guest')
    audit.record({ workspace: null, person: lea, kind: 'signed-in' })
    expect(kinds()).toContain('signed-in')
    expect(audit.list(other, { limit: 9 }).entries).toMatchObject([{ kind: 'signed-in' }])
    expect(audit.list(third, { limit: 9 }).entries).toEqual([])
  })
})
