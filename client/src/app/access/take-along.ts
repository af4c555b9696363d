import { downloadZip } from 'client-zip'
import { attachedTo } from '#client/workspace/media/attached.ts'
import type { UnsentFile } from '#client/workspace/media/unsent-files.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { extensionOf, isMediaType } from '#shared/protocol/media.ts'
import { exportEverything, exportName } from '../settings/export-everything.ts'

export interface TakenAlong {
  readonly name: string
  readonly content: Blob
}

/**
 * Posts as JSON that a person can read; with files of theirs, all of it in one archive, the files under the names that they
 * had.
 * @param wanted which posts, besides those of the files
 * @param now ms since 1970
 */
export async function takeAlong(
  workspace: Workspace,
  means: {
    readonly now: number
    readonly wanted: (post: string) => boolean
    readonly files: readonly UnsentFile[]
  },
): Promise<TakenAlong> {
  const { now, files } = means
  const attached = attachedTo(workspace, [...idsOf(workspace)])
  const hashes = new Set(files.map(({ hash }) => hash))
  const json = await exportEverything(
    workspace,
    now,
    (post) =>
      means.wanted(post) || (attached.get(post)?.some(({ hash }) => hashes.has(hash)) ?? false),
  )
  const name = exportName(workspace.settings().name, new Date(now).toISOString().slice(0, 10))
  const content = new Blob([json], { type: 'application/json' })
  if (files.length === 0) return { name, content }
  const lastModified = new Date(now)
  const names = namesOf([...attached.values()].flat(), files)
  const archive = downloadZip([
    { name, input: content, lastModified },
    ...files.map((file, index) => ({
      name: `media/${names[index]}`,
      input: file.content,
      lastModified,
    })),
  ])
  return { name: name.replace(/json$/, 'zip'), content: await archive.blob() }
}

function* idsOf({ posts }: Workspace): Iterable<string> {
  for (const { id } of posts.all()) yield id
  yield* posts.bin()
}

/** Each its own. */
function namesOf(attached: readonly Attachment[], files: readonly UnsentFile[]): readonly string[] {
  const taken = new Set<string>()
  return files.map(({ hash }) => {
    const found = attached.find((one) => one.hash === hash)
    const type = found?.type ?? ''
    const plain = found?.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').trim()
    const named = plain || (isMediaType(type) ? `${hash}.${extensionOf(type)}` : hash)
    const name = taken.has(named) ? `${hash.slice(0, 8)}-${named}` : named
    taken.add(name)
    return name
  })
}
