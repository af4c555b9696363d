import type { Command } from '#client/commands/command.ts'
import { writtenForm } from '#client/commands/keys.ts'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/**
 * Keys that mean something only on what has the focus, or while a post is in the hand. What binds them here is what
 * the keyboard help lists.
 */
export interface Binding extends Omit<Command, 'run' | 'when'> {
  /** Given the one of its keys that was pressed; returns whether it meant something here. */
  act(key: string): boolean
}

/** Returns whether the stroke meant something. Shift alone makes no other stroke of it where none is bound with it. */
export function pressIn(bindings: readonly Binding[], stroke: KeyPress): boolean {
  // Read one by one: what an event tells are not its own properties, which a copy would hold.
  const { key, altKey, shiftKey, ctrlKey, metaKey } = stroke
  const held = { key, altKey, ctrlKey, metaKey }
  const exact = writtenForm({ ...held, shiftKey }, false)
  const plain = writtenForm({ ...held, shiftKey: false }, false)
  const bound = (keys: string) => bindings.find((binding) => binding.keys.includes(keys))
  const binding = bound(exact)
  return binding ? binding.act(exact) : (bound(plain)?.act(plain) ?? false)
}
