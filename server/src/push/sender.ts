import type { PostPush, PushAnswer } from './post-push.ts'
import type { DueReminder, Reminders } from './reminders.ts'
import type { Vapid } from './vapid.ts'

export interface SenderParts {
  readonly reminders: Reminders
  readonly vapid: Vapid
  readonly post: PostPush
  /** Both are asked when a reminder goes, not when it was made: whether its service is still one of ours, */
  readonly allows: (endpoint: string) => boolean
  /** and whether somebody may still open what they are reminded of. */
  readonly mayRead: (person: string, workspace: string) => boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Runs once after `ms`; the result cancels it. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly logger: {
    info(about: object, what: string): void
    warn(about: object, what: string): void
  }
}

export interface Sender {
  /** What is to be sent is no longer the same. */
  wake(): void
  /** Resolves when nothing is on its way any more. */
  stop(): Promise<void>
}

const HOUR_MS = 3_600_000
/** A reminder that is later than that helps nobody: the relay was down, or the push service. */
const TOO_LATE_MS = 6 * HOUR_MS
/** Push services keep it so long for a device that is off. */
const KEPT_S = 4 * 60 * 60
const FIRST_RETRY_MS = 30_000
const LONGEST_RETRY_MS = HOUR_MS
const AT_ONCE = 20

/** Hands every reminder to its push service once its time has come; what does not go is tried again, later each time. */
export function createSender(parts: SenderParts): Sender {
  const { reminders, vapid, post, now, logger } = parts
  let cancel = (): void => {}
  let running: Promise<void> | null = null
  let isStopped = false

  const send = async (reminder: DueReminder): Promise<void> => {
    const { person, workspace, endpoint, name, body } = reminder
    const isTooLate = now() - reminder.at > TOO_LATE_MS
    if (isTooLate || !parts.allows(endpoint) || !parts.mayRead(person, workspace)) {
      reminders.settle(reminder)
      return
    }
    const headers = {
      authorization: vapid.authorize(endpoint),
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      ttl: String(KEPT_S),
      urgency: 'high',
      // One that waits there for a device that is off gives way to one of the same name.
      topic: name,
    }
    judge(reminder, await post({ endpoint, headers, body }))
  }

  const judge = (reminder: DueReminder, answer: PushAnswer | null): void => {
    const status = answer?.status ?? null
    const about = { status, service: new URL(reminder.endpoint).host }
    if (status === null || status === 429 || status >= 500) {
      const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** reminder.tries)
      const wait = Math.min(LONGEST_RETRY_MS, Math.max(backoff, answer?.retryAfter ?? 0))
      reminders.postpone(reminder, now() + wait)
    } else if (status === 404 || status === 410) {
      logger.info(about, 'a device is subscribed no more')
      reminders.unsubscribe(reminder.subscription)
    } else {
      if (status >= 300) logger.warn(about, 'a push service refused a reminder')
      reminders.settle(reminder)
    }
  }

  const sendDue = async (): Promise<void> => {
    while (!isStopped) {
      const due = reminders.due(now(), AT_ONCE)
      if (due.length === 0) break
      await Promise.all(due.map(send))
    }
  }

  const wake = (): void => {
    if (isStopped || running) return
    cancel()
    const next = reminders.next()
    if (next === null) return
    cancel = parts.after(Math.min(HOUR_MS, Math.max(0, next - now())), () => {
      running = sendDue()
        .catch((error: unknown) => logger.warn({ err: error }, 'reminders could not be sent'))
        .finally(() => {
          running = null
          wake()
        })
    })
  }
  wake()

  return {
    wake,
    async stop() {
      isStopped = true
      cancel()
      await running
    },
  }
}
