import type { Words } from '#client/i18n/words.ts'
import type { SyncNotice } from '#client/ui/SyncStatus.tsx'
import type { FilesWaiting } from '#client/workspace/status/sync-status.ts'

/** Kinds beside whose detail it is said that files wait, too. */
const WAITS = ['offline', 'connecting', 'device-kept']

/** What is told of the work, with the files that are not on the relay yet. They come after the changes. */
export function withFiles(
  notices: readonly [SyncNotice, ...SyncNotice[]],
  files: FilesWaiting,
  words: Words['media'],
): readonly [SyncNotice, ...SyncNotice[]] {
  const count = files.count - files.refused
  const percent = Math.floor((files.sent / Math.max(1, files.bytes)) * 100)
  const said = (notice: SyncNotice): SyncNotice => {
    if (count === 0) return notice
    if (notice.kind === 'saving')
      return { ...notice, detail: joined(notice.detail, words.onTheWay(count, percent)) }
    return WAITS.includes(notice.kind)
      ? { ...notice, detail: joined(notice.detail, words.wait(count)) }
      : notice
  }
  const [first, ...rest] = notices
  const refused: SyncNotice[] =
    files.refused === 0
      ? []
      : [
          {
            kind: 'files-refused',
            title: words.refused(files.refused),
            detail: words.refusedDetail,
          },
        ]
  return [said(first), ...rest.map(said), ...refused]
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
