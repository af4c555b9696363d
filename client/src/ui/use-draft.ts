import { createDraft, type Draft } from './draft.ts'
import { useLeaving } from './use-leaving.ts'

/** The draft of a field that stands on the page: what is being typed is written before the page is left. */
export function useDraft(means: Parameters<typeof createDraft>[0], create = createDraft): Draft {
  const draft = create(means)
  useLeaving(draft.flush)
  return draft
}
