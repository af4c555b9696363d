import { beforeEach, describe, expect, test } from 'vitest'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const HOUR = 60 * 60 * 1000

describe('links as time passes', () => {
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
  const invite = (hours: number, uses = 1) =>
    subject.accounts.invitations.create({
      workspace,
      person: lea,
      role: 'editor',
      uses,
      hours,
      note: '',
    })

  test('an invitation is good until its last millisecond', () => {
    const { secret, invitation } = invite(24)
    expect(invitation.expiresAt).toBe(subject.now() + 24 * HOUR)
    subject.pass(24 * HOUR - 1)
    expect(subject.accounts.joining.look(secret, null)).toMatchObject({ ok: true })
    subject.pass(1)
    const over = { ok: false, problem: 'expired-link', contact: { name: 'Léa' } }
    expect(subject.accounts.joining.look(secret, null)).toEqual(over)
    expect(subject.accounts.joining.join(secret, null, 'Nadia')).toEqual(over)
    expect(subject.accounts.invitations.list(workspace)).toMatchObject([{ state: 'expired' }])
  })

  test('a link for a device is good for an hour, and its person is told whom to ask', () => {
    const { secret, expiresAt } = subject.accounts.deviceLinks.create(lea)
    expect(expiresAt).toBe(subject.now() + HOUR)
    subject.pass(HOUR)
    expect(subject.accounts.joining.join(secret, null, null)).toEqual({
      ok: false,
      problem: 'expired-link',
      contact: { name: 'Léa' },
    })
  })

  test('who came in, by which invitation, is written down', () => {
    const { secret, invitation } = invite(24)
    const joined = subject.accounts.joining.join(secret, null, 'Nadia')
    expect(joined).toMatchObject({ ok: true, isNew: true, role: 'editor' })
    const { entries } = subject.accounts.audit.list(workspace, { limit: 2 })
    const about = { invitation: invitation.id, name: 'Nadia', role: 'editor' }
    expect(entries).toMatchObject([
      { kind: 'member-joined', person: { name: 'Nadia' }, about },
      { kind: 'invitation-used', person: { name: 'Nadia' }, about },
    ])
  })
})
