import { createSpaceRecords } from '#client/commands/space-records.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import { approvalRulesIn } from '#shared/domain/approval/rules.ts'
import type { Records } from '#shared/domain/fields.ts'
import { noteWords } from '#shared/domain/history.ts'
import { layInProse } from '#shared/domain/laid-in-prose.ts'
import type { ArticleField, ArticleSaid } from '#shared/domain/moderation/article.ts'
import {
  addArticle,
  moveArticle,
  takeBackArticle,
} from '#shared/domain/moderation/article-actions.ts'
import {
  approveCharter,
  proposeCharter,
  withdrawCharter,
} from '#shared/domain/moderation/charter-actions.ts'
import { EXAMPLE_ARTICLES } from '#shared/domain/moderation/charter-example.ts'

/**
 * What a person does to the charter. Work on its articles is undone step by step; a version is for everybody and cited,
 * so publishing is not taken back by a key that was meant for something else.
 */
export interface CharterCommands {
  /** Its id; null where nothing may be written. */
  add(): string | null
  /** Where there is nothing yet: articles to begin from. */
  beginFromExample(): void
  /** A text was edited in its place: how many words more, below 0 fewer. No step to undo. */
  signed(article: string, field: ArticleField, words: number): void
  /** Somebody is about to write a text that nobody has begun. No step to undo. */
  layIn(article: string, field: ArticleField): void
  /** To that place among the others, from 0. */
  move(article: string, index: number): void
  remove(article: string): void
  /** What it said in a version. */
  takeBack(said: ArticleSaid): void
  /** Published at once where nobody else has to approve it. Null where this person may not. */
  propose(articles: readonly ArticleSaid[], note: string): string | null
  approve(version: string): void
  withdraw(version: string): void
}

export function createCharterCommands(workspace: Workspace): CharterCommands {
  const { undo, write } = workspace
  const articles = write.collection('articles')
  const charters = write.collection('charters')
  const { run, remove } = createSpaceRecords(workspace, 'articles')
  const mayPublish = () => mayApproveCharter(workspace)
  const inVersions = <T>(act: (charters: Records) => T): T =>
    write.transact(charters, () => act(charters))

  return {
    add() {
      if (!workspace.mayName()) return null
      const { id, step } = write.transact(articles, () => addArticle(articles, write.author()))
      undo.remember('article added', [step])
      return id
    },
    beginFromExample() {
      if (!workspace.mayName()) return
      const missing = EXAMPLE_ARTICLES.ids.filter((id) => !articles.has(id))
      EXAMPLE_ARTICLES.layIn(articles, HOUSEKEEPING)
      run('charter begun', () => [
        ...missing.map((record) => ({ kind: 'created', record }) as const),
        ...EXAMPLE_ARTICLES.bringBack(articles, write.author()),
      ])
    },
    signed(article, field, words) {
      const map = workspace.mayName() ? articles.get(article) : undefined
      if (map) write.remark(articles, () => noteWords(map, field, words, write.author()))
    },
    layIn(article, field) {
      const map = workspace.mayName() ? articles.get(article) : undefined
      if (map) write.transact(articles, () => layInProse(map, field))
    },
    move: (article, index) =>
      run('article moved', () => moveArticle(articles, article, index, write.author())),
    remove: (article) => remove('article removed', article),
    takeBack: (said) =>
      run('article taken back', () => takeBackArticle(articles, said, write.author())),
    propose(all, note) {
      if (!mayPublish() || all.length === 0) return null
      const needsOther = !approvalRulesIn(write.settings).ownAllowed
      return inVersions(() =>
        proposeCharter(charters, { articles: all, note, needsOther }, write.author()),
      )
    },
    approve(version) {
      if (mayPublish()) inVersions(() => approveCharter(charters, version, write.author()))
    },
    withdraw(version) {
      if (mayPublish()) inVersions(() => withdrawCharter(charters, version, write.author()))
    },
  }
}

/** Whether this person may publish the charter, and approve what others propose. Reactive. */
export function mayApproveCharter(workspace: Workspace): boolean {
  return workspace.mayName() && may(workspace.me.role, 'approve')
}
