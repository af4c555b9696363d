import { type Accessor, createSignal } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { KeptFiles } from './kept-files.ts'
import type { EntryKey, MediaDatabase, Waiting, WaitingKey } from './media-database.ts'
import type { Sending, Sent } from './send-file.ts'

/** A file that is not on the relay, and how much of it is. */
export interface Underway extends Waiting {
  /** Bytes. */
  readonly sent: number
}

export interface UploadQueue {
  /** Reactive; the oldest first. Of every tab. */
  readonly waiting: Accessor<readonly Underway[]>
  /** Resolves when it is written down that this file is to be sent. */
  add(of: WaitingKey, bytes: number): Promise<void>
  /** It is not to be sent any more. */
  drop(of: WaitingKey): Promise<void>
  /** At once, instead of after the pause. */
  tryNow(): void
  close(): void
}

export interface UploadMeans {
  readonly workspace: string
  readonly database: MediaDatabase
  readonly files: Pick<KeptFiles, 'get'>
  readonly environment: Pick<
    Environment,
    'now' | 'after' | 'fetch' | 'origin' | 'locks' | 'channel' | 'page'
  >
  readonly send: (sending: Sending) => Promise<Sent>
  /** Asked of pictures of entries, before each is sent and once more when it is there. */
  readonly standing: (picture: EntryKey, hash: string) => PictureStanding
  /** Sees to it that neither this device nor the relay keeps a picture that no entry has. */
  readonly leave: (picture: EntryKey, hash: string) => Promise<void>
}

/**
 * `spoken-of`: its entry is there and has it, as far as the relay knows, too. `gone`: it, or its entry, was taken away elsewhere.
 * `unknown`: nobody can say now.
 */
export type PictureStanding = 'spoken-of' | 'gone' | 'unknown'

type Told =
  | { readonly kind: 'changed' }
  | { readonly kind: 'sent'; readonly hash: string; readonly bytes: number }

const PAUSES_MS = [2_000, 5_000, 15_000, 60_000]
/** Room is made, rights are given: seldom. */
const REFUSED_PAUSE_MS = 10 * 60_000
/** A file is kept a moment before its record is written. */
const SETTLED_MS = 60_000

/**
 * Sends the files of a workspace to the relay, one after the other, whichever tab has the lock. What waits is written down
 * before anything else is done with it, and struck out only once the relay has said that it keeps it.
 */
