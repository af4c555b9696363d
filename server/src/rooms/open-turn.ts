import { SYNC } from '#shared/protocol/messages.ts'
import type { Connection } from './connection.ts'
import type { Unit } from './content.ts'
import { syncFrame } from './frames.ts'
import { giveBack, LARGE_BYTES } from './give-back.ts'
import { PIECE_BYTES } from './pieces.ts'
import { Join, type JoinedUpdate } from './update/join.ts'
import type { UpdateSlice } from './update/scan.ts'

/** What stands around an update in the frame that it came in. */
const AROUND_BYTES = 16

interface Group {
  readonly seq: number
  readonly join: Join<Connection>
}

/** What a turn collected, ready to be passed on and stored: usually one update, whoever sent what. */
export interface EndedTurn {
  readonly units: readonly Unit[]
  /** The frames for one receiver, without what it sent itself; empty when there is nothing for it. */
  framesFor(connection: Connection): readonly Buffer[]
}

/** The updates that were accepted since the last turn ended (R10a), each with the number it will be stored under. */
export class OpenTurn {
  #groups: Group[] = []
  /** Frames that hold nothing but an update of this turn. */
  readonly #frames = new Set<ArrayBufferLike>()

  /** Returns the sequence number that this update is part of. */
  add(slice: UpdateSlice, sender: Connection, nextSeq: number): number {
    const { buffer, byteLength } = slice.bytes
    if (byteLength >= LARGE_BYTES && buffer.byteLength - byteLength <= AROUND_BYTES)
      this.#frames.add(buffer)
    const last = this.#groups.at(-1)
    if (last && last.join.byteLength < PIECE_BYTES && last.join.add(slice, sender)) return last.seq
    const seq = last ? last.seq + 1 : nextSeq
    const join = new Join<Connection>()
    join.add(slice, sender)
    this.#groups.push({ seq, join })
    return seq
  }

  end(): EndedTurn {
    const groups = this.#groups
    this.#groups = []
    const joined: JoinedUpdate<Connection>[] = []
    const units = groups.map(({ seq, join }): Unit => {
      let frame: Buffer | null = null
      const update = join.encode((size) => {
        const made = syncFrame(SYNC.update)(size)
        frame = made.target
        return made
      })
      joined.push(update)
      // To read so much again takes longer than to remember what is in it.
      const slice = update.update.length < LARGE_BYTES ? null : update.slice()
      return { seq, update: update.update, frame, slice }
    })
    for (const frame of this.#frames) giveBack(frame)
    this.#frames.clear()
    const shared = units.flatMap(({ frame }) => (frame ? [frame] : []))
    return {
      units,
      framesFor(connection) {
        if (!joined.some((update) => update.holds(connection))) return shared
        return joined.flatMap((update, index) => {
          if (!update.holds(connection)) return shared[index] ?? []
          return update.without(connection, syncFrame(SYNC.update, Buffer.allocUnsafe)) ?? []
        })
      },
    }
  }
}
