import type { Connection, ConnectionEvents } from './connection.ts'
import { forgets } from './forgetting.ts'
import type { RelayParts } from './relay-parts.ts'
import { Room } from './room.ts'

/** The rooms that are in memory: opened by the first who comes, forgotten some time after the last has left (R9). */
export class OpenRooms {
  readonly #parts: RelayParts
  readonly #opening = new Map<string, Promise<Room>>()
  readonly #open = new Map<string, Room>()
  readonly #gone: Gone

  /** `left` is called with each connection that has gone. */
  constructor(parts: RelayParts, left: (connection: Connection) => void) {
    this.#parts = parts
    this.#gone = (connection, room) => {
      if (room) this.#leave(room, connection)
      left(connection)
    }
  }

  get size(): number {
    return this.#open.size
  }

  /** Puts a connection into its room as soon as that is open; what it sends until then waits. */
  enter(name: string, connection: Connection): void {
    const room = this.#open.get(name) ?? null
    const seat = new Seat(connection, room, this.#gone)
    connection.listen(seat)
    connection.tellRole()
    if (room) {
      room.join(connection)
      return
    }
    connection.pauseReading()
    this.#openRoom(name).then(
      (opened) => {
        if (!connection.isClosed) seat.take(opened)
      },
      (error: unknown) => {
        if (connection.isClosed) return
        const reason = error instanceof Error ? error.message : String(error)
        this.#parts.logger.error({ room: name, reason }, 'A room could not be opened')
        connection.close('overload')
      },
    )
  }

  /** Nobody is told where nobody is. */
  inboxChanged(name: string): void {
    this.#open.get(name)?.inboxChanged()
  }

  /** Opens the rooms in which a relay that stopped had still to forget something: that begins with opening them. */
  async forgetRest(): Promise<void> {
    const { log, limits } = this.#parts
    for (const name of await log.roomsWithTail()) {
      if (this.#open.has(name) || !forgets(name.slice(name.indexOf('/') + 1), limits)) continue
      await this.#openRoom(name)
    }
  }

  /** Forgets a room and all that is stored of it; whoever comes meanwhile waits, and finds it empty. */
  async erase(name: string): Promise<void> {
    await this.#opening.get(name)?.catch(() => null)
    const room = this.#open.get(name)
    this.#open.delete(name)
    const erased = (async () => {
      await room?.end()
      await this.#parts.log.erase(name)
    })().finally(() => this.#opening.delete(name))
    const again = erased.then(() => this.#openRoom(name))
    this.#opening.set(name, again)
    again.catch(() => {})
    await erased
  }

  #openRoom(name: string): Promise<Room> {
    const opening = this.#opening.get(name)
    if (opening) return opening
    const opened = Room.open(name, this.#parts, (failed) => this.#replace(failed)).then((room) => {
      this.#open.set(name, room)
      this.#forgetWhenIdle(room)
      return room
    })
    this.#opening.set(name, opened)
    const done = () => this.#opening.delete(name)
    opened.then(done, done)
    return opened
  }

  #leave(room: Room, connection: Connection): void {
    room.leave(connection)
    if (room.connections.size === 0) this.#forgetWhenIdle(room)
  }

  #forgetWhenIdle(room: Room): void {
    setTimeout(() => {
      if (this.#open.get(room.name) !== room || room.connections.size > 0) return
      if (!room.isIdle) {
        this.#forgetWhenIdle(room)
        return
      }
      this.#open.delete(room.name)
      room.content.close()
    }, this.#parts.limits.roomIdleMs).unref()
  }

  /** What a room knew no longer holds: the next who comes opens it anew, once all that it accepted is on disk. */
  #replace(room: Room): void {
    if (this.#open.get(room.name) !== room) return
    this.#open.delete(room.name)
    room.content.close()
    const settled = new Promise<Room>((resolve, reject) => {
      room.whenIdle(() => {
        this.#opening.delete(room.name)
        this.#openRoom(room.name).then(resolve, reject)
      })
    })
    this.#opening.set(room.name, settled)
  }
}

type Gone = (connection: Connection, room: Room | null) => void

/** The place of a connection in its room, which is null while it is opening. */
class Seat implements ConnectionEvents {
  readonly #connection: Connection
  readonly #gone: Gone
  #room: Room | null
  #early: Buffer[] | null = null

  constructor(connection: Connection, room: Room | null, gone: Gone) {
    this.#connection = connection
    this.#room = room
    this.#gone = gone
  }

  take(room: Room): void {
    const early = this.#early ?? []
    this.#early = null
    this.#room = room
    room.join(this.#connection)
    for (const frame of early) if (!this.#connection.isClosed) room.receive(this.#connection, frame)
    this.#connection.resumeReading()
  }

  frame(frame: Buffer): void {
    if (this.#room) this.#room.receive(this.#connection, frame)
    else {
      this.#early ??= []
      this.#early.push(frame)
    }
  }

  mayWrite(): void {
    this.#room?.ask(this.#connection)
  }

  closed(): void {
    this.#gone(this.#connection, this.#room)
  }
}
