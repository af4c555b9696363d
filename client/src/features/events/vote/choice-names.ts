import type { Accessor } from 'solid-js'
import type { Words } from '#client/i18n/words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { entryName } from '#shared/domain/events/entry.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'

/** What a choice is called for the team: an entry by its number and by who entered it, as long as that is known here. */
export function createChoiceNames(
  workspace: Pick<Workspace, 'events'>,
  vote: Accessor<PublicVote>,
  words: Accessor<Words>,
): (choice: string) => string {
  return (choice) => {
    const typed = vote().typed.find(({ id }) => id === choice)
    if (typed) return typed.name
    const entry = workspace.events()?.entries(vote().event)?.all.get(choice)
    if (entry?.kind !== 'entry') return words().vote.erased
    const work = entry.title && words().entries.titled(entry.title)
    return [words().jury.number(entry.number), work, entryName(entry)].filter(Boolean).join(', ')
  }
}
