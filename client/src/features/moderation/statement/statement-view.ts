import { type Accessor, createMemo, createSignal } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import {
  createStatementCommands,
  type StatementCommands,
} from '#client/commands/moderation/statements.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkOf } from '#client/workspace/moderation/network-of.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import {
  hostedBy,
  missingIn,
  redressIn,
  restrictionOf,
  type Statement,
  type StatementPart,
} from '#shared/domain/moderation/statement.ts'
import { statementJson, statementText } from '#shared/formats/statement/write.ts'
import { createCited } from '../cited.ts'

/** The statement of reasons of one measure, as it reads now. */
export interface StatementView {
  readonly commands: StatementCommands
  readonly language: Accessor<AnswerLanguage>
  speak(language: AnswerLanguage): void
  readonly text: Accessor<string>
  readonly missing: Accessor<readonly StatementPart[]>
  /** Whether it is for this team to give reasons, and the name of the network that it may be for. */
  readonly hosted: Accessor<{ readonly by: ReturnType<typeof hostedBy>; readonly network: string }>
  /** For a program; its name says nothing about anybody. */
  file(): Blob
}

export function createStatementView(means: {
  readonly workspace: Workspace
  readonly measure: Accessor<Measure>
  readonly words: Accessor<Words>
  readonly now: () => number
}): StatementView {
  const { workspace, measure, words } = means
  const moderation = () => workspace.moderation()
  const cited = createCited(workspace)
  const { settings } = workspace.write
  const settingsChanged = changesOf(settings)
  const [chosen, speak] = createSignal<AnswerLanguage | null>(null)

  const about = (): Case | null => {
    const found = moderation()?.cases.get(measure().case ?? '')
    return found?.kind === 'case' ? found : null
  }
  const language = (): AnswerLanguage => {
    const person = measure().person ?? about()?.people[0]
    const own = moderation()?.people.file(person ?? '')?.language
    return chosen() ?? own ?? workspace.settings().locale
  }
  const placeOf = (of: Case | null): string => {
    if (!of) return ''
    const on = networkOf(workspace, of)
    const network = on === null ? '' : networkName(on, words().networks)
    return [network, of.place].filter((part) => part !== '').join(', ')
  }
  const statement = createMemo((): Statement | null => {
    settingsChanged()
    const { article, articleVersion, at, until, reasons, source, automated } = measure()
    const restriction = restrictionOf(measure())
    const of = about()
    if (!restriction) return null
    const citing = article === null && of ? { ...of, at } : { article, articleVersion, at }
    const { name: team, timeZone } = workspace.settings()
    return {
      language: language(),
      team,
      timeZone,
      madeAt: means.now(),
      restriction,
      from: at,
      until,
      place: placeOf(of),
      link: of?.link ?? null,
      quote: of ? (moderation()?.cases.textOf(of.id, 'quote') ?? '') : '',
      happenedAt: of?.happenedAt ?? null,
      reasons,
      source,
      automated,
      ground: cited(citing, language()),
      redress: redressIn(settings, language()),
    }
  })
  return {
    commands: createStatementCommands(workspace),
    language,
    speak,
    text: () => {
      const now = statement()
      return now ? statementText(now) : ''
    },
    missing: () => {
      const now = statement()
      return now ? missingIn(now) : []
    },
    hosted: () => {
      const of = about()
      const network = of && networkOf(workspace, of)
      return { by: hostedBy(network), network: networkName(network ?? '', words().networks) }
    },
    file: () => {
      const now = statement()
      return new Blob([now ? statementJson(now) : ''], { type: 'application/json' })
    },
  }
}
