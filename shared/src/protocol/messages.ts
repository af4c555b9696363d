/**
 * Messages on a `/sync` socket. 0 to 3 are y-websocket's own; 8 to 11 are Ruche's and only sent to a client
 * that asked for them with the query parameter `resume` (see `docs/sync-spec.md`).
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /**
   * Client to relay: `8, token`: "is what I sent before this kept?". Relay to client, after the commit:
   * `8, token, generation (string), seq`: everything up to `seq` has been sent to this client and is on disk.
   */
  saved: 8,
  /** Relay to client, first of all and at every change: `9, role (string)`: what the person is from now on. */
  role: 9,
  /**
   * Relay to a client of the team, in a document for guests, when it joins and when it has changed, once a second at most:
   * `10, count`: how many guests look at it.
   */
  guests: 10,
  /**
   * Relay to a client of the team that may write, in the entries of an event, when it joins and when it has changed, once a
   * second at most: `11, count`: how much waits in the inbox of its entry form.
   */
  waiting: 11,
} as const

export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/**
 * Query parameter of our own client. Its value is `{generation}.{seq}`, the last point up to which this device
 * holds everything, or `new` for a device that holds nothing. The relay then sends only what came after `seq`,
 * and asks for nothing: the client sends what it has not seen confirmed. A generation that the relay no longer
 * knows is answered with a full exchange.
 */
export const RESUME_PARAMETER = 'resume'

/** A larger frame closes its sender with 4429 (R14). */
export const MAX_FRAME_BYTES = 32 * 1024 * 1024
