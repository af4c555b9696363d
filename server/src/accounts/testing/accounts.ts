import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '#server/database/open.ts'
import type { Role } from '#shared/access/roles.ts'
import { type Accounts, createAccounts } from '../accounts.ts'

/** Accounts in a database of their own, on a clock that only moves when told to. */
export interface AccountsUnderTest {
  readonly accounts: Accounts
  readonly database: DatabaseSync
  now(): number
  pass(milliseconds: number): void
  /** The first workspace and its owner. */
  found(name: string, person: string): { readonly workspace: string; readonly person: string }
  /** One more workspace, which nobody is in. */
  workspace(name: string): string
  /** Somebody new in it. */
  member(workspace: string, name: string, role: Role): string
  join(workspace: string, person: string, role: Role): void
  /** The bytes of the database file, as text. */
  read(): string
  dispose(): void
}

export function accountsUnderTest(): AccountsUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-accounts-'))
  let now = Date.UTC(2026, 10, 21)
  const path = join(folder, 'ruche.db')
  const opened = openDatabase(path)
  if (!opened.ok) throw new Error(opened.problem.kind)
  const { database } = opened
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const context = { database, now: () => now, random }
  const accounts = createAccounts(context, { sessionDays: 90, linkMinutes: 60 })
  const place = { timeZone: 'Europe/Paris', locale: 'fr' }
  return {
    accounts,
    database,
    now: () => now,
    pass(milliseconds) {
      now += milliseconds
    },
    found(name, person) {
      const founded = accounts.found({ name, ...place }, person)
      if (!founded.ok) throw new Error(founded.problem)
      return { workspace: founded.workspace.id, person: founded.person.id }
    },
    workspace: (name) => accounts.workspaces.create({ name, ...place }).id,
    member(workspace, name, role) {
      const person = accounts.people.add(name)
      accounts.members.add(workspace, person.id, role)
      return person.id
    },
    join: (workspace, person, role) => accounts.members.add(workspace, person, role),
    read: () => readFileSync(path).toString('utf8'),
    dispose() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}
