import type { DatabaseSync } from 'node:sqlite'
import { mayPushTo } from './endpoint.ts'
import type { PostPush } from './post-push.ts'
import { createReminders, type PushLimits, type Reminders } from './reminders.ts'
import { createSender, type SenderParts } from './sender.ts'
import { createVapid } from './vapid.ts'

export interface PushConfig extends PushLimits {
  /** Hosts of push services, with all that lies below them; none: nobody is reminded. */
  readonly hosts: readonly string[]
  /** Where push services can reach the operator; null says nothing. */
  readonly contact: string | null
}

export interface PushParts extends Pick<SenderParts, 'mayRead' | 'now' | 'after' | 'logger'> {
  readonly database: DatabaseSync
  readonly config: PushConfig
  readonly post: PostPush
}

/** Reminders that reach a device on which Ruche is not open. */
export interface Push extends Omit<Reminders, 'due' | 'next' | 'settle' | 'postpone'> {
  /** What browsers subscribe for; null where nobody is reminded. */
  readonly key: string | null
  /** Whether the relay sends there. */
  allows(endpoint: string): boolean
  stop(): Promise<void>
}

export function createPush(parts: PushParts): Push {
  const { database, config, now } = parts
  const vapid = createVapid(database, config.contact, now)
  const reminders = createReminders(database, config, now)
  const isOn = config.hosts.length > 0
  const allows = (endpoint: string) => mayPushTo(endpoint, config.hosts)
  const sender = isOn ? createSender({ ...parts, reminders, vapid, allows }) : null
  return {
    ...reminders,
    key: isOn ? vapid.publicKey : null,
    allows,
    replace(person, to, list) {
      const problem = reminders.replace(person, to, list)
      if (problem === null) sender?.wake()
      return problem
    },
    stop: () => sender?.stop() ?? Promise.resolve(),
  }
}
