import type { Device } from '#client/workspace/device/device.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Posts, WorkspaceSettings } from '#client/workspace/workspace.ts'
import type { Post } from '#shared/domain/post.ts'

/**
 * What the calendar showed last, as plain records: painted before the documents are decoded, which for 4,000 posts of
 * twenty edits takes longer than everything else together. A picture, not the truth: it is replaced record by record
 * as soon as the documents are read, and nothing can be changed before.
 */
export interface Picture {
  readonly version: typeof VERSION
  readonly settings: WorkspaceSettings
  readonly posts: readonly Post[]
}

/** Raised when a post's fields change: an older picture is then not shown. */
const VERSION = 4
const SAVE_AFTER_MS = 5_000
const DAYS_BACK = 45
const DAYS_AHEAD = 75
const UNSCHEDULED = 50

export async function readPicture(device: Device): Promise<Picture | null> {
  const kept = await device.readNote(NOTE)
  return kept.ok && isPicture(kept.value) ? kept.value : null
}

const NOTE = 'first-paint'

function isPicture(value: unknown): value is Picture {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  )
}

/** Takes the picture again some seconds after a change, and when the page hides. */
export function keepPicture(options: {
  readonly device: Device
  readonly environment: Pick<Environment, 'after' | 'page' | 'now'>
  readonly posts: Posts
  readonly settings: () => WorkspaceSettings
}): { changed(): void; close(): void } {
  const { device, environment, posts, settings } = options
  let cancel: (() => void) | null = null

  const save = (): void => {
    cancel?.()
    cancel = null
    const picture = {
      version: VERSION,
      settings: settings(),
      posts: visible(posts, environment.now()),
    }
    void device.writeNote(NOTE, picture)
  }
  const stop = environment.page.onHide(() => {
    if (cancel) save()
  })

  return {
    changed() {
      cancel ??= environment.after(SAVE_AFTER_MS, save)
    },
    close() {
      stop()
      cancel?.()
    },
  }
}

function visible(posts: Posts, now: number): Post[] {
  const from = dayFrom(now, -DAYS_BACK)
  const to = dayFrom(now, DAYS_AHEAD)
  const found: Post[] = []
  let unscheduled = 0
  for (const post of posts.all()) {
    if (post.at === null) {
      unscheduled += 1
      if (unscheduled <= UNSCHEDULED) found.push(post)
    } else if (post.at >= from && post.at < to) found.push(post)
  }
  return found
}

function dayFrom(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10)
}
