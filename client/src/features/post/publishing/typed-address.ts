import { type Accessor, createSignal } from 'solid-js'
import { webAddress } from '../fields/web-address.ts'

/**
 * Where a post can be read, while somebody types it: whatever becomes of the post meanwhile, marked by a colleague or taken
 * back, what is typed stays until it is kept.
 */
export interface TypedAddress {
  /** What is being typed, else what is kept. */
  readonly value: Accessor<string>
  /** Something was typed that is not kept yet. */
  readonly waits: Accessor<boolean>
  /** It was to be kept, and is no address of the web. */
  readonly isWrong: Accessor<boolean>
  type(text: string): void
  /** As it is to be kept; null where it is no address, which is said. */
  read(): string | null
  /** It is kept. */
  done(): void
}

export function createTypedAddress(kept: Accessor<string>): TypedAddress {
  const [typed, setTyped] = createSignal<string | null>(null)
  const [isWrong, setWrong] = createSignal(false)
  const value = () => typed() ?? kept()
  return {
    value,
    waits: () => typed() !== null && typed() !== kept(),
    isWrong,
    type: setTyped,
    read() {
      const address = value().trim()
      const isAddress = address === '' || webAddress(address) !== null
      setWrong(!isAddress)
      return isAddress ? address : null
    },
    done: () => setTyped(null),
  }
}
