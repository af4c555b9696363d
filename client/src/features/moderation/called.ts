import { useWords } from '#client/i18n/i18n.tsx'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

/** What colleagues are called; whoever is not known any more is somebody. */
export interface Called {
  /** Where a sentence or a line begins. */
  first(person: string | null): string
  /** Anywhere else. */
  within(person: string | null): string
}

export function useCalled(workspace: Pick<Workspace, 'people' | 'hueOf'>): Called {
  const words = useWords()
  const colleague = createColleagues(workspace)
  return {
    first: (person) => colleague(person ?? '')?.name ?? words().noted.somebody,
    within: (person) => colleague(person ?? '')?.name ?? words().moderation.somebody,
  }
}
