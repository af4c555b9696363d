import { type Accessor, createSignal } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { exportEverything, exportName } from '../settings/export-everything.ts'
import { isAllSent } from './forget-sent.ts'

/** What is left on this device of a workspace that its person may not open any more. */
export interface LostView {
  /** Changes that never reached the relay; null until everything that is here has been read. */
  readonly unsent: Accessor<number | null>
  readonly exported: Accessor<boolean>
  /** Asked to erase what was not taken along. */
  readonly asking: Accessor<boolean>
  readonly erased: Accessor<boolean>
  /** Reads all that is here; what then goes by itself is gone. */
  look(): Promise<void>
  exportUnsent(): Promise<void>
  /** At once when nothing would be lost, else when asked a second time. */
  erase(): Promise<void>
  keep(): void
}

export function createLostView(means: {
  readonly workspace: Workspace
  readonly now: () => number
  readonly download: (name: string, content: Blob) => void
  /** Where nothing is on this device alone, it goes without a word of its person's. */
  readonly erasesItself: boolean
  readonly forget: () => Promise<void>
}): LostView {
  const { workspace } = means
  const [read, setRead] = createSignal(false)
  const [exported, setExported] = createSignal(false)
  const [asking, setAsking] = createSignal(false)
  const [erased, setErased] = createSignal(false)
  const unsent = () => (read() ? workspace.status().waiting : null)
  const erase = async (): Promise<void> => {
    await means.forget()
    setErased(true)
  }

  return {
    unsent,
    exported,
    asking,
    erased,
    async look() {
      await workspace.lookEverywhere()
      if (means.erasesItself && (await isAllSent(workspace))) return erase()
      setRead(true)
    },
    async exportUnsent() {
      const since = workspace.status().waitingSince ?? 0
      const now = means.now()
      const json = await exportEverything(workspace, now, (post) =>
        isOwnSince(workspace, post, since),
      )
      const day = new Date(now).toISOString().slice(0, 10)
      const name = exportName(workspace.settings().name, day)
      means.download(name, new Blob([json], { type: 'application/json' }))
      setExported(true)
    },
    async erase() {
      if (unsent() !== 0 && !exported() && !asking()) {
        setAsking(true)
        return
      }
      await erase()
    },
    keep: () => setAsking(false),
  }
}

const SECOND = 1_000

/** Whether this person has made or changed the post since: their work, and not everything that they could once read. */
function isOwnSince({ posts, me }: Workspace, id: string, since: number): boolean {
  // History counts in seconds.
  const isSince = (at: number) => at >= since - SECOND
  const post = posts.get(id)
  if (post?.kind === 'post' && post.createdBy === me.id && isSince(post.createdAt)) return true
  return posts.history(id).some(({ at, by }) => by === me.id && isSince(at))
}
