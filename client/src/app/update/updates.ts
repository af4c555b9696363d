import { type Accessor, createSignal } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { type AppWorker, registerWorker, type WorkerContainer } from './service-worker.ts'

/** `waiting` installs at the next start anyway; `blocked` would reload now but must not. */
export type UpdateState = 'none' | 'waiting' | 'blocked'

/** Whether everything typed in this tab is safe on this device, so that the page may go. */
export type MayReload = () => Promise<boolean>

export interface Updates {
  readonly state: Accessor<UpdateState>
  /** Installs the version that waits, unless something is unsaved here. */
  install(): Promise<void>
  /** What must be asked before a reload while a workspace is open; the result takes the question back. */
  guard(mayReload: MayReload): () => void
}

const LOOK_EVERY_MS = 3_600_000

/** @param container null where the browser has no service worker; then there is nothing to update */
export function createUpdates(means: {
  readonly container: WorkerContainer | null
  readonly environment: Pick<Environment, 'after' | 'page'>
  readonly reload: () => void
}): Updates {
  const { container, environment, reload } = means
  const [state, setState] = createSignal<UpdateState>('none')
  const guards = new Set<MayReload>()
  let worker: AppWorker | null = null
  /** A version waits; else, when an update is blocked, it serves already and only this page is the old one. */
  let waits = false

  const mayReload = async (): Promise<boolean> => {
    const answers = await Promise.all([...guards].map((ask) => ask()))
    return answers.every(Boolean)
  }
  const reloadIfSafe = async (): Promise<void> => {
    if (await mayReload()) reload()
    else setState('blocked')
  }
  const lookOften = (): void => {
    environment.after(LOOK_EVERY_MS, () => {
      worker?.look()
      lookOften()
    })
  }
  const start = async (from: WorkerContainer): Promise<void> => {
    worker = await registerWorker(from, {
      onWaiting() {
        waits = true
        setState('waiting')
      },
      onTakenOver() {
        waits = false
        void reloadIfSafe()
      },
    })
    lookOften()
    environment.page.onOnline(() => worker?.look())
  }
  // Without it the app works as well, only not from a cold start without a network.
  if (container) start(container).catch((error: unknown) => console.warn(error))

  return {
    state,
    async install() {
      if (!(await mayReload())) setState('blocked')
      else if (waits) worker?.takeOver()
      else reload()
    },
    guard(ask) {
      guards.add(ask)
      return () => guards.delete(ask)
    },
  }
}
