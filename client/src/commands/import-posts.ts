import { named } from '#client/commands/named.ts'
import { createValuesReader } from '#client/commands/post-names.ts'
import { postMember } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { foldName } from '#shared/domain/named.ts'
import { EMPTY_DRAFT, isPostStatus } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import {
  beginText,
  FIRST_COMMENT,
  leaveText,
  type TextPlace,
  textKeyAt,
  variantFor,
} from '#shared/domain/post-texts.ts'
import { changeProse, changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { ExistingPost } from '#shared/formats/plan/match.ts'
import type { Addition, Binned, Change, ImportPlan } from '#shared/formats/plan/plan-import.ts'
import { type PostValues, VALUE_FIELDS, type ValueField } from '#shared/formats/post-values.ts'

/** Every post of the workspace as an import compares it, those in the bin too. Opens every volume first. */
export async function existingPosts(workspace: Workspace): Promise<ExistingPost[]> {
  await workspace.lookEverywhere()
  const { posts } = workspace
  const valuesOf = createValuesReader(workspace)
  const binned = posts.bin().flatMap((id) => {
    const post = posts.get(id)
    return post?.kind === 'post' ? [post] : []
  })
  return [...posts.all(), ...binned].map((post) => ({
    id: post.id,
    origin: post.origin,
    deleted: post.deletedAt !== null,
    values: valuesOf(post),
  }))
}

/** What the person has decided about a plan. */
export interface Decisions {
  /** Where both sides have changed a field: true follows the file. */
  follows(change: Change, field: ValueField): boolean
  /** Posts of the file that lie in the bin come back, as the file says them. */
  readonly restore: boolean
}

export interface ImportMeans {
  /** Aborted when the person stops: what has been written by then stays, as one step to undo. */
  readonly signal: AbortSignal
  /** From 0 to 1. */
  progress(share: number): void
  /** Lets the screen be painted between two transactions. */
  breathe(): Promise<void>
}

export interface ImportOutcome {
  /** Posts added, changed or brought back. */
  readonly written: number
  readonly stopped: boolean
}

/** M12: some hundred records a transaction, so that an import is some dozens of updates and the page stays awake. */
const AT_ONCE = 200

export async function importPosts(
  workspace: Workspace,
  plan: ImportPlan,
  decisions: Decisions,
  means: ImportMeans,
): Promise<ImportOutcome> {
  const { write, undo } = workspace
  const ids = createIds(workspace)

  const began = write.author().now
  const add = ({ values, origin }: Addition, index: number): Job => {
    const home = write.newPosts()
    const draft = () => ({ ...EMPTY_DRAFT, ...draftOf(values, ids), origin })
    // A millisecond after the one before, so that posts of one hour stand as in the file.
    const author = () => ({ ...write.author(), now: began + index })
    return { home, run: () => [createPost(home, draft(), author()).step] }
  }
  const rewrite = (
    id: string,
    here: PostValues,
    file: PostValues,
    fields: readonly ValueField[],
    more: FieldValues,
  ): Job[] => {
    const home = write.homeOf(id)
    if (!home) return []
    const run = () => {
      const changes = fields.map((field) => fieldChange(here, file, field, ids))
      const steps = [
        ...changeRecord(home, id, Object.assign({}, ...changes, more), write.author()),
        ...changeTexts(home, id, { here, file, fields }, write.author()),
      ]
      if (!fields.includes('body')) return steps
      return [...steps, ...changeProse(home, id, 'body', file.body, write.author())]
    }
    return [{ home, run }]
  }
  const alter = (change: Change): Job[] => {
    const followed = change.decide.filter((field) => decisions.follows(change, field))
    const origin = change.origin === null ? {} : { origin: change.origin }
    return rewrite(change.id, change.here, change.file, [...change.take, ...followed], origin)
  }
  const bringBack = ({ id, here, values }: Binned): Job[] =>
    rewrite(id, here, values, VALUE_FIELDS, { deletedAt: undefined })

  const jobs = [
    ...plan.add.map(add),
    ...plan.change.flatMap(alter),
    ...(decisions.restore ? plan.binned.flatMap(bringBack) : []),
  ]
  const steps: Step[] = []
  let done = 0
  try {
    while (done < jobs.length && !means.signal.aborted) {
      const batch = Map.groupBy(jobs.slice(done, done + AT_ONCE), ({ home }) => home)
      for (const [home, own] of batch) {
        write.transact(home, () => {
          for (const job of own) steps.push(...job.run())
        })
      }
      done = Math.min(done + AT_ONCE, jobs.length)
      means.progress(done / jobs.length)
      await means.breathe()
    }
  } finally {
    // Whatever ended it, what was written is one step to undo.
    undo.remember('imported', steps)
  }
  return { written: done, stopped: done < jobs.length }
}

/** One post's part of an import, run inside a transaction of the volume that the post lies in. */
interface Job {
  readonly home: Records
  readonly run: () => readonly Step[]
}

/** Ids for names: found once each, made where there is none. */
interface Ids {
  label(name: string): string | null
  campaign(name: string): string | null
  pillar(name: string): string | null
}

function createIds(workspace: Workspace): Ids {
  const remembered = (find: (name: string) => string | null) => {
    const known = new Map<string, string | null>()
    return (name: string) => {
      const folded = foldName(name)
      const id = known.get(folded) ?? find(name)
      known.set(folded, id)
      return id
    }
  }
  return {
    label: remembered((name) => named(workspace, 'labels', name)),
    campaign: remembered((name) => named(workspace, 'campaigns', name)),
    pillar: remembered((name) => named(workspace, 'pillars', name)),
  }
}

function draftOf(values: PostValues, ids: Ids) {
  return {
    title: values.title,
    body: values.body,
    at: values.at,
    status: isPostStatus(values.status) ? values.status : EMPTY_DRAFT.status,
    channels: values.channels,
    labels: values.labels.flatMap((name) => ids.label(name) ?? []),
    owner: values.owner,
    campaign: values.campaign === null ? null : ids.campaign(values.campaign),
    pillar: values.pillar === null ? null : ids.pillar(values.pillar),
    language: values.language,
    link: values.link,
    texts: placesOf(values),
  }
}

/** Texts besides the common one, by where they stand. */
function placesOf({ variants, comment }: PostValues): Record<string, string> {
  return {
    ...Object.fromEntries(variants.map(({ channel, text }) => [variantFor(channel), text])),
    ...(comment === '' ? {} : { [FIRST_COMMENT]: comment }),
  }
}

/** Each text that the file says otherwise is changed where it is, begun, or put aside. */
function changeTexts(
  home: Records,
  id: string,
  of: { here: PostValues; file: PostValues; fields: readonly ValueField[] },
  author: Author,
): readonly Step[] {
  const taken = (values: PostValues): Record<string, string> =>
    placesOf({
      ...values,
      variants: of.fields.includes('variants') ? values.variants : [],
      comment: of.fields.includes('comment') ? values.comment : '',
    })
  const [before, after] = [taken(of.here), taken(of.file)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const place = field as TextPlace
    const map = home.get(id)
    const [was, now] = [before[place], after[place]]
    if (was === now || !map) return []
    if (now === undefined) return leaveText(home, id, place, author)
    const key = textKeyAt(map, place)
    if (key !== null) return changeProse(home, id, key, now, author)
    return beginText(home, id, place, now, author)?.steps ?? []
  })
}

/** The record's fields for one thing that a file says; the text is not a field. */
function fieldChange(here: PostValues, file: PostValues, field: ValueField, ids: Ids): FieldValues {
  switch (field) {
    case 'body':
    case 'variants':
    case 'comment':
      return {}
    case 'channels':
      return memberChanges('channel', here.channels, file.channels)
    case 'labels': {
      const idsOf = (names: readonly string[]) => names.flatMap((name) => ids.label(name) ?? [])
      return memberChanges('label', idsOf(here.labels), idsOf(file.labels))
    }
    case 'campaign':
    case 'pillar': {
      const name = file[field]
      return { [field]: name === null ? undefined : (ids[field](name) ?? undefined) }
    }
    default:
      return { [field]: file[field] ?? undefined }
  }
}

function memberChanges(
  set: 'label' | 'channel',
  here: readonly string[],
  file: readonly string[],
): FieldValues {
  const gone = here.filter((id) => !file.includes(id))
  const come = file.filter((id) => !here.includes(id))
  return Object.fromEntries([
    ...gone.map((id) => [postMember(set, id), undefined]),
    ...come.map((id) => [postMember(set, id), true]),
  ])
}
