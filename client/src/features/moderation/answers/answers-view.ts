import { type Accessor, createMemo, createSignal } from 'solid-js'
import { type AnswerCommands, createAnswerCommands } from '#client/commands/moderation/answers.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  ANSWER_LANGUAGES,
  type Answer,
  type AnswerLanguage,
} from '#shared/domain/moderation/answer.ts'
import { placeholdersIn } from '#shared/domain/moderation/variables.ts'
import { foldText } from '#shared/domain/post-filter.ts'

/** The canned answers of the team. */
export interface AnswersView {
  readonly commands: AnswerCommands
  /** Those that hold the words looked for, in the order of their names. */
  readonly shown: Accessor<readonly Answer[]>
  readonly count: Accessor<number>
  readonly damaged: Accessor<number>
  readonly typed: Accessor<string>
  find(words: string): void
  writtenIn(answer: Answer): readonly AnswerLanguage[]
  /** How many replies were begun from it on this device's cases, and when the last one was. */
  used(answer: string): { readonly count: number; readonly last: number | null }
  /** What stands in braces in its texts and is nothing that can be filled in. */
  unknown(answer: Answer, language: AnswerLanguage): readonly string[]
}

export function createAnswersView(workspace: Workspace): AnswersView {
  const moderation = () => workspace.moderation()
  const [typed, find] = createSignal('')
  const all = createMemo(() =>
    (moderation()?.answers.ids() ?? []).flatMap((id) => moderation()?.answers.get(id) ?? []),
  )
  const answers = createMemo(() =>
    all()
      .flatMap((one) => (one.kind === 'answer' ? [one] : []))
      .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
  )
  // Counted from the replies, which more people may not read than the answers: nothing is written for it.
  const begun = createMemo(() =>
    moderation()?.replies.inLists(({ answer, createdAt }) => [
      { list: answer ?? '', order: String(8.64e15 - createdAt).padStart(17, '0') },
    ]),
  )
  return {
    commands: createAnswerCommands(workspace),
    typed,
    find,
    count: () => answers().length,
    damaged: () => all().length - answers().length,
    shown: createMemo(() => {
      const wanted = foldText(typed())
      return answers().filter(({ name, texts }) =>
        foldText(`${name} ${texts.fr} ${texts.en}`).includes(wanted),
      )
    }),
    writtenIn: ({ texts }) => ANSWER_LANGUAGES.filter((language) => texts[language].trim() !== ''),
    used(id) {
      const ids = begun()?.(id) ?? []
      const last = moderation()?.replies.get(ids[0] ?? '')
      return { count: ids.length, last: last?.kind === 'reply' ? last.createdAt : null }
    },
    unknown: ({ texts }, language) =>
      placeholdersIn(texts[language])
        .filter(({ variable }) => variable === null)
        .map(({ written }) => written),
  }
}
