import type { PostStatus } from '#shared/domain/post.ts'
import type { ImportedPost } from '../imported-post.ts'
import { languageNamed } from '../language-names.ts'
import { ownLink } from '../link.ts'
import { isMark, readOrigin } from '../origin.ts'
import type { Column, ColumnUse } from './columns.ts'
import { unguardCell } from './guard-cell.ts'
import { readHour, readMoment, toLocalTime } from './moment.ts'
import type { Row } from './read-rows.ts'
import { splitList } from './split-list.ts'
import { statusNamed } from './status-words.ts'
import type { TableOptions } from './to-posts.ts'
import { variantsIn } from './variants.ts'

/**
 * A row that we exported (`write.ts`) comes back as it was, to the character; what a person has changed in it since is
 * read like any other table's. Null for a row that they have added, or whose date they have made unreadable.
 */
export function ownRow(
  row: Row,
  options: TableOptions,
  columns: readonly Column[],
): ImportedPost | null {
  const cell = (use: ColumnUse) => unguardCell(row.cells[options.uses.indexOf(use)] ?? '')
  const { key: id, mark } = readOrigin(cell('id').trim())
  if (!/^[a-z0-9]{4,40}$/.test(id) || mark === null || !isMark(mark)) return null
  const moment = readMoment(cell('date'), options)
  if (cell('date').trim() !== '' && moment === null) return null
  const hour = readHour(cell('time'))
  const at =
    moment && toLocalTime(hour ? { ...moment, ...hour } : moment, options.zone, options.source)
  return {
    where: row.number,
    key: `ruche:${id}`,
    mark,
    title: cell('title'),
    body: cell('body'),
    at,
    status: statusNamed(cell('status')) ?? UNKNOWN,
    channels: splitList(cell('channels')),
    labels: splitList(cell('labels')),
    owner: cell('owner') || null,
    campaign: cell('campaign') || null,
    pillar: cell('pillar') || null,
    language: languageNamed(cell('language')),
    link: ownLink(cell('link')),
    variants: variantsIn(row, columns, options.uses, unguardCell),
    comment: cell('comment'),
  }
}

/** Somebody typed a word there that means nothing to us: the post is not settled. */
const UNKNOWN: PostStatus = 'draft'
