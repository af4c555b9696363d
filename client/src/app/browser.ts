import type { Memory } from '#client/workspace/device/memory.ts'
import { quietly } from '#client/workspace/quietly.ts'

/**
 * What the browser lends the app. Everything that is not the same twice (clock, network, storage, address) comes in
 * through here, so that a test or the gallery can lend something else.
 */
export interface Browser {
  /** Milliseconds since 1970. */
  now(): number
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  readonly memory: Memory
  /** Preferred languages, best first. */
  readonly languages: readonly string[]
  readonly timeZone: string
  /** `ctrlKey` elsewhere is `metaKey` on Apple's keyboards. */
  readonly apple: boolean
  /** Calls back now and whenever the answer changes; returns how to stop. */
  watchMedia(query: string, onChange: (matches: boolean) => void): () => void
  /** With its `#`; empty when there is none. */
  hash(): string
  reload(): void
  print(): void
  /** Goes to an address outside of the app. */
  leave(address: string): void
  /** Opens an address of the app in a tab of its own. */
  openBeside(address: string): void
  /** Puts text on the clipboard; false when the browser does not allow it. */
  copy(text: string): Promise<boolean>
  /** The system's own sheet for handing a text on; null where there is none. Resolves when it has been put away. */
  readonly share: ((text: string) => Promise<void>) | null
  /** Hands a file to the person. */
  download(name: string, content: Blob): void
  /** Browser and version, for a report. */
  readonly about: string
}

/** @param window the real one */
export function lend(window: Window & typeof globalThis): Browser {
  const { navigator, localStorage, location } = window
  return {
    now: () => Date.now(),
    fetch: (path, init) => window.fetch(path, init),
    memory: {
      get: (key) => quietly(() => localStorage.getItem(key)) ?? null,
      set: (key, value) => {
        quietly(() =>
          value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value),
        )
      },
    },
    languages: navigator.languages,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    apple: /mac|iphone|ipad/i.test(navigator.userAgent),
    watchMedia(query, onChange) {
      const media = window.matchMedia(query)
      const tell = () => onChange(media.matches)
      tell()
      media.addEventListener('change', tell)
      return () => media.removeEventListener('change', tell)
    },
    hash: () => location.hash,
    reload: () => location.reload(),
    print: () => window.print(),
    leave: (address) => location.assign(address),
    openBeside: (address) => void window.open(address, '_blank', 'noopener'),
    copy: (text) =>
      (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
        () => true,
        () => false,
      ),
    share: navigator.share
      ? (text) =>
          navigator.share({ text }).catch(() => {
            // Put away without choosing anybody.
          })
      : null,
    download(name, content) {
      const link = window.document.createElement('a')
      link.href = URL.createObjectURL(content)
      link.download = name
      link.click()
      // The browser has begun to read it by then; a file address that is never taken back keeps the file in memory.
      window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    },
    about: navigator.userAgent,
  }
}
