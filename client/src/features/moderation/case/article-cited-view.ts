import { type Accessor, createMemo } from 'solid-js'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createCharter } from '#client/workspace/space/charter.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { CharterLanguage } from '#shared/domain/moderation/article.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import {
  type CitedArticle,
  citedIn,
  inForceAt,
  type PublishedCharter,
} from '#shared/domain/moderation/charter.ts'
import {
  type ArticleDifference,
  charterDifference,
} from '#shared/domain/moderation/charter-difference.ts'

/** What became of a cited article since; null where the charter in force says the same. */
export type SinceThen =
  | { readonly kind: 'changed'; readonly difference: ArticleDifference }
  | { readonly kind: 'renumbered'; readonly number: number }
  | { readonly kind: 'removed' }

export interface Citation {
  readonly article: CitedArticle
  readonly version: PublishedCharter
  readonly inForce: PublishedCharter
  readonly since: SinceThen | null
  /** The version was published after what happened: there was none yet, or somebody chose before an older one came. */
  readonly isLater: boolean
}

/** Which article of the charter a case is about. All of it is reactive. */
export interface ArticleCitedView {
  mayChange(): boolean
  /** Null where none is cited, or where it cannot be read here. */
  readonly citation: Accessor<Citation | null>
  /** One is cited, and this device does not know it (any more). */
  readonly isUnknown: Accessor<boolean>
  /** The articles of the version of that day; none where nothing was ever published. */
  readonly choices: Accessor<readonly CitedArticle[]>
  /** Null: none. */
  cite(article: string | null): void
}

export function createArticleCitedView(means: {
  readonly workspace: Workspace
  readonly of: Accessor<Case>
  readonly language: Accessor<CharterLanguage>
}): ArticleCitedView {
  const { of, language } = means
  const charter = createCharter(means.workspace)
  const records = createModerationRecords(means.workspace)
  const happenedAt = () => of().happenedAt ?? of().createdAt
  const versionOfThatDay = createMemo(
    () => inForceAt(charter.published(), happenedAt()) ?? charter.published()[0] ?? null,
  )
  const citation = createMemo((): Citation | null => {
    const { article, articleVersion } = of()
    const version = charter.published().find(({ id }) => id === articleVersion)
    const inForce = charter.inForce()
    const found = article !== null && version && citedIn(version, article, language())
    if (!found || !inForce) return null
    return {
      article: found,
      version,
      inForce,
      since: sinceThen(version, inForce, found.id),
      isLater: version.published.at > happenedAt(),
    }
  })
  return {
    mayChange: records.mayChange,
    citation,
    isUnknown: () => of().article !== null && citation() === null,
    choices: () => {
      const version = versionOfThatDay()
      return (version?.articles ?? []).flatMap(
        ({ id }) => (version && citedIn(version, id, language())) ?? [],
      )
    },
    cite(article) {
      const version = versionOfThatDay()
      if (!version && article !== null) return
      records.change('article cited', of().id, {
        article: article ?? undefined,
        articleVersion: article === null ? undefined : version?.id,
      })
    },
  }
}

function sinceThen(
  version: PublishedCharter,
  inForce: PublishedCharter,
  article: string,
): SinceThen | null {
  if (version.id === inForce.id) return null
  const { articles, renumbered } = charterDifference(version.articles, inForce.articles)
  const difference = articles.find((one) => one.article.id === article)
  if (difference)
    return difference.what === 'removed' ? { kind: 'removed' } : { kind: 'changed', difference }
  const number = version.articles.findIndex(({ id }) => id === article) + 1
  const moved = renumbered.find(({ was }) => was === number)
  return moved ? { kind: 'renumbered', number: moved.is } : null
}
