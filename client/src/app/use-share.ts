import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { useApp } from './app-context.tsx'
import type { Browser } from './browser.ts'

/** The system's own sheet for handing a text on, on a device that is held in the hand; null elsewhere. */
export function useShare(): Accessor<Browser['share']> {
  const { browser } = useApp()
  const [byFinger, setByFinger] = createSignal(false)
  onCleanup(browser.watchMedia('(pointer: coarse)', setByFinger))
  return () => (byFinger() ? browser.share : null)
}
