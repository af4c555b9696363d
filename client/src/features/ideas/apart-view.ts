import type { Accessor } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import {
  type ApartView,
  createApartChoices,
  plainSpeech,
} from '#client/workspace/apart/apart-choices.ts'
import { keptName } from '#client/workspace/space/kept-name.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
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
  const textOf = (field: string, value: Exclude<Scalar, null>): string => {
    const text = String(value)
    if (field === 'campaign') return keptName(workspace, 'campaigns', text)
    return field === 'found' && isLocalTime(text) ? formats().dayWithYear(text) : text
  }
  return createApartChoices({
    ...{ workspace, words, formats, now: means.now },
    apart: () => view.apart(idea),
    speech: plainSpeech(words, textOf),
    settle: (field, value) => view.commands.settle(idea, field, value),
  })
}
