import { createCharter } from '#client/workspace/space/charter.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'
import { citedIn, inForceAt } from '#shared/domain/moderation/charter.ts'
import type { Ground } from '#shared/domain/moderation/statement.ts'

/** What cites an article: a case, or a measure. */
export interface Citing {
  readonly article: string | null
  readonly articleVersion: string | null
  /** The day of which the charter counts, where no version is named; ms since 1970. */
  readonly at: number
}

/** The article that something cites, in the version of that day; null where it cites none that is there. Reactive. */
export function createCited(
  workspace: Pick<Workspace, 'write'>,
): (citing: Citing, language: AnswerLanguage) => Ground | null {
  const charter = createCharter(workspace)
  return ({ article, articleVersion, at }, language) => {
    const published = charter.published()
    const version = published.find(({ id }) => id === articleVersion) ?? inForceAt(published, at)
    const cited = article !== null && version && citedIn(version, article, language)
    if (!cited) return null
    const { number, title, text, language: written } = cited
    return {
      number: String(number),
      title,
      text,
      language: written,
      publishedAt: version.published.at,
    }
  }
}
