import type { RawClient } from '#server/rooms/testing/raw-client.ts'

/** Who remembers every byte that the relay sent to anybody, and knows a marker when it is in there. */
export class Witness {
  readonly #heard: Buffer[] = []

  listenTo(client: RawClient): void {
    client.socket.on('message', (data: Buffer) => this.hear(data))
  }

  hear(bytes: Buffer): void {
    this.#heard.push(bytes)
  }

  /** Which of the markers were heard by somebody other than who sent them. */
  heardOf(markers: Iterable<string>): Set<string> {
    const everything = Buffer.concat(this.#heard)
    return new Set([...markers].filter((marker) => everything.includes(marker)))
  }
}
