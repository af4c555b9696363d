import { join } from 'node:path'
import { createAccounts } from '#server/accounts/accounts.ts'
import { GUEST_COOKIE, SESSION_COOKIE } from '#server/accounts/credentials.ts'
import { databaseIn } from '#server/data-folder.ts'
import { openDatabase } from '#server/database/open.ts'
import type { TestRelay } from '#server/testing/start-relay.ts'
import { ROLES, type Role } from '#shared/access/roles.ts'
import type { CloseReason } from '#shared/protocol/close-codes.ts'

/** Somebody at the door, with what they show there. */
export interface MatrixVisitor {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  /** The role whose rights they have; a link to one document; or how they are turned away, from every document. */
  readonly is: Role | 'link' | Extract<CloseReason, 'signedOut' | 'unknown'>
}

/** Puts people of every kind into a relay that runs: on its database, as its own accounts would. */
export function letInEverybody(
  relay: TestRelay,
  owner: { readonly workspace: string; readonly cookie: string },
  /** Of a link for guests to the document that is tried, of one to another document, and of one that was revoked. */
  secrets: { readonly link: string; readonly other: string; readonly revoked: string },
): readonly MatrixVisitor[] {
  const opened = openDatabase(databaseIn(join(relay.folder, 'data')))
  if (!opened.ok) throw new Error(opened.problem.kind)
  const { database } = opened
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const limits = { sessionDays: 1, linkMinutes: 1 }
  const accounts = createAccounts({ database, now: Date.now, random }, limits)
  const { workspace } = owner
  const fields = { name: 'Elsewhere', timeZone: 'Europe/Paris', locale: 'fr' }
  const elsewhere = accounts.workspaces.create(fields).id

  const member = (name: string, role: Role, of: string) => {
    const { id: person } = accounts.people.add(name)
    accounts.members.add(of, person, role)
    const { secret } = accounts.sessions.start(person, '')
    const { token } = accounts.tokens.create({ person, workspace: of, name, role, days: null })
    return { person, cookie: cookie(secret), token: { authorization: `Bearer ${token}` } }
  }
  const cookie = (secret: string) => ({
    cookie: `${SESSION_COOKIE}=${secret}`,
    origin: relay.url,
  })

  const team = ROLES.flatMap((role) => {
    const { cookie, token } = member(role, role, workspace)
    return [
      { name: role, headers: cookie, is: role },
      { name: `${role}’s token`, headers: token, is: role },
    ]
  })
  const neighbour = member('neighbour', 'owner', elsewhere)
  const removed = member('removed', 'owner', workspace)
  database.prepare('DELETE FROM members WHERE person = ?').run(removed.person)
  const out = member('out', 'owner', workspace)
  const session = accounts.identify(out.cookie)
  if (session) accounts.sessions.end(session.person, session.session)
  database.close()

  const foreign = { ...out.cookie, cookie: owner.cookie, origin: 'https://elsewhere.example' }
  const byLink = (secret: string) => ({ cookie: `${GUEST_COOKIE}=${secret}`, origin: relay.url })
  return [
    ...team,
    { name: 'guest by a link to this `share`', headers: byLink(secrets.link), is: 'link' },
    { name: 'guest by a link to another', headers: byLink(secrets.other), is: 'signedOut' },
    { name: 'guest by a revoked link', headers: byLink(secrets.revoked), is: 'signedOut' },
    { name: 'removed member', headers: removed.cookie, is: 'unknown' },
    { name: 'removed member’s token', headers: removed.token, is: 'unknown' },
    { name: 'owner of another workspace', headers: neighbour.cookie, is: 'unknown' },
    { name: 'token for another workspace', headers: neighbour.token, is: 'unknown' },
    { name: 'owner who signed out', headers: out.cookie, is: 'signedOut' },
    { name: 'owner’s cookie, page of another site', headers: foreign, is: 'signedOut' },
    { name: 'owner’s cookie, no origin', headers: { cookie: owner.cookie }, is: 'signedOut' },
    { name: 'stranger', headers: { origin: relay.url }, is: 'signedOut' },
  ]
}