export function createUploadQueue(means: UploadMeans): UploadQueue {
  const { workspace, database, files, environment, send, standing, leave } = means
  const [entries, setEntries] = createSignal<readonly Waiting[]>([])
  const [sent, setSent] = createSignal<ReadonlyMap<string, number>>(new Map())
  const channel = environment.channel(`ruche-media-${workspace}`)
  const closing = new AbortController()
  let failures = 0
  /** How often in a row nobody could say of something whether it is to be sent. */
  let held = 0
  let running = false
  let again = false
  let cancelPause = (): void => {}

  const tell = (told: Told): void => channel?.postMessage(told)
  const read = async (): Promise<void> => {
    const waiting = await database.waiting().catch(() => null)
    if (waiting && !closing.signal.aborted) setEntries(waiting)
  }
  const changed = async (): Promise<void> => {
    await read()
    tell({ kind: 'changed' })
  }
  const noteSent = (hash: string, bytes: number): void => {
    setSent(new Map(sent()).set(hash, bytes))
  }

  /** A picture is not sent for an entry that has left, or lost it. */
  const judge = async ({ of, hash, since }: Waiting): Promise<'send' | 'later' | 'left'> => {
    if (of === null) return 'send'
    const stands = standing(of, hash)
    if (stands === 'spoken-of') return 'send'
    if (stands === 'unknown' || environment.now() < since + SETTLED_MS) return 'later'
    await leave(of, hash)
    return 'left'
  }

  /** `stop`: the others are not to be tried now. */
  const sendOne = async (one: Waiting): Promise<'through' | 'later' | 'stop'> => {
    const { hash, kind, of, upload } = one
    const judged = await judge(one)
    if (judged === 'left') await changed()
    if (judged !== 'send') return judged === 'later' ? 'later' : 'through'
    const content = await files.get(hash, kind)
    // Somebody has emptied this browser's storage: there is nothing to send any more.
    const outcome = content
      ? await send({
          fetch: environment.fetch,
          endpoint: `${environment.origin}/api/workspaces/${workspace}/media/uploads`,
          hash,
          kind,
          entry: of?.entry ?? null,
          content,
          upload,
          begun: (where) => void database.changeWaiting(one, { upload: where }).catch(() => {}),
          progress(bytes) {
            noteSent(hash, bytes)
            tell({ kind: 'sent', hash, bytes })
          },
          signal: closing.signal,
        })
      : 'kept'
    if (closing.signal.aborted) return 'stop'
    if (outcome === 'cut' || outcome === 'signed-out') return 'stop'
    failures = 0
    if (outcome === 'kept') await database.dropWaiting(one)
    else await database.changeWaiting(one, { problem: outcome, upload: null })
    if (outcome === 'kept' && of && standing(of, hash) === 'gone') await leave(of, hash)
    await changed()
    return 'through'
  }

  /** `whole`: what the relay has refused, too. */
  const sendAll = async (whole: boolean): Promise<void> => {
    const tried = new Set<string>()
    let isHeld = false
    for (;;) {
      await read()
      const isNext = (one: Waiting) => !tried.has(keyOf(one)) && (whole || !one.problem)
      const next = entries().find(isNext)
      if (!next || closing.signal.aborted) {
        held = isHeld ? held + 1 : 0
        return
      }
      tried.add(keyOf(next))
      const came = await sendOne(next)
      isHeld ||= came === 'later'
      if (came !== 'stop') continue
      failures++
      return
    }
  }

  const run = async (whole: boolean): Promise<void> => {
    if (running) {
      again = true
      return
    }
    running = true
    cancelPause()
    do {
      again = false
      await locked(() => sendAll(whole)).catch(() => {
        failures++
      })
    } while (again && failures === 0 && !closing.signal.aborted)
    running = false
    if (closing.signal.aborted || entries().length === 0) return
    const tries = failures || held
    const pause = tries === 0 ? REFUSED_PAUSE_MS : PAUSES_MS[tries - 1]
    cancelPause = environment.after(pause ?? PAUSES_MS.at(-1) ?? 0, () => void run(true))
  }

  const locked = async (act: () => Promise<void>): Promise<void> => {
    const { locks } = environment
    if (!locks) return act()
    await locks.request(`ruche-media-${workspace}`, { signal: closing.signal }, act)
  }

  const tryNow = (): void => {
    failures = 0
    held = 0
    void run(true)
  }

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'sent') noteSent(data.hash, data.bytes)
      // Whoever has the lock may be gone before all of it is sent: then it is this tab's turn.
      else
        void read().then(() => {
          if (entries().length > 0) void run(false)
        })
    }
  }
  const stopOnline = environment.page.onOnline(tryNow)
  void read().then(() => {
    if (entries().length > 0) void run(true)
  })

  return {
    waiting: () => entries().map((entry) => ({ ...entry, sent: sent().get(entry.hash) ?? 0 })),
    async add({ hash, kind, of }, bytes) {
      const since = environment.now()
      const entry = { hash, kind, of, bytes, since, upload: null, problem: null }
      await database.putWaiting(entry)
      // Not read again: somebody may attach hundreds.
      setEntries([...entries().filter((other) => keyOf(other) !== keyOf(entry)), entry])
      tell({ kind: 'changed' })
      // After a failure, the pause is waited for.
      if (failures === 0) void run(false)
    },
    async drop(of) {
      await database.dropWaiting(of)
      await changed()
    },
    tryNow,
    close() {
      closing.abort()
      cancelPause()
      stopOnline()
      channel?.close()
    },
  }
}

function keyOf({ hash, kind, of }: WaitingKey): string {
  return `${kind} ${hash} ${of?.entry ?? ''}`
}
