import { type Accessor, createSignal } from 'solid-js'
import type { UnsentFile } from '#client/workspace/media/unsent-files.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isAllSent } from './forget-sent.ts'
import { takeAlong } from './take-along.ts'

/** What is left on this device of a workspace that its person may not open any more. */
export interface LostView {
  /** Changes and files that never reached the relay; null until everything that is here has been read. */
  readonly unsent: Accessor<number | null>
  /** When the oldest of the changes was made, ms since 1970. */
  readonly since: Accessor<number | null>
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
  /** Files of posts that are on this device alone. */
  readonly files: () => Promise<readonly UnsentFile[]>
  /** Where nothing is on this device alone, it goes without a word of its person's. */
  readonly erasesItself: boolean
  readonly forget: () => Promise<void>
}): LostView {
  const { workspace } = means
  /** Null until everything that is here has been read. */
  const [files, setFiles] = createSignal<readonly UnsentFile[] | null>(null)
  const [exported, setExported] = createSignal(false)
  const [asking, setAsking] = createSignal(false)
  const [erased, setErased] = createSignal(false)
  const unsent = () => {
    const read = files()
    return read && workspace.status().waiting + read.length
  }
  const erase = async (): Promise<void> => {
    await means.forget()
    setErased(true)
  }

  return {
    unsent,
    since: () => workspace.status().waitingSince,
    exported,
    asking,
    erased,
    async look() {
      await workspace.lookEverywhere()
      if (means.erasesItself && (await isAllSent(workspace))) return erase()
      setFiles(await means.files())
    },
    async exportUnsent() {
      const since = workspace.status().waitingSince
      const taken = await takeAlong(workspace, {
        now: means.now(),
        // Where only files wait, every post was sent.
        wanted: (post) => since !== null && isOwnSince(workspace, post, since),
        files: files() ?? [],
      })
      means.download(taken.name, taken.content)
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
