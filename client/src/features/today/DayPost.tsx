import { A } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { alignLeft, triangleAlert } from '#client/ui/icons.ts'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { SmallFile } from '#client/workspace/media/SmallFile.tsx'
import { useCalledShort } from '#client/workspace/people/called.ts'
import { fallenOf } from '#client/workspace/reviews/fallen.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { useToday } from './today-context.ts'

/** A post as a line of the day. */
export function DayPost(props: {
  readonly post: string
  readonly isOfToday: boolean
  /** There is a place for what is attached to it. */
  readonly hasPicture: boolean
}) {
  const { workspace, hrefOf } = useToday()
  const words = useWords()
  const post = () => {
    const found = workspace.posts.whole(props.post)
    return found?.kind === 'post' ? found : undefined
  }
  return (
    <Show
      when={post()}
      fallback={
        <A class="today-post" href={hrefOf(props.post)} state={{ opened: true }} noScroll>
          <time />
          <span class="today-post-body">
            <b class="today-post-title">{words().calendar.damaged}</b>
          </span>
        </A>
      }
    >
      {(found) => (
        <WholePost post={found()} isOfToday={props.isOfToday} hasPicture={props.hasPicture} />
      )}
    </Show>
  )
}

function WholePost(props: {
  readonly post: Post
  readonly isOfToday: boolean
  readonly hasPicture: boolean
}) {
  const { workspace, view, say, colleague, hrefOf, after } = useToday()
  const words = useWords()
  const formats = useFormats()
  const state = createMemo(() => view.posts.stateOf(props.post))
  const owner = () => (props.post.owner === null ? null : colleague(props.post.owner))
  // Its record is another one whenever something is changed in it.
  const picture = createMemo(() => view.pictureOf(props.post.id), null, { equals: isSameFile })
  const isUnsettled = createMemo(() => view.posts.isUnsettled(props.post))
  const hold = () => workspace.freezes()?.hold(props.post.id) ?? null
  const hour = () => {
    const { at } = props.post
    if (at === null) return ''
    return props.isOfToday ? hourOf(at) : formats().dayInMonth(dayOf(at))
  }
  const called = useCalledShort(colleague)
  /** Why its approval is void, which begins with that it is. */
  const fallen = createMemo(() => {
    if (props.post.status !== 'void') return null
    const say = { words: words().approval.void, formats: formats(), called: called.within }
    return fallenOf(workspace.reviews(), props.post, say)?.sentence ?? null
  })
  /** Who has to answer before it can go out. */
  const asked = () => {
    const standing = workspace.reviews()?.standing(props.post.id)
    if (standing?.kind !== 'asked') return null
    const open = standing.answers.flatMap(({ person, state }) =>
      state === 'waiting' ? [person] : [],
    )
    if (open.length === 0) return null
    if (open.includes(workspace.me.id)) return words().approval.askedYouNow
    return words().approval.askedOthers(formats().list(open.map(called.within)))
  }
  const aside = () => {
    const own = new Set(props.post.labels)
    const campaign = workspace.campaigns().find(({ id }) => id === props.post.campaign)
    const labels = workspace.labels().filter(({ id }) => own.has(id))
    const named = [...labels, ...(campaign ? [campaign] : [])].map(({ name }) => name)
    const at = props.isOfToday || props.post.at === null ? null : hourOf(props.post.at)
    return [at, asked(), ...named].filter(Boolean).join(' · ')
  }
  return (
    <A
      class="today-post"
      classList={{
        [`today-${state()}`]: true,
        'today-cancelled': props.post.status === 'cancelled',
      }}
      href={hrefOf(props.post.id)}
      state={{ opened: true }}
      noScroll
      data-post={props.post.id}
    >
      <time>{hour()}</time>
      <span class="today-post-body">
        <span class="today-post-text">
          <b class="today-post-title" title={say.title(props.post)}>
            {say.title(props.post)}
          </b>
          <span class="today-post-sub">
            <StatusLabel
              status={props.post.status}
              label={fallen() ?? say.status(props.post.status)}
            />
            <span class="channels">
              <For each={props.post.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
            </span>
            <Show when={state() === 'late' && props.isOfToday}>
              <span class="today-tag today-tag-late">{words().calendar.overdue}</span>
            </Show>
            <Show when={isUnsettled()}>
              <span class="today-tag today-tag-late">
                <Icon of={triangleAlert} size="dense" />
                {words().limits.toSettle}
              </span>
            </Show>
            <Show when={hold()}>
              <span class="today-tag today-tag-held">
                <StatusMark status="paused" />
                {words().freeze.held}
              </span>
            </Show>
            <Show when={aside()}>{(text) => <span class="ellipsis">{text()}</span>}</Show>
          </span>
        </span>
        <Show when={owner()}>{(person) => <Avatar person={person()} size="small" />}</Show>
        <Show when={props.hasPicture}>
          <span class="today-picture">
            <Show when={picture()} keyed fallback={<Icon of={alignLeft} />}>
              {(file) => <SmallFile of={file} environment={{ after }} />}
            </Show>
          </span>
        </Show>
      </span>
    </A>
  )
}

function isSameFile(a: Attachment | null, b: Attachment | null): boolean {
  return a?.hash === b?.hash
}
