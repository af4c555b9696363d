import { type Accessor, createMemo } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { type DateReading, dateReading } from '#client/ui/day-text.ts'
import { type Colleague, createColleagues } from '#client/workspace/colleagues.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createPostWords, type PostWords } from '#client/workspace/post-words.ts'
import type { ReadOnlyReason, Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createDraft, type Draft } from './draft.ts'
import { neighbourOf } from './neighbours.ts'
import { nextStatus, type Step, stepsOf } from './progress.ts'

export interface PostMeans {
  readonly workspace: Workspace
  readonly commands: PostCommands
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly viewerZone: string
  readonly post: string
  open(post: string): void
  close(): void
}

/** What the drawer shows of the record that its address names. */
export type Shown =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'damaged'; readonly record: Damaged }
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }

export interface Reader extends Colleague {
  readonly doing: 'looking' | 'writing' | 'away'
}

/** One post, whole: everything that the drawer shows and does. */
export interface PostView {
  readonly shown: Accessor<Shown>
  /** Why nothing can be changed; `deleted` while it lies in the bin. */
  readonly locked: Accessor<ReadOnlyReason | 'deleted' | null>
  readonly say: PostWords
  readonly title: Draft
  readonly link: Draft
  readonly steps: Accessor<readonly Step[]>
  /** Where the main button leads, and what is missing for it. */
  readonly advance: Accessor<{ readonly to: PostStatus; readonly missing: 'date' | null } | null>
  readonly previous: Accessor<string | null>
  readonly next: Accessor<string | null>
  /** Who else has this post open. */
  readonly readers: Accessor<readonly Reader[]>
  readonly reading: Accessor<DateReading>
  colleague(id: string): Colleague | null
  setStatus(status: PostStatus): void
  goOn(): void
  setDay(day: string | null): void
  /** `11:30`, or null for a day without an hour. */
  setHour(hour: string | null): void
  setOwner(person: string | null): void
  toggleChannel(id: string): void
  addLabel(name: string): void
  removeLabel(id: string): void
  setCampaign(name: string | null): void
  duplicate(): void
  remove(): void
  restore(): void
  /** Writes what is being typed, before the post is left. */
  flush(): void
}

export function createPostView(means: PostMeans): PostView {
  const { workspace, commands, post: id } = means
  const { posts } = workspace
  const found = () => posts.get(id)
  const whole = (): Post | null => {
    const record = found()
    return record?.kind === 'post' ? record : null
  }
  const change: PostCommands['change'] = (post, fields) => {
    if (locked() === null) commands.change(post, fields)
  }
  const locked = () =>
    workspace.readOnly() ?? (whole()?.deletedAt === null ? null : ('deleted' as const))

  const title = createDraft({
    kept: () => whole()?.title ?? '',
    write: (value) => change(id, { title: value.trim() === '' ? undefined : value }),
    after: means.environment.after,
  })
  const link = createDraft({
    kept: () => whole()?.link ?? '',
    write: (value) => change(id, { link: value.trim() === '' ? undefined : value.trim() }),
    after: means.environment.after,
  })
  const today = createMemo(() =>
    dayOf(localTimeAt(means.environment.now(), workspace.settings().timeZone)),
  )
  const at = () => whole()?.at ?? null
  const setAt = (next: string | null): void => {
    if (locked() === null && next !== at()) commands.move(id, next)
  }
  const advance = () => {
    const to = nextStatus(whole()?.status ?? '')
    return to && { to, missing: to === 'scheduled' && at() === null ? ('date' as const) : null }
  }
  const colleague = createColleagues(workspace)

  return {
    shown: createMemo((): Shown => {
      const record = found()
      if (record?.kind === 'post') return { kind: 'post', post: record }
      if (record?.kind === 'damaged') return { kind: 'damaged', record }
      return { kind: workspace.ready() ? 'missing' : 'opening' }
    }),
    locked,
    say: createPostWords(means),
    title,
    link,
    steps: createMemo(() => {
      const post = whole()
      return post ? stepsOf(post, posts.history(id)) : []
    }),
    advance,
    previous: createMemo(() => neighbourOf(posts, id, -1)),
    next: createMemo(() => neighbourOf(posts, id, 1)),
    readers: createMemo(() => readersOf(workspace, id, colleague)),
    reading: createMemo(() => dateReading(today(), means.formats(), means.words().days.near)),
    colleague,
    setStatus: (status) => change(id, { status }),
    goOn() {
      const step = advance()
      if (step?.missing === null) change(id, { status: step.to })
    },
    setDay(day) {
      const hour = at() === null ? null : hourOf(at() ?? '')
      setAt(day === null || hour === null ? day : `${day}T${hour}`)
    },
    setHour(hour) {
      const day = dayOf(at() ?? '')
      if (day !== '') setAt(hour === null ? day : `${day}T${hour}`)
    },
    setOwner: (person) => change(id, { owner: person ?? undefined }),
    toggleChannel(channel) {
      const on = whole()?.channels.includes(channel)
      change(id, { [`channel:${channel}`]: on ? undefined : true })
    },
    addLabel(name) {
      const label = locked() === null ? commands.label(name) : null
      if (label !== null) change(id, { [`label:${label}`]: true })
    },
    removeLabel: (label) => change(id, { [`label:${label}`]: undefined }),
    setCampaign(name) {
      const campaign = name === null || locked() !== null ? null : commands.campaign(name)
      change(id, { campaign: campaign ?? undefined })
    },
    duplicate() {
      title.flush()
      const copy = commands.duplicate(id, at())
      if (copy !== null) means.open(copy)
    },
    remove() {
      title.flush()
      commands.remove([id])
      means.close()
    },
    restore: () => commands.restore([id]),
    flush() {
      title.flush()
      link.flush()
    },
  }
}

function readersOf(
  workspace: Workspace,
  post: string,
  colleague: (id: string) => Colleague | null,
): Reader[] {
  const readers = new Map<string, Reader>()
  for (const other of workspace.presence.others()) {
    const { person } = other
    if (other.post !== post || person.id === workspace.me.id) continue
    const doing = other.away ? 'away' : other.doing === 'looking' ? 'looking' : 'writing'
    if (readers.get(person.id)?.doing === 'writing') continue
    readers.set(person.id, { ...(colleague(person.id) ?? { ...person, hue: 1 }), doing })
  }
  return [...readers.values()]
}
