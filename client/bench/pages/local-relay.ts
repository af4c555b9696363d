import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'

/** A socket to nowhere: a device that is offline. */
export class DeadSocket extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly bufferedAmount = 0
  readonly extensions = ''
  readonly protocol = ''
  readonly url = ''
  binaryType: BinaryType = 'arraybuffer'
  readyState: 0 | 1 | 2 | 3 = 0
  onopen: ((event: Event) => void) | null = null
  onmessage: ((event: MessageEvent) => void) | null = null
  onclose: ((event: CloseEvent) => void) | null = null
  onerror: ((event: Event) => void) | null = null
  send(_data: string | Blob | BufferSource): void {}
  close(): void {}
}

/** A relay inside the page, which brings these updates, one message each, and says that all is kept. */
export function localRelay(updates: readonly Uint8Array[]): typeof WebSocket {
  return class extends DeadSocket {
    constructor() {
      super()
      queueMicrotask(() => {
        this.readyState = 1
        this.onopen?.(new Event('open'))
      })
    }

    override send(data: string | Blob | BufferSource): void {
      if (!(data instanceof Uint8Array)) throw new TypeError('the protocol is binary')
      const decoder = decoding.createDecoder(data)
      const type = decoding.readVarUint(decoder)
      if (type === MESSAGE.saved) this.answerSaved(decoding.readVarUint(decoder))
      else if (type === MESSAGE.sync && decoding.readVarUint(decoder) === SYNC.step1) {
        for (const update of updates) this.bring(SYNC.update, update)
        this.bring(SYNC.step2, new Uint8Array([0, 0]))
      }
    }

    private answerSaved(token: number): void {
      this.deliver((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.saved)
        encoding.writeVarUint(encoder, token)
        encoding.writeVarString(encoder, 'generation')
        encoding.writeVarUint(encoder, updates.length)
      })
    }

    private bring(kind: number, update: Uint8Array): void {
      this.deliver((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, kind)
        encoding.writeVarUint8Array(encoder, update)
      })
    }

    private deliver(write: (encoder: encoding.Encoder) => void): void {
      const { buffer } = encoding.encode(write).slice()
      this.onmessage?.(new MessageEvent('message', { data: buffer }))
    }
  }
}
