import { setTimeout as sleep } from 'node:timers/promises'
import { Cache } from './cache.ts'
import { Census } from './census.ts'
import { CommitQueue } from './commit-queue.ts'
import { Compactor } from './compaction/compactor.ts'
import { Connection } from './connection.ts'
import { newCounters } from './counters.ts'
import { Heartbeat } from './heartbeat.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { OpenRooms } from './open-rooms.ts'
import type { Joining, Relay, RelayOptions, RelayStats, Whom } from './relay.ts'
import { Turns } from './turns.ts'

export function createRelay({
  log,
  logger,
  limits: given,
  waitingFor = () => 0,
}: RelayOptions): Relay {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const counters = newCounters()
  const cache = new Cache(limits.cacheBytes)
  const commits = new CommitQueue(log, limits, logger)
  const turns = new Turns()
  const compactor = new Compactor(log, logger, counters)
  const parts = { limits, log, logger, counters, commits, turns, cache, compactor, waitingFor }
  const rooms = new OpenRooms(parts, left)
  const census = new Census(limits)
  const heartbeat = new Heartbeat(limits.heartbeatMs)
  const connections = new Set<Connection>()
  let isClosing = false

  function accept(joining: Joining): void {
    const connection = new Connection(joining, limits, counters)
    if (isClosing) connection.close('restart')
    else if (connection.access === 'none') connection.close('unknown')
    else if (!census.admit(connection)) connection.close('tooMuch')
    else {
      connections.add(connection)
      heartbeat.add(connection)
      rooms.enter(`${joining.workspace}/${joining.document}`, connection)
    }
  }

  function left(connection: Connection): void {
    connections.delete(connection)
    census.release(connection)
    heartbeat.remove(connection)
  }

  function revoke(whom: Whom): number {
    const concerned = [...connections].filter((connection) => matches(connection, whom))
    for (const connection of concerned) connection.close('revoked')
    return concerned.length
  }

  function stats(): RelayStats {
    return {
      ...counters,
      connections: connections.size,
      rooms: rooms.size,
      cachedBytes: cache.bytes,
      uncommittedBytes: commits.bytes,
      compacting: compactor.pending,
      commits: commits.commits,
    }
  }

  async function close(): Promise<void> {
    isClosing = true
    heartbeat.stop()
    turns.endNow()
    compactor.stop()
    await commits.stop()
    const leaving = [...connections]
    for (const connection of leaving) connection.close('restart')
    const deadline = performance.now() + limits.closeMs
    while (leaving.some((connection) => !connection.hasLeft) && performance.now() < deadline)
      await sleep(20)
    for (const connection of leaving) connection.terminate()
    // Not marked as clean while something that was passed on is not on disk: a new generation makes clients compare.
    if (commits.bytes === 0) await log.close()
    else logger.error({ bytes: commits.bytes }, 'Stopped with updates that could not be stored')
  }

  return {
    accept,
    revoke,
    erase(room) {
      const slash = room.indexOf('/')
      revoke({ workspace: room.slice(0, slash), document: room.slice(slash + 1) })
      return rooms.erase(room)
    },
    forgetRest: () => rooms.forgetRest(),
    changeRole(person, workspace, role) {
      let closed = 0
      for (const connection of connections) {
        if (!matches(connection, { person, workspace })) continue
        connection.become(role)
        if (connection.access !== 'none') continue
        connection.close('revoked')
        closed++
      }
      return closed
    },
    present: () => [...connections].filter(({ isGuest }) => !isGuest),
    inboxChanged: (room) => rooms.inboxChanged(room),
    guestsAt: (room) => census.guestsAt(room),
    guestsFrom: (room, address) => census.guestsFrom(room, address),
    stats,
    close,
  }
}

function matches({ visitor, workspace, document }: Connection, whom: Whom): boolean {
  return (
    (whom.person === undefined || whom.person === visitor.person) &&
    (whom.session === undefined || whom.session === visitor.session) &&
    (whom.workspace === undefined || whom.workspace === workspace) &&
    (whom.document === undefined || whom.document === document)
  )
}
