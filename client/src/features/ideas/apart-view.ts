import type { Accessor } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { type ApartView, createApartChoices } from '#client/workspace/apart/apart-choices.ts'
import { spaceSpeech } from '#client/workspace/apart/space-speech.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { IdeasView } from './view.ts'

/** What of an idea was changed apart. */
export function createIdeaApart(means: {
  readonly workspace: Workspace
  readonly view: Pick<IdeasView, 'apart' | 'commands'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly now: () => number
  readonly idea: string
}): ApartView {
  const { workspace, view, words, formats, idea } = means
  return createApartChoices({
    workspace,
    words,
    formats,
    now: means.now,
    apart: () => view.apart(idea),
    speech: spaceSpeech(workspace, words, formats),
    settle: (field, value) => view.commands.settle(idea, field, value),
  })
}
