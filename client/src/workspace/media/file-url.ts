import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Missing } from '#client/workspace/media/fetch-file.ts'
import type { FileKind } from '#shared/protocol/media.ts'
import { makeThumbnail, type SmallSize } from './thumbnail.ts'

/** `plain`: the file is here and cannot be drawn. */
export type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly address: string }
  | { readonly kind: 'plain' }
  | { readonly kind: 'missing'; readonly why: Missing }

const AGAIN_AFTER_MS = 15_000

/** An address for a file's bytes, for as long as it is shown: as small as that needs, or whole. */
export function createFileUrl(
  { hash, type }: { readonly hash: string; readonly type: string },
  size: SmallSize | 'whole',
  { after }: Pick<Environment, 'after'>,
  kind: FileKind = 'calendar',
): Accessor<Shown> {
  const media = useWorkspace().media()
  const [shown, setShown] = createSignal<Shown>({ kind: 'loading' })
  let address: string | null = null
  let gone = false
  let cancel = (): void => {}
  onCleanup(() => {
    gone = true
    cancel()
    if (address !== null) URL.revokeObjectURL(address)
  })
  const load = async (): Promise<void> => {
    // A video of a colleague's is fetched when it is opened, not for a small picture of it.
    const here =
      size !== 'whole' && type.startsWith('video/') ? await media?.here(hash, kind) : null
    if (size !== 'whole' && !type.startsWith('image/') && !here)
      return void setShown({ kind: 'plain' })
    const found = here ? ({ ok: true, content: here } as const) : await media?.open(hash, kind)
    if (!found || gone) return
    if (!found.ok) {
      setShown({ kind: 'missing', why: found.missing })
      // It may be on its way from a colleague's device.
      if (found.missing !== 'damaged') cancel = after(AGAIN_AFTER_MS, () => void load())
      return
    }
    const content =
      size === 'whole'
        ? new Blob([found.content], { type })
        : await makeThumbnail(found.content, type, size)
    if (gone) return
    if (!content) return void setShown({ kind: 'plain' })
    address = URL.createObjectURL(content)
    setShown({ kind: 'shown', address })
  }
  void load()
  return shown
}
