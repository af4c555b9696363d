import type { ImportedPost } from '../imported-post.ts'
import { markOf, writeOrigin } from '../origin.ts'
import type { PostValues, ValueField } from '../post-values.ts'
import { sideOf, statusFor, type UnsaidStatus } from '../unsaid-status.ts'
import { type ExistingPost, matchPosts } from './match.ts'
import { mergeFields } from './merge.ts'
import { createResolver, type KnownNames, type UnknownNames } from './resolve.ts'

/** What an import will do, before it does it. Plain data. */
export interface ImportPlan {
  readonly add: readonly Addition[]
  /** Those of them that say in everything the same as one before them in the file. */
  readonly repeated: readonly Addition[]
  readonly change: readonly Change[]
  /** Posts that the file holds and somebody has put into the bin. */
  readonly binned: readonly Binned[]
  /** Of the file, here already, and nothing to be done about them. */
  readonly same: readonly Same[]
  /** How many of those to be added have a status that the file does not say. */
  readonly unsaid: Readonly<Record<keyof UnsaidStatus, number>>
  readonly unknown: UnknownNames
}

export interface Addition {
  readonly where: number
  readonly values: PostValues
  readonly origin: string
}

export interface Change {
  readonly where: number
  readonly id: string
  readonly here: PostValues
  readonly file: PostValues
  /** Fields that the file has changed and nobody here has. */
  readonly take: readonly ValueField[]
  /** Fields changed on both sides: the person decides, and until then what stands here stays. */
  readonly decide: readonly ValueField[]
  /** To be written with the change, so that the next import knows this one; null to leave it alone. */
  readonly origin: string | null
}

export interface Same {
  readonly where: number
  /** As it stands here. */
  readonly values: PostValues
}

export interface Binned {
  readonly where: number
  readonly id: string
  readonly here: PostValues
  /** As the file says it. */
  readonly values: PostValues
}

/**
 * Compares a file with the workspace. Importing a file again changes nothing; a file that was changed changes only the fields
 * that people have left as they were imported.
 */
export function planImport(
  existing: readonly ExistingPost[],
  posts: readonly ImportedPost[],
  known: KnownNames,
  { today, chosen }: { readonly today: string; readonly chosen: UnsaidStatus },
): ImportPlan {
  const resolver = createResolver(known)
  const candidates = posts.map((post) => {
    const status = post.status ?? statusFor(post.at, today, chosen)
    return { ...post, values: resolver.resolve({ ...post, status }) }
  })
  const matches = matchPosts(existing, candidates)
  const add: Addition[] = []
  const repeated: Addition[] = []
  const marks = new Set<string>()
  const change: Change[] = []
  const binned: Binned[] = []
  const same: Same[] = []
  const unsaid = { past: 0, coming: 0 }
  for (const candidate of candidates) {
    const { where, key, values, at } = candidate
    const silent = candidate.status === null
    const match = matches.get(candidate)
    if (!match) {
      const side = silent ? sideOf(at, today) : null
      if (side !== null) unsaid[side] += 1
      const mark = markOf(values)
      const addition = { where, values, origin: writeOrigin({ key, mark }) }
      add.push(addition)
      if (marks.has(mark)) repeated.push(addition)
      marks.add(mark)
      continue
    }
    const { post, origin } = match
    const said = {
      ...values,
      // A status that the file does not say is for new posts: which of them are past changes with the days.
      ...(silent && { status: post.values.status }),
      ...(resolver.areNamesakes(values.owner, post.values.owner) && { owner: post.values.owner }),
    }
    // What half an event does not say is not gone.
    const file = candidate.cutShort ? post.values : said
    if (post.deleted) {
      binned.push({ where, id: post.id, here: post.values, values: file })
      continue
    }
    // A file that we wrote here brings its own mark; for any other, the post remembers what it was.
    const isOwn = key === `ruche:${post.id}`
    const mark = isOwn ? candidate.mark : (origin?.mark ?? null)
    const merge = mergeFields(post.values, file, mark)
    if (merge.take.length === 0 && merge.decide.length === 0)
      same.push({ where, values: post.values })
    else {
      // What the person does not follow has been seen all the same: they are not asked twice.
      const seen = isOwn ? null : writeOrigin({ key, mark: markOf(values) })
      change.push({ where, id: post.id, here: post.values, file, ...merge, origin: seen })
    }
  }
  return { add, repeated, change, binned, same, unsaid, unknown: resolver.unknown }
}
