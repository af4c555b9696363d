import type { PostStatus } from '#shared/domain/post.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import { cleanText } from '../clean-text.ts'
import type { ExportedPost } from '../exported-post.ts'
import { writeOrigin } from '../origin.ts'
import type { Delimiter } from './delimiter.ts'
import { guardCell } from './guard-cell.ts'
import { OWN_COLUMN } from './header-words.ts'
import { joinList } from './split-list.ts'

/** Headings and status words in the person's language; `HEADER_WORDS` and `status-words.ts` know them when they come back. */
export interface TableWords {
  readonly columns: Readonly<
    Record<
      | 'title'
      | 'text'
      | 'date'
      | 'time'
      | 'channels'
      | 'status'
      | 'owner'
      | 'campaign'
      | 'pillar'
      | 'language'
      | 'labels'
      | 'link'
      | 'comment'
      | 'held',
      string
    >
  > & { readonly textFor: (channel: string) => string }
  readonly statuses: Readonly<Record<PostStatus, string>>
}

export interface TableFormat {
  /** A semicolon where commas stand in decimal numbers: Excel opens the file with it. */
  readonly delimiter: Delimiter
  readonly words: TableWords
  /** The workspace's, an IANA name. */
  readonly zone: string
}

/** The whole file, with the mark by which Excel knows UTF-8. */
export function postsToCsv(exported: Iterable<ExportedPost>, format: TableFormat): string {
  const posts = [...exported]
  const own = [...new Set(posts.flatMap(({ variants }) => variants.map(({ channel }) => channel)))]
  const pillars = posts.some(({ pillar }) => pillar !== null)
  const languages = posts.some(({ language }) => language !== null)
  const comments = posts.some(({ comment }) => comment !== '')
  const isHeld = posts.some(({ held }) => held !== null)
  const { columns, statuses } = format.words
  const header = [
    columns.title,
    columns.text,
    columns.date,
    `${columns.time} (${format.zone})`,
    columns.channels,
    columns.status,
    columns.owner,
    columns.campaign,
    columns.labels,
    columns.link,
    // Only where there are some: most tables have none.
    ...(pillars ? [columns.pillar] : []),
    ...(languages ? [columns.language] : []),
    ...own.sort().map(columns.textFor),
    ...(comments ? [columns.comment] : []),
    ...(isHeld ? [columns.held] : []),
    OWN_COLUMN,
  ]
  const rows = [header]
  for (const post of posts) {
    const status = isKeyOf(post.status, statuses) ? statuses[post.status] : post.status
    rows.push([
      post.title,
      post.body,
      post.at?.slice(0, 10) ?? '',
      post.at?.slice(11) ?? '',
      joinList(post.channels),
      status,
      post.owner ?? '',
      post.campaign ?? '',
      joinList(post.labels),
      post.link ?? '',
      ...(pillars ? [post.pillar ?? ''] : []),
      ...(languages ? [post.language ?? ''] : []),
      ...own.map((channel) => post.variants.find((one) => one.channel === channel)?.text ?? ''),
      ...(comments ? [post.comment] : []),
      ...(isHeld ? [post.held ?? ''] : []),
      writeOrigin({ key: post.id, mark: post.mark }),
    ])
  }
  return `\ufeff${rows.map((cells) => writeRow(cells.map(cleanText), format.delimiter)).join('')}`
}

export function writeRow(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => quoted(guardCell(cell))).join(delimiter)}\r\n`
}

function quoted(cell: string): string {
  return /["\n,;\t|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
