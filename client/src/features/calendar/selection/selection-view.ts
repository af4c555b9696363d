import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import type { Asking } from '#client/commands/asking.ts'
import type { BulkCommands, BulkOutcome } from '#client/commands/bulk.ts'
import type { PostRefusal } from '#client/commands/change-posts.ts'
import { postMember } from '#client/commands/posts.ts'
import { createApprovers } from '#client/workspace/reviews/approvers.ts'
import type { ReadOnlyReason, Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import { postsOn } from '../frame/shown-posts.ts'
import type { CalendarView } from '../view.ts'
import type { Selecting } from './late-selection.ts'
import { along, isPlanned, once, type Shift, shiftOf } from './shifting.ts'

/** The posts that are marked, and what a person does to all of them. */
export interface SelectionView extends Selecting {
  /** Those that are here, in the order in which they were marked. */
  readonly posts: Accessor<readonly Post[]>
  /** How many of them the view does not show: on other days, or since the filter hides them. */
  readonly elsewhere: Accessor<number>
  /** All that the filter lets through, as the calendar counts it. */
  readonly all: Accessor<readonly string[]>
  /** Why this person changes none of them; null when they may change some. */
  readonly locked: Accessor<ReadOnlyReason | null>
  /** From the one that was marked last to this one, as they stand in the view. */
  markTo(post: string): void
  markAll(): void
  clear(): void
  /** The one that was marked last, where the focus comes back to. */
  readonly anchor: Accessor<string | null>
  /** Posts are being written: the next thing comes after it. */
  readonly busy: Accessor<boolean>
  /** What the last thing left as it was, and why; null when it left nothing. */
  readonly left: Accessor<ReadonlyMap<PostRefusal, number> | null>
  /** What a shift by so many days would make of them. Reactive. */
  shiftTo(days: number): Shift
  shift(days: number): Promise<void>
  setStatus(status: PostStatus): Promise<void>
  setOwner(person: string | null): Promise<void>
  setCampaign(campaign: string | null): Promise<void>
  setPillar(pillar: string | null): Promise<void>
  /** On all of them, or off where all of them have it. */
  toggleLabel(label: string): Promise<void>
  /** How many of them have it. Reactive. */
  withLabel(label: string): number
  toggleChannel(channel: string): Promise<void>
  withChannel(channel: string): number
  /** Who can be asked about all of them. */
  readonly approvers: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** Those that nobody has agreed to yet and that are still to go out. */
  readonly askable: Accessor<readonly Post[]>
  ask(asking: Asking): Promise<void>
  remove(): Promise<void>
}

export function createSelectionView(means: {
  readonly workspace: Workspace
  readonly view: CalendarView
  readonly bulk: BulkCommands
  /** Whether a click without a key beside it comes from a finger, which has none. */
  readonly isFinger: (event: MouseEvent) => boolean
}): SelectionView {
  const { workspace, view, bulk } = means
  const { selection, shown } = view
  const { marked, mark } = selection
  const [anchor, setAnchor] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  let running: Promise<void> | null = null
  const [left, setLeft] = createSignal<ReadonlyMap<PostRefusal, number> | null>(null)

  const posts = createMemo(() =>
    [...marked()].flatMap((id): readonly Post[] => {
      const post = workspace.posts.whole(id)
      return post?.kind === 'post' && post.deletedAt === null ? [post] : []
    }),
  )
  const all = () => {
    const dated = postsOn(shown, view.days())
    return view.view() === 'board' ? [...dated, ...shown.unscheduled()] : dated
  }
  const inOrder = (): readonly string[] => {
    const own = selection.order()
    if (own !== null) return own
    const rows = view.view() === 'month' ? view.weeks().flatMap(({ days }) => days) : view.days()
    return [...postsOn(shown, rows), ...shown.unscheduled()]
  }
  const add = (more: readonly string[]): void => {
    setLeft(null)
    mark([...marked(), ...more])
  }
  const toggle = (post: string): void => {
    setAnchor(post)
    const others = [...marked()].filter((id) => id !== post)
    setLeft(null)
    mark(others.length < marked().size ? others : [...others, post])
  }
  const markTo = (post: string): void => {
    const order = inOrder()
    const [from, to] = [order.indexOf(anchor() ?? ''), order.indexOf(post)]
    setAnchor(post)
    add(from < 0 || to < 0 ? [post] : order.slice(Math.min(from, to), Math.max(from, to) + 1))
  }
  const run = (act: (ids: readonly string[]) => Promise<BulkOutcome>): Promise<void> => {
    // One after the other: what comes next is done to what this makes of them.
    if (running) return running.then(() => run(act))
    setBusy(true)
    running = finish(act)
    return running
  }
  const finish = async (act: (ids: readonly string[]) => Promise<BulkOutcome>): Promise<void> => {
    try {
      const outcome = await act(posts().map(({ id }) => id))
      // What is left to be looked at, and not found again among all the others.
      if (outcome.changed > 0 && outcome.left.length > 0) mark(outcome.left)
      setLeft(outcome.refused.size > 0 ? outcome.refused : null)
    } finally {
      running = null
      setBusy(false)
    }
  }
  const having = (set: 'labels' | 'channels', id: string): number =>
    posts().filter((post) => post[set].includes(id)).length
  const withLabel = (label: string) => having('labels', label)
  const withChannel = (channel: string) => having('channels', channel)
  const toggleMember = (member: 'label' | 'channel', id: string, count: number) =>
    run((ids) =>
      bulk.change(ids, { [postMember(member, id)]: count < posts().length || undefined }),
    )
  const everybody = createApprovers(workspace)
  const askable = () => posts().filter(({ status }) => !AGREED_OR_OVER.has(status))

  // Whoever chooses another filter means what it shows. What leaves the filter by being changed stays marked.
  createEffect(
    on(view.filter, () => untrack(() => mark([...marked()].filter(shown.shows))), { defer: true }),
  )

  return {
    posts,
    elsewhere: createMemo(() => {
      const isDayShown = once(view.isShown)
      const isSeen = ({ id, at }: Post): boolean =>
        (at === null ? view.view() !== 'year' : isDayShown(dayOf(at))) && shown.shows(id)
      return posts().filter((post) => !isSeen(post)).length
    }),
    all,
    locked: () => workspace.readOnly(),
    toggle,
    markTo,
    markAll: () => add(all()),
    clear() {
      setLeft(null)
      mark([])
    },
    anchor,
    busy,
    left,
    shiftTo: (days) => shiftOf(posts(), days, workspace.settings().timeZone),
    shift: (days) => run((ids) => bulk.shift(ids, days)),
    setStatus: (status) => run((ids) => bulk.change(ids, { status })),
    setOwner: (person) => run((ids) => bulk.change(ids, { owner: person ?? undefined })),
    setPillar: (pillar) => run((ids) => bulk.change(ids, { pillar: pillar ?? undefined })),
    setCampaign: (campaign) => run((ids) => bulk.change(ids, { campaign: campaign ?? undefined })),
    toggleLabel: (label) => toggleMember('label', label, withLabel(label)),
    withLabel,
    toggleChannel: (channel) => toggleMember('channel', channel, withChannel(channel)),
    withChannel,
    approvers() {
      const ownAllowed = workspace.reviews()?.rules().ownAllowed ?? true
      const own = askable().some(({ id }) => workspace.reviews()?.isOwn(id) ?? false)
      return everybody()
        .filter(({ id }) => id !== workspace.me.id || ownAllowed || !own)
        .map((member) => ({ id: member.id, name: workspace.called(member) }))
    },
    askable,
    ask(asking) {
      const wanted = new Set(askable().map(({ id }) => id))
      return run((ids) =>
        bulk.ask(
          ids.filter((id) => wanted.has(id)),
          asking,
        ),
      )
    },
    remove: () => run(bulk.remove),
    takes(event, post) {
      if (event.shiftKey) markTo(post)
      else if (event.ctrlKey || event.metaKey) toggle(post)
      else if (posts().length > 0 && means.isFinger(event)) toggle(post)
      else return false
      // What lies around the post is not to answer the click either.
      event.preventDefault()
      return true
    },
    takesAlong(post, at) {
      if (!marked().has(post) || posts().length < 2) return false
      const from = posts().find(({ id }) => id === post)?.at ?? null
      void run(() =>
        bulk.move(new Map([...along(posts().filter(isPlanned), from, at), [post, at]])),
      )
      return true
    },
  }
}

const AGREED_OR_OVER: ReadonlySet<string> = new Set<PostStatus>([
  'approved',
  'scheduled',
  'published',
  'cancelled',
])
