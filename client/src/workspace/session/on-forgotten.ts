import type { Environment } from '#client/workspace/environment.ts'
import { FORGETTING } from './forgetting.ts'

/** What erases comes after the first page, while nobody waits for it. */
const readErasing = () => import('./forget.ts')

/**
 * Another tab has forgotten this workspace: calls `close`, erases what closing may have written, and calls `done`. The
 * result stops listening.
 */
export function onForgotten(
  workspace: string,
  environment: Pick<Environment, 'channel' | 'smallStorage' | 'storage' | 'idle'>,
  then: { readonly close: () => Promise<void>; readonly done: () => void },
): () => void {
  const channel = environment.channel(FORGETTING)
  if (!channel) return () => {}
  const stop = environment.idle(() => void readErasing().catch(() => {}))
  channel.onmessage = async ({ data }: MessageEvent<string>) => {
    if (data !== workspace) return
    await then.close()
    const erasing = await readErasing().catch(() => null)
    await erasing?.erase(workspace, environment)
    then.done()
  }
  return () => {
    stop()
    channel.close()
  }
}
