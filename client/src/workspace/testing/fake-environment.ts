import { createSignal } from 'solid-js'
import type { SmallStorage } from '#client/workspace/device/small-storage.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { FakeRelay } from '#client/workspace/testing/fake-relay.ts'
// In a browser it is fetched when it is needed. Here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/beside.ts'
import '#client/workspace/documents/document-engine.ts'
import '#client/workspace/events/open-events.ts'
import '#client/workspace/media/send-file.ts'
import '#client/workspace/moderation/open-moderation.ts'
import '#client/workspace/people/keep-names.ts'
import '#client/workspace/documents/relay-link.ts'
import type { Role } from '#shared/access/roles.ts'

/** A browser tab for tests: its clock moves when told, its page hides when told, its channel reaches its siblings. */
export interface FakeTab {
  readonly environment: Environment
  hide(): void
  /** Its person looks at it again. */
  resume(): void
  /** The browser says that there is a network. */
  comesOnline(): void
  /** Its person may do this from now on; null: nothing any more. */
  role(role: Role | null): void
  /** Nothing more happens in it: the process was killed. */
  kill(): void
}

export interface FakeBrowser {
  tab(): FakeTab
  /** Moves the clock of every tab, running what is due in its order. */
  pass(ms: number): Promise<void>
  /** The machine sleeps for so long: what became due meanwhile runs once it wakes, and not each time that it would have. */
  sleep(ms: number): Promise<void>
}

/** Lets IndexedDB and promises do what they have begun. */
async function settle(rounds = 40): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function createSmallStorage(): SmallStorage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  }
}

export function createFakeBrowser(relay: FakeRelay, start = Date.UTC(2026, 9, 15, 8)): FakeBrowser {
  let now = start
  let timers: { readonly at: number; readonly run: () => void; readonly owner: object }[] = []
  const channels = new Set<FakeChannel>()
  const smallStorage = createSmallStorage()

  class FakeChannel {
    onmessage: ((event: MessageEvent) => void) | null = null
    readonly name: string
    readonly owner: object
    constructor(name: string, owner: object) {
      this.name = name
      this.owner = owner
      channels.add(this)
    }
    postMessage(data: unknown): void {
      for (const other of channels) {
        if (other === this || other.name !== this.name) continue
        const copy: unknown = structuredClone(data)
        setImmediate(() => {
          if (channels.has(other)) other.onmessage?.(new MessageEvent('message', { data: copy }))
        })
      }
    }
    close(): void {
      channels.delete(this)
    }
  }

  async function pass(ms: number): Promise<void> {
    const end = now + ms
    await settle()
    for (;;) {
      const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      timers = timers.filter((timer) => timer !== due)
      now = Math.max(now, due.at)
      due.run()
      await settle()
    }
    now = end
    await settle()
  }

  return {
    pass,
    async sleep(ms) {
      await settle()
      now += ms
      await pass(0)
    },
    tab() {
      const owner = {}
      const hiders = new Set<() => void>()
      const resumers = new Set<() => void>()
      const onliners = new Set<() => void>()
      const listen = (to: Set<() => void>) => (run: () => void) => {
        to.add(run)
        return () => to.delete(run)
      }
      let alive = true
      const [off, putRight] = createSignal(0)
      const never = () => () => {}
      const environment: Environment = {
        now: () => now + off(),
        putRight,
        after(ms, run) {
          const timer = { at: now + ms, run, owner }
          if (alive) timers.push(timer)
          return () => {
            timers = timers.filter((other) => other !== timer)
          }
        },
        idle: (run) => environment.after(0, run),
        painted: () => Promise.resolve(),
        random: (bytes) => crypto.getRandomValues(bytes),
        chance: () => 0.5,
        fetch: () => Promise.reject(new TypeError('offline')),
        WebSocket: relay.socketFor(owner),
        origin: 'http://relay.example',
        channel: (name) => new FakeChannel(name, owner) as unknown as BroadcastChannel,
        locks: null,
        storage: null,
        smallStorage,
        page: {
          onHide: listen(hiders),
          onLeave: never,
          onFreeze: never,
          onResume: listen(resumers),
          onOnline: listen(onliners),
          onOffline: never,
        },
      }
      return {
        environment,
        hide: () => {
          for (const run of hiders) run()
        },
        resume: () => {
          for (const run of resumers) run()
        },
        comesOnline: () => {
          for (const run of onliners) run()
        },
        role: (role) => relay.setRole(owner, role),
        kill() {
          alive = false
          timers = timers.filter((timer) => timer.owner !== owner)
          for (const channel of channels) if (channel.owner === owner) channels.delete(channel)
          relay.drop(owner)
        },
      }
    },
  }
}
