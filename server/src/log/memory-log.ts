import type {
  CompressedSnapshot,
  Log,
  LoggedUpdate,
  NewPart,
  NewSnapshot,
  StoredPart,
  StoredRoom,
} from './log.ts'

interface HeldPart extends NewPart {
  readonly id: number
  readonly seq: number
}

interface HeldRoom {
  parts: HeldPart[]
  tail: LoggedUpdate[]
  deletions: Uint8Array | null
  compressed: CompressedSnapshot | null
  packed: CompressedSnapshot | null
}

/** A log that forgets at exit: for tests, and to measure the relay without a disk. */
export class MemoryLog implements Log {
  readonly #rooms = new Map<string, HeldRoom>()
  #lastPart = 0

  async append(batch: readonly { room: string; seq: number; update: Uint8Array }[]): Promise<void> {
    for (const { room, seq } of batch) {
      if (this.#room(room).tail.some((logged) => logged.seq === seq))
        throw new Error(`${room} has an update ${seq} already`)
    }
    for (const { room, seq, update } of batch)
      this.#room(room).tail.push({ seq, update: new Uint8Array(update) })
  }

  async load(room: string): Promise<StoredRoom> {
    const held = this.#room(room)
    return { parts: held.parts.map(withoutBytes), tail: [...held.tail], damaged: 0 }
  }

  async loadParts(room: string, ids: readonly number[]): Promise<readonly Uint8Array[] | null> {
    const { parts } = this.#room(room)
    const found: Uint8Array[] = []
    for (const id of ids) {
      const part = parts.find((held) => held.id === id)
      if (!part) return null
      found.push(part.bytes)
    }
    return found
  }

  async loadDeletions(room: string): Promise<Uint8Array | null> {
    return this.#room(room).deletions
  }

  async loadCompressed(room: string): Promise<CompressedSnapshot | null> {
    return this.#room(room).compressed
  }

  async loadPacked(room: string): Promise<CompressedSnapshot | null> {
    return this.#room(room).packed
  }

  async replace(snapshot: NewSnapshot): Promise<readonly StoredPart[]> {
    const { seq, keep, deletions, compressed, packed } = snapshot
    const held = this.#room(snapshot.room)
    if (keep.some((id, index) => held.parts[index]?.id !== id))
      throw new Error('The parts to keep are not the first ones that are stored')
    const added = snapshot.parts.map((part) => ({ ...part, id: ++this.#lastPart, seq }))
    held.parts = [...held.parts.slice(0, keep.length), ...added]
    held.tail = held.tail.filter((logged) => logged.seq > seq)
    held.deletions = deletions
    if (compressed) {
      held.compressed = compressed
      held.packed = packed ? { seq: compressed.seq, bytes: packed } : null
    }
    return held.parts.map(withoutBytes)
  }

  async roomsWithTail(): Promise<readonly string[]> {
    return [...this.#rooms].filter(([, { tail }]) => tail.length > 0).map(([name]) => name)
  }

  async roomsOf(workspace: string): Promise<readonly string[]> {
    const holdsSomething = ({ parts, tail }: HeldRoom) => parts.length + tail.length > 0
    return [...this.#rooms]
      .filter(([name, held]) => name.startsWith(`${workspace}/`) && holdsSomething(held))
      .map(([name]) => name)
      .sort()
  }

  async erase(room: string): Promise<void> {
    this.#rooms.delete(room)
  }

  async generation(): Promise<string> {
    return 'memory'
  }

  async probe(): Promise<void> {}

  async close(): Promise<void> {}

  #room(name: string): HeldRoom {
    const known = this.#rooms.get(name)
    if (known) return known
    const made: HeldRoom = {
      parts: [],
      tail: [],
      deletions: null,
      compressed: null,
      packed: null,
    }
    this.#rooms.set(name, made)
    return made
  }
}

function withoutBytes({ id, seq, vector, bytes }: HeldPart): StoredPart {
  return { id, seq, vector, byteLength: bytes.byteLength }
}
