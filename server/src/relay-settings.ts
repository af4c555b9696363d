import { keysOf } from '#shared/table-keys.ts'
import { DEFAULT_LIMITS, type RelayLimits } from './rooms/limits.ts'
import { type Setting, wholeNumber } from './settings.ts'

type Limit = keyof RelayLimits

const COUNT = [1, 1_000_000] as const
const RATE = [1, 1_000_000] as const
const BYTES = [1024, 2 ** 40] as const

/** What each bound of the relay is for, and within what it can be set. A new one breaks the build until it is here. */
const LIMITS = {
  frameBytes: ['Largest frame on a socket, in bytes; a larger one closes it.', ...BYTES],
  messagesPerSecond: ['Messages a second that one connection may send for long.', ...RATE],
  messageBurst: ['Messages that one connection may send at once.', ...RATE],
  bytesPerSecond: ['Bytes a second that one connection may send for long.', ...BYTES],
  byteBurst: ['Bytes that one connection may send at once, as an import does.', ...BYTES],
  connectionsPerPerson: ['Sockets of one person.', ...COUNT],
  connectionsPerWorkspace: ['Sockets of one workspace.', ...COUNT],
  connectionsPerAddress: ['Sockets from one address, without guests.', ...COUNT],
  connectionsPerShare: ['Sockets of guests through one link.', ...COUNT],
  signInMs: ['Milliseconds for which a socket may stay without being signed in.', 100, 60_000],
  awarenessStateBytes: ['Largest presence state of one client, in bytes.', 64, 2 ** 20],
  awarenessClientsPerConnection: ['Presence states that one connection may have.', ...COUNT],
  slowBytes: ['Bytes waiting for a slow receiver before it gets no presence.', ...BYTES],
  stuckBytes: ['Bytes waiting for a slow receiver before it is disconnected.', ...BYTES],
  heartbeatMs: ['Milliseconds between two signs of life on a socket.', 100, 600_000],
  roomIdleMs: [
    'Milliseconds after which a document that nobody has open is let go.',
    0,
    86_400_000,
  ],
  cacheBytes: ['Bytes of documents kept in memory.', ...BYTES],
  uncommittedBytes: ['Bytes waiting for the disk before senders are told to come back.', ...BYTES],
  commitEveryMs: ['Milliseconds between two commits while somebody waits for them.', 0, 1_000],
  commitLatestMs: ['Milliseconds between two commits while nobody waits for them.', 0, 10_000],
  compactUpdates: ['Updates after which an open document is compacted.', 2, 1_000_000],
  compactBytes: ['Bytes of updates after which an open document is compacted.', ...BYTES],
  forgetMs: [
    'Milliseconds after which what was taken out of a document for guests is compacted away.',
    0,
    600_000,
  ],
  forgetPeopleMs: [
    'Milliseconds after a change in notes about people after which what was erased there is compacted away.',
    0,
    86_400_000,
  ],
  closeMs: ['Milliseconds that a stop waits for sockets to close.', 0, 8_000],
} as const satisfies Record<Limit, readonly [meaning: string, least: number, most: number]>

const NAMES = keysOf(LIMITS)

export const RELAY_SETTINGS: readonly Setting<number>[] = NAMES.map(setting)

export function readRelayLimits(read: (setting: Setting<number>) => number): RelayLimits {
  const limits = NAMES.map((limit) => [limit, read(setting(limit))] as const)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(limits) }
}

/** `frameBytes` is set by `RUCHE_FRAME_BYTES`. */
function setting(limit: Limit): Setting<number> {
  const [meaning, least, most] = LIMITS[limit]
  return {
    variable: `RUCHE_${limit.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
    ...wholeNumber(least, most),
    fallback: String(DEFAULT_LIMITS[limit]),
    meaning,
  }
}
