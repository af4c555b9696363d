import { createMemo } from 'solid-js'
import { named } from '#client/commands/named.ts'
import type { PostCommands } from '#client/commands/posts.ts'
import { createPublishingCommands } from '#client/commands/publishing.ts'
import { dateReading } from '#client/ui/day-text.ts'
import { createDraft } from '#client/ui/draft.ts'
import { statusesFor } from '#client/workspace/access/rights.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createApprovalView } from './approval/approval-view.ts'
import { stepsOf } from './history/progress.ts'
import { neighbourOf } from './neighbours.ts'
import type { PostMeans, PostView, Shown } from './post-view.ts'
import { readersOf } from './readers.ts'

export function createPostView(means: PostMeans): PostView {
  const { workspace, commands, post: id } = means
  const { posts } = workspace
  const found = () => posts.get(id)
  const whole = (): Post | null => {
    const record = found()
    return record?.kind === 'post' ? record : null
  }
  // A memo: the editor is made anew when it changes, and the focus is lost with the old one.
  const locked = createMemo(
    () => workspace.locked(id) ?? (whole()?.deletedAt === null ? null : ('deleted' as const)),
  )
  const change: PostCommands['change'] = (post, fields) => {
    if (locked() === null) commands.change(post, fields)
  }
  const write: PostCommands['write'] = (post, fields) => {
    if (locked() === null) commands.write(post, fields)
  }

  const title = createDraft({
    kept: () => whole()?.title ?? '',
    write: (value) => write(id, { title: value.trim() === '' ? undefined : value }),
    after: means.environment.after,
  })
  const link = createDraft({
    kept: () => whole()?.link ?? '',
    write: (value) => write(id, { link: value.trim() === '' ? undefined : value.trim() }),
    after: means.environment.after,
  })
  const today = createMemo(() =>
    dayOf(localTimeAt(means.environment.now(), workspace.settings().timeZone)),
  )
  const at = () => whole()?.at ?? null
  const maySet = (status: PostStatus) => statusesFor(workspace.me.role).includes(status)
  const setAt = (next: string | null): void => {
    if (locked() === null && next !== at()) commands.move(id, next)
  }
  const flush = (): void => {
    title.flush()
    link.flush()
  }
  const approval = createApprovalView({
    workspace,
    post: id,
    whole,
    locked,
    maySet,
    flush,
    after: means.environment.after,
  })
  const advance = approval.next
  const colleague = createColleagues(workspace)
  // However it is said of the post as a whole: it is said of each channel, where its address has a place.
  const publish = (): void => createPublishingCommands(workspace).finish(id)

  return {
    shown: createMemo((): Shown => {
      const record = found()
      if (record?.kind === 'post') return { kind: 'post', post: record }
      if (record?.kind === 'damaged') return { kind: 'damaged', record }
      return { kind: workspace.ready() ? 'missing' : 'opening' }
    }),
    locked,
    me: workspace.me.id,
    maySet,
    mayGo: (status) =>
      maySet(status) && !approval.hold(status) && (status !== 'scheduled' || at() !== null),
    lacks(status) {
      if (!maySet(status)) return null
      if (status === 'scheduled' && at() === null) return 'date'
      return workspace.reviews()?.holdOn(id, status) ?? null
    },
    approval,
    mayName: workspace.mayName,
    say: createPostWords(means),
    title,
    link,
    steps: createMemo(() => {
      const post = whole()
      if (!post) return []
      const reviews = workspace.reviews()
      const verdicts = reviews?.verdicts(id) ?? []
      return stepsOf(post, posts.history(id), {
        wasReviewed: verdicts.length > 0 || (reviews?.requests(id) ?? []).length > 0,
        wasApproved: verdicts.some(({ says }) => says === 'approved'),
        isBroken: isBroken(reviews?.standing(id)),
      })
    }),
    advance,
    previous: createMemo(() => neighbourOf(posts, id, -1)),
    next: createMemo(() => neighbourOf(posts, id, 1)),
    readers: createMemo(() => readersOf(workspace, id, colleague)),
    reading: createMemo(() => dateReading(today(), means.formats(), means.words().days.near)),
    colleague,
    setStatus: (status) => (status === 'published' ? publish() : change(id, { status })),
    goOn() {
      const step = advance()
      if (step?.missing !== null || locked() !== null) return
      if (step.deed === 'ask') approval.open('review')
      else if (step.deed === 'ask again') approval.askAgain()
      else if (step.deed === 'approve') approval.approve()
      else if (step.to === 'published') publish()
      else change(id, { status: step.to })
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
      const label = locked() === null ? named(workspace, 'labels', name) : null
      if (label !== null) change(id, { [`label:${label}`]: true })
    },
    removeLabel: (label) => change(id, { [`label:${label}`]: undefined }),
    setCampaign(name) {
      const campaign =
        name === null || locked() !== null ? null : named(workspace, 'campaigns', name)
      change(id, { campaign: campaign ?? undefined })
    },
    setPillar(name) {
      const pillar = name === null || locked() !== null ? null : named(workspace, 'pillars', name)
      change(id, { pillar: pillar ?? undefined })
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
    flush,
  }
}

function isBroken(standing: Standing | undefined): boolean {
  return standing?.kind === 'void' && standing.why !== 'expired'
}
