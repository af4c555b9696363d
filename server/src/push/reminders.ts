import type { DatabaseSync } from 'node:sqlite'
import { transaction } from '#server/accounts/transaction.ts'

/** Where a device of somebody's is woken; its id is that of the device's session. */
export interface Subscription {
  readonly id: string
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** What is sent to one device at one moment. The relay cannot read `body`. */
export interface Reminder {
  /** Chosen by the device that asks, and meaningless here; unique for a subscription and a workspace. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly body: Uint8Array
  readonly claim: Claim
}

/** What a reminder rests on: `about` names a thing, `stamp` the state that it was in. Both are meaningless here. */
export interface Claim {
  readonly about: string
  readonly stamp: string
}

export interface DueReminder extends Omit<Reminder, 'claim'> {
  readonly subscription: string
  readonly workspace: string
  readonly person: string
  readonly endpoint: string
  readonly tries: number
}

export interface PushLimits {
  readonly devicesPerPerson: number
  readonly remindersPerPerson: number
}

export type PushProblem = 'too-many-devices' | 'too-many-reminders' | 'unknown-subscription'

/** Who is to be woken, when and with what. What ends with a device or a membership ends in the database with it. */
export interface Reminders {
  subscriptionsOf(person: string): readonly Subscription[]
  /** A device has one at most; null when it has it now. */
  subscribe(person: string, subscription: Subscription): PushProblem | null
  unsubscribe(id: string): void
  /** Takes the place of all that was to be sent to the device from that workspace; null when it has. */
  replace(
    person: string,
    to: { readonly subscription: string; readonly workspace: string },
    reminders: readonly Reminder[],
  ): PushProblem | null
  /** Takes back, for everybody, what rests on another state of these things than they are in now. */
  overtake(workspace: string, now: readonly Claim[]): void
  due(now: number, most: number): readonly DueReminder[]
  /** When the next is to be tried, in milliseconds since 1970. */
  next(): number | null
  /** It went, or never will; one that took its place meanwhile stays. */
  settle(reminder: DueReminder): void
  postpone(reminder: DueReminder, until: number): void
  /** What a person chose, as their devices wrote it; null when they chose nothing. */
  choices(person: string): string | null
  choose(person: string, choices: string): void
}

export function createReminders(
  database: DatabaseSync,
  limits: PushLimits,
  now: () => number,
): Reminders {
  const prepare = (sql: string) => database.prepare(sql)
  const list = prepare(
    `SELECT session, endpoint, p256dh, auth FROM push_subscriptions
     WHERE person = ? ORDER BY created_at, session`,
  )
  const otherDevices = prepare(
    'SELECT COUNT(*) AS count FROM push_subscriptions WHERE person = ? AND session != ?',
  )
  // A browser that signs in anew has a new session and the endpoint it had.
  const drop = prepare('DELETE FROM push_subscriptions WHERE session = ? OR endpoint = ?')
  const add = prepare(
    `INSERT INTO push_subscriptions (session, person, endpoint, p256dh, auth, created_at)
     VALUES (:id, :person, :endpoint, :p256dh, :auth, :now)`,
  )
  const owner = prepare('SELECT person FROM push_subscriptions WHERE session = ?')
  const clear = prepare('DELETE FROM push_reminders WHERE subscription = ? AND workspace = ?')
  const otherReminders = prepare(
    `SELECT COUNT(*) AS count FROM push_reminders JOIN push_subscriptions ON session = subscription
     WHERE person = ? AND NOT (subscription = ? AND workspace = ?)`,
  )
  const insert = prepare(
    `INSERT OR REPLACE INTO push_reminders (subscription, workspace, name, at, try_at, body, about, stamp)
     VALUES (:subscription, :workspace, :name, :at, :at, :body, :about, :stamp)`,
  )
  const overtake = prepare(
    'DELETE FROM push_reminders WHERE workspace = ? AND about = ? AND stamp != ?',
  )
  const due = prepare(
    `SELECT r.*, person, endpoint FROM push_reminders r JOIN push_subscriptions ON session = subscription
     WHERE try_at <= ? ORDER BY try_at LIMIT ?`,
  )
  const next = prepare('SELECT MIN(try_at) AS at FROM push_reminders')
  const same =
    'subscription = :subscription AND workspace = :workspace AND name = :name AND at = :at'
  const settle = prepare(`DELETE FROM push_reminders WHERE ${same}`)
  const postpone = prepare(
    `UPDATE push_reminders SET try_at = :until, tries = tries + 1 WHERE ${same}`,
  )
  const choices = prepare('SELECT choices FROM reminder_choices WHERE person = ?')
  const choose = prepare('INSERT OR REPLACE INTO reminder_choices (person, choices) VALUES (?, ?)')
  const count = (row: Record<string, unknown> | undefined) => Number(row?.count)
  const keyOf = ({ subscription, workspace, name, at }: DueReminder) => ({
    subscription,
    workspace,
    name,
    at,
  })

  return {
    subscriptionsOf: (person) =>
      list.all(person).map((row) => ({
        id: String(row.session),
        endpoint: String(row.endpoint),
        p256dh: String(row.p256dh),
        auth: String(row.auth),
      })),
    subscribe: (person, subscription) =>
      transaction(database, () => {
        const known = list.all(person).find((row) => row.session === subscription.id)
        if (known?.endpoint === subscription.endpoint && known.p256dh === subscription.p256dh)
          return null
        if (count(otherDevices.get(person, subscription.id)) >= limits.devicesPerPerson)
          return 'too-many-devices'
        drop.run(subscription.id, subscription.endpoint)
        add.run({ ...subscription, person, now: now() })
        return null
      }),
    unsubscribe: (id) => void drop.run(id, ''),
    replace: (person, { subscription, workspace }, reminders) =>
      transaction(database, () => {
        if (owner.get(subscription)?.person !== person) return 'unknown-subscription'
        const waiting = count(otherReminders.get(person, subscription, workspace))
        if (waiting + reminders.length > limits.remindersPerPerson) return 'too-many-reminders'
        clear.run(subscription, workspace)
        for (const { name, at, body, claim } of reminders)
          insert.run({ subscription, workspace, name, at, body, ...claim })
        return null
      }),
    overtake: (workspace, claims) =>
      transaction(database, () => {
        for (const { about, stamp } of claims) overtake.run(workspace, about, stamp)
      }),
    due: (at, most) =>
      due.all(at, most).map((row) => ({
        subscription: String(row.subscription),
        workspace: String(row.workspace),
        name: String(row.name),
        at: Number(row.at),
        body: row.body instanceof Uint8Array ? row.body : new Uint8Array(),
        person: String(row.person),
        endpoint: String(row.endpoint),
        tries: Number(row.tries),
      })),
    next() {
      const at = next.get()?.at
      return typeof at === 'number' ? at : null
    },
    settle: (reminder) => void settle.run(keyOf(reminder)),
    postpone: (reminder, until) => void postpone.run({ ...keyOf(reminder), until }),
    choices(person) {
      const kept = choices.get(person)?.choices
      return typeof kept === 'string' ? kept : null
    },
    choose: (person, text) => void choose.run(person, text),
  }
}
