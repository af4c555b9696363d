import type { Workspace } from '#client/workspace/workspace.ts'
import { accessTo } from '#shared/access/roles.ts'
import { deskIn } from '#shared/documents/desk.ts'
import {
  ANSWER_LANGUAGES,
  type AnswerLanguage,
  LONGEST_ANSWER,
  LONGEST_ANSWER_NAME,
} from '#shared/domain/moderation/answer.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** The team's canned answers; each change is one step to undo. */
export interface AnswerCommands {
  mayChange(): boolean
  /** Null for no name, and where nothing may be written. */
  create(name: string): string | null
  rename(answer: string, name: string): void
  write(answer: string, language: AnswerLanguage, text: string): void
  remove(answer: string): void
}

export function createAnswerCommands(workspace: Workspace): AnswerCommands {
  const { undo, write, me } = workspace
  const home = () => {
    const desk = workspace.moderation()?.desk
    return desk ? deskIn(desk.doc, 'answers') : null
  }
  const mayChange = () =>
    accessTo('desk', me.role) === 'write' && workspace.moderation()?.readOnly() === null

  const run = (
    what: string,
    act: (answers: NonNullable<ReturnType<typeof home>>) => readonly Step[],
  ): void => {
    const answers = home()
    if (answers && mayChange()) undo.run(what, () => write.transact(answers, () => act(answers)))
  }
  return {
    mayChange,
    create(typed) {
      const name = typed.trim().slice(0, LONGEST_ANSWER_NAME)
      const answers = home()
      if (name === '' || !answers || !mayChange()) return null
      const proses = Object.fromEntries(ANSWER_LANGUAGES.map((language) => [language, '']))
      const { id, step } = write.transact(answers, () =>
        createRecord(answers, { name }, proses, write.author()),
      )
      undo.remember('answer made', [step])
      return id
    },
    rename(id, typed) {
      const name = typed.trim().slice(0, LONGEST_ANSWER_NAME)
      if (name !== '')
        run('written', (answers) => changeRecord(answers, id, { name }, write.author()))
    },
    write: (id, language, text) =>
      run('written', (answers) =>
        changeProse(answers, id, language, text.slice(0, LONGEST_ANSWER), write.author()),
      ),
    remove: (id) =>
      run('answer removed', (answers) =>
        changeRecord(answers, id, { deletedAt: write.author().now }, write.author()),
      ),
  }
}
