import { useWords } from '#client/i18n/i18n.tsx'
import { firstName } from '#client/ui/people.ts'

/** What colleagues are called in sentences; whoever is not known any more is somebody. */
export interface Called {
  /** Where a sentence or a line begins. */
  first(person: string | null): string
  /** Anywhere else. */
  within(person: string | null): string
}

/** @param colleague who has an id, as `createColleagues` tells. */
export function useCalled(colleague: (id: string) => { readonly name: string } | null): Called {
  const words = useWords()
  const nameOf = (person: string | null) => colleague(person ?? '')?.name
  return {
    first: (person) => nameOf(person) ?? words().common.somebodyFirst,
    within: (person) => nameOf(person) ?? words().common.somebody,
  }
}

/** The same by first names, as people who work together speak of each other. */
export function useCalledShort(
  colleague: (id: string) => { readonly name: string } | null,
): Called {
  return useCalled((id) => {
    const name = firstName(colleague(id)?.name ?? null)
    return name === null ? null : { name }
  })
}
