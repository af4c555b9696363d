import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore, type RecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { type Article, inCharter, parseArticle } from '#shared/domain/moderation/article.ts'
import {
  type CharterVersion,
  type PublishedCharter,
  parseCharter,
  proposedIn,
  publishedIn,
} from '#shared/domain/moderation/charter.ts'

/** The rules that moderation cites; read while somebody looks at them. All of it is reactive. */
export interface Charter {
  /** As they are being worked on, in their order. */
  readonly articles: Accessor<readonly Article[]>
  /** Every version that was published, the last is in force. */
  readonly published: Accessor<readonly PublishedCharter[]>
  readonly inForce: Accessor<PublishedCharter | null>
  /** Waiting for somebody's approval, the newest first. */
  readonly proposed: Accessor<readonly CharterVersion[]>
  /** How many records of it could not be read. */
  readonly damaged: Accessor<number>
}

export function createCharter(workspace: Pick<Workspace, 'write'>): Charter {
  const articles = createRecordStore<Article | Damaged>(parseArticle, () => {})
  const versions = createRecordStore<CharterVersion | Damaged>(parseCharter, () => {})
  onCleanup(articles.attach(workspace.write.collection('articles')))
  onCleanup(versions.attach(workspace.write.collection('charters')))
  const read = createMemo(() =>
    allIn(versions).flatMap((one) => (one.kind === 'charter' ? [one] : [])),
  )
  const published = createMemo(() => publishedIn(read()))
  return {
    articles: createMemo(() =>
      allIn(articles)
        .flatMap((one) => (one.kind === 'article' && one.deletedAt === null ? [one] : []))
        .sort(inCharter),
    ),
    published,
    inForce: () => published().at(-1) ?? null,
    proposed: createMemo(() => proposedIn(read())),
    damaged: () =>
      [...allIn(articles), ...allIn(versions)].filter(({ kind }) => kind === 'damaged').length,
  }
}

function allIn<T extends { readonly id: string }>({ byId, whole }: RecordStore<T>): T[] {
  return Object.keys(byId).flatMap((id) => whole(id) ?? [])
}
