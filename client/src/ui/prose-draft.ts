import { rebased } from '#shared/domain/rebased.ts'
import { createDraft, type Draft } from './draft.ts'

/** A draft of a text that others may write in meanwhile: what they write stays, and comes in between. */
export function createProseDraft(means: Parameters<typeof createDraft>[0]): Draft {
  /** What stood there when somebody began to type. */
  let base: string | null = null
  const draft = createDraft({
    ...means,
    write: (text) => means.write(rebased(base ?? means.kept(), text, means.kept())),
  })
  return {
    ...draft,
    typed(value) {
      if (!draft.waits()) base = means.kept()
      draft.typed(value)
    },
  }
}
