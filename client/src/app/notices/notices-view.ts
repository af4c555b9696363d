import { type Accessor, createMemo } from 'solid-js'
import type { I18n } from '#client/i18n/i18n.tsx'
import type { Notices, Told } from '#client/workspace/notices/notices.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isSpoken, type Notice, type NoticeKind, nameOf } from '#shared/domain/notices/notice.ts'
import { noticeSentence, noticeTitle } from './notice-sentence.ts'

/** As many as anybody reads in a small layer. */
const MOST = 50
const LONGEST_QUOTE = 140

/** One line of the panel. */
export interface NoticeRow {
  readonly id: string
  readonly kind: NoticeKind
  readonly post: string
  /** Where it leads, after `/w/{workspace}`; null: the post opens over the page. */
  readonly place: string | null
  readonly title: string
  /** For `Said`. */
  readonly what: string
  /** What somebody said; empty where nobody did. */
  readonly quote: string
  /** `il y a 3 min` */
  readonly ago: string
  /** Its time has passed: somebody waits. */
  readonly isPressing: boolean
  readonly isRead: boolean
}

export interface NoticesView {
  readonly unread: Accessor<number>
  readonly rows: Accessor<readonly NoticeRow[]>
  /** What has just come, in a sentence for who hears the page; empty before anything has. */
  readonly news: Accessor<string>
  readAll(): void
  read(row: NoticeRow): void
}

/** As far as it is read here. */
type NoticesIn = Pick<Workspace, 'settings' | 'people'> & {
  readonly me: Pick<Workspace['me'], 'id'>
  readonly posts: Pick<Workspace['posts'], 'get'>
  notices(): Pick<Notices, 'told' | 'arrived' | 'markRead'> | null
}

export function createNoticesView(means: {
  readonly workspace: NoticesIn
  readonly i18n: Pick<I18n, 'words' | 'formats'>
  readonly now: () => number
}): NoticesView {
  const { workspace, i18n } = means
  const told = (): readonly Told[] => workspace.notices()?.told() ?? []
  const unread = createMemo(() => told().filter(({ isRead }) => !isRead).length)
  const sentence = (notice: Notice) =>
    noticeSentence(notice, {
      words: i18n.words().notices,
      formats: i18n.formats(),
      me: workspace.me.id,
      somebody: i18n.words().common.somebody,
      nameOf: (person) => workspace.people().find(({ id }) => id === person)?.name ?? null,
      timeZone: workspace.settings().timeZone,
      now: means.now(),
    })
  const titleOf = (notice: Notice) => {
    const { notices, common } = i18n.words()
    return noticeTitle(notice, { words: notices, common, posts: workspace.posts })
  }
  return {
    unread,
    rows: () =>
      told()
        .slice(0, MOST)
        .map((notice) => ({
          id: nameOf(notice),
          kind: notice.kind,
          post: notice.post,
          place: notice.place ?? null,
          title: titleOf(notice),
          what: sentence(notice),
          quote: hasQuote(notice) ? shortened(notice.words) : '',
          ago: i18n.formats().ago(notice.from, means.now()),
          isPressing: isPressing(notice),
          isRead: notice.isRead,
        })),
    news() {
      const came = workspace.notices()?.arrived() ?? []
      const [only, ...more] = came
      if (!only) return ''
      const { notices } = i18n.words()
      return more.length > 0
        ? notices.arrivedMany(came.length)
        : notices.arrived(sentence(only), titleOf(only))
    },
    readAll: () => workspace.notices()?.markRead(told()),
    read(row) {
      workspace.notices()?.markRead(told().filter((notice) => nameOf(notice) === row.id))
    },
  }
}

function hasQuote(notice: Notice): boolean {
  return isSpoken(notice) || notice.kind === 'rework' || notice.kind === 'approved'
}

function isPressing({ kind, until }: Notice): boolean {
  if (kind === 'late' || kind === 'void' || kind === 'alert' || kind === 'escalated') return true
  return (kind === 'deadline' || kind === 'due') && until === null
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line
}
