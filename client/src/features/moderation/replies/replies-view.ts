import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createReplyCommands, type ReplyCommands } from '#client/commands/moderation/replies.ts'
import type { Words } from '#client/i18n/words.ts'
import { firstName } from '#client/ui/people.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { networkOf } from '#client/workspace/moderation/network-of.ts'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Person, Workspace } from '#client/workspace/workspace.ts'
import {
  type Answer,
  type AnswerLanguage,
  writtenLanguage,
} from '#shared/domain/moderation/answer.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { redressIn } from '#shared/domain/moderation/statement.ts'
import { fillIn, type VariableValues } from '#shared/domain/moderation/variables.ts'
import { writtenDates } from '#shared/formats/written-dates.ts'
import { createCited } from '../cited.ts'

/** The replies of one case: those that are being written, and what they can be begun from. */
export interface RepliesView {
  readonly commands: ReplyCommands
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** Null while the case is not here, or cannot be read. */
  readonly shown: Accessor<Case | null>
  /** What it is on; null where nobody said. */
  readonly network: Accessor<string | null>
  /** Ids, the oldest first. */
  readonly drafts: Accessor<readonly string[]>
  /** In the order of their names. */
  readonly answers: Accessor<readonly Answer[]>
  /** In which the person is written to. */
  readonly language: Accessor<AnswerLanguage>
  /** What a canned answer would say on this case; null where it says nothing. */
  filled(answer: Answer): string | null
  /** From nothing, or from a canned answer. Its id; null where nothing may be written. */
  begin(answer: Answer | null): string | null
  /** Puts a canned answer at the end of what a draft says. */
  append(reply: string, answer: Answer): void
  /** Whom a reading can be asked of: not whoever began the draft. */
  readers(createdBy: string | null): readonly Person[]
  colleague(person: string): Colleague | null
  nameOf(person: string): string
  /** In a sentence. */
  shortName(person: string): string
}

export function createRepliesView(means: {
  readonly workspace: Workspace
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly words: Accessor<Words>
  readonly case: Accessor<string>
}): RepliesView {
  const { workspace, environment, words } = means
  const commands = createReplyCommands(workspace)
  const colleague = createColleagues(workspace)
  const moderators = createModerators(workspace)
  const cited = createCited(workspace)
  const { settings } = workspace.write
  const settingsChanged = changesOf(settings)
  const moderation = () => workspace.moderation()

  const shown = createMemo(() => {
    const found = moderation()?.cases.get(means.case())
    return found?.kind === 'case' ? found : null
  })
  const lists = createMemo(() =>
    moderation()?.replies.inLists(({ case: of, sent, createdAt }) => [
      { list: sent ? '' : of, order: String(createdAt).padStart(17, '0') },
    ]),
  )
  const person = () => moderation()?.people.file(shown()?.people[0] ?? '') ?? null
  const language = (): AnswerLanguage => person()?.language ?? workspace.settings().locale
  const until = () => {
    const ends = [...(moderation()?.measures.every() ?? [])].flatMap((measure) =>
      measure.case === means.case() && measure.until !== null && measure.liftedAt === null
        ? [measure.until]
        : [],
    )
    return ends.length === 0 ? null : Math.max(...ends)
  }
  const valuesIn = (written: AnswerLanguage): VariableValues => {
    settingsChanged()
    const of = shown()
    if (!of) return {}
    const article = cited({ ...of, at: of.happenedAt ?? of.createdAt }, written)
    const noted = person()
    const end = until()
    const on = networkOf(workspace, of)
    const place = of.place || (on === null ? '' : networkName(on, words().networks))
    const dates = writtenDates(written, workspace.settings().timeZone)
    return {
      person: noted?.name ?? '',
      place,
      link: of.link ?? '',
      article: article?.number ?? '',
      'article title': article?.title ?? '',
      'article text': article?.text ?? '',
      until: end === null ? '' : dates.moment(end),
      redress: redressIn(settings, written),
      team: workspace.settings().name,
    }
  }
  const filled = (answer: Answer): string | null => {
    const written = writtenLanguage(answer, language())
    return written === null ? null : fillIn(answer.texts[written], valuesIn(written)).trim()
  }
  return {
    commands,
    environment,
    shown,
    network: () => {
      const of = shown()
      return of && networkOf(workspace, of)
    },
    drafts: () => lists()?.(means.case()) ?? [],
    answers: createMemo(() =>
      (moderation()?.answers.ids() ?? [])
        .flatMap((id) => {
          const answer = moderation()?.answers.get(id)
          return answer?.kind === 'answer' ? [answer] : []
        })
        .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
    ),
    language,
    filled,
    begin: (answer) =>
      commands.begin({
        case: means.case(),
        text: (answer && filled(answer)) ?? '',
        answer: answer?.id ?? null,
      }),
    append(reply, answer) {
      const before = moderation()?.replies.textOf(reply, 'text').trimEnd() ?? ''
      const more = filled(answer)
      if (more !== null) commands.write(reply, before === '' ? more : `${before}\n\n${more}`)
    },
    readers: (createdBy) => moderators().filter(({ id }) => id !== createdBy),
    colleague,
    nameOf: (id) => colleague(id)?.name ?? id,
    shortName: (id) => firstName(colleague(id)?.name ?? null) ?? id,
  }
}
