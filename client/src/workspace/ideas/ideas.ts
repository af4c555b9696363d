import type { Accessor } from 'solid-js'
import type { Damaged, Records } from '#shared/domain/fields.ts'
import type { Idea } from '#shared/domain/idea.ts'

/** What was found and noted, in every open volume; every read but `every` and `wordsOf` is reactive. */
export interface Ideas {
  get(id: string): Idea | Damaged | undefined
  /** Ids, the newest first; damaged ones among them, deleted ones not. */
  readonly ids: Accessor<readonly string[]>
  readonly bin: Accessor<readonly string[]>
  /** Everything that is not deleted, for export, import and search. */
  every(): Iterable<Idea>
  /** What it says, and what the team notes about it. */
  textsOf(id: string): { readonly text: string; readonly note: string }
  /** Everything that can be looked for in it. */
  wordsOf(id: string): string
  /** Those that lead to the same page, the first one first; deleted ones are not among them. */
  withLink(link: string | null): readonly Idea[]
  /** Ids of the posts that were made of it, the first one first. */
  postsOf(id: string): readonly string[]
  /** Ids of those of which a post was made. */
  readonly used: Accessor<ReadonlySet<string>>
  /** Who put it into the bin, where the record still says so. */
  deletedBy(id: string): string | null
  homeOf(record: string): Records | null
}
