import type { Accessor } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { firstName } from '#client/ui/people.ts'

/** What colleagues are called in sentences; whoever is not known any more is somebody. */
export interface Called {
  /** Where a sentence or a line begins. */
  first(person: string | null): string
  /** Anywhere else. */
  within(person: string | null): string
  /** Several, with whom a sentence begins. */
  all(people: readonly string[]): readonly string[]
}

type NameOf = (id: string) => { readonly name: string } | null

/** @param colleague who has an id, as `createColleagues` tells. */
export function calledBy(colleague: NameOf, words: Accessor<Pick<Words, 'common'>>): Called {
  const nameOf = (person: string | null) => colleague(person ?? '')?.name
  const first = (person: string | null) => nameOf(person) ?? words().common.somebodyFirst
  const within = (person: string | null) => nameOf(person) ?? words().common.somebody
  return {
    first,
    within,
    all: (people) => people.map((person, place) => (place === 0 ? first : within)(person)),
  }
}

/** By first names, as people who work together speak of each other. */
export function shortly(colleague: NameOf): NameOf {
  return (id) => {
    const name = firstName(colleague(id)?.name ?? null)
    return name === null ? null : { name }
  }
}

export function useCalled(colleague: NameOf): Called {
  return calledBy(colleague, useWords())
}

export function useCalledShort(colleague: NameOf): Called {
  return useCalled(shortly(colleague))
}
