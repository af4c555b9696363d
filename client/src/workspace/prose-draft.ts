import type { Accessor } from 'solid-js'
import { createDraft, type Draft } from '#client/ui/draft.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { rebased } from '#shared/domain/rebased.ts'

/** What somebody types into a prose, written on a pause; what others write meanwhile stays, and comes in between. */
export function createProseDraft(means: {
  readonly kept: Accessor<string>
  readonly write: (text: string) => void
  readonly after: Environment['after']
}): Draft {
  /** What stood there when somebody began to type. */
  let base: string | null = null
  const draft = createDraft({
    kept: means.kept,
    write: (text) => means.write(rebased(base ?? means.kept(), text, means.kept())),
    after: means.after,
  })
  return {
    ...draft,
    typed(value) {
      if (draft.value() === means.kept()) base = means.kept()
      draft.typed(value)
    },
  }
}
