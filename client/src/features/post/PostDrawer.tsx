import { type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { createPostCommands } from '#client/commands/posts.ts'
import { leaveUnwritten } from '#client/commands/unwritten-posts.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Drawer } from '#client/ui/Drawer.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useLeaving } from '#client/ui/use-leaving.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createPublishingRound } from '#client/workspace/posts/publishing-round.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { DamagedPost } from './DamagedPost.tsx'
import { DrawerTop } from './DrawerTop.tsx'
import { checkedMedia } from './media/checked-media.ts'
import type { PostLayerProps } from './PostLayer.tsx'
import type { PostPart } from './post-address.ts'
import { PostContext } from './post-context.ts'
import { createWriting } from './text/writing.ts'
import { usePostKeys } from './use-post-keys.ts'
import { createPostView } from './view.ts'
import { WholePost } from './WholePost.tsx'
import './PostDrawer.css'

export interface PostDrawerProps extends PostLayerProps {
  readonly post: string
  /** What is to have the focus; when null, the title of a post that has none yet, else the drawer. */
  readonly part: PostPart | null
  readonly onOpen: (post: string) => void
  readonly onClose: () => void
}

/** One post over the page. Going to its neighbour changes what is inside, not the drawer. */
export function PostDrawer(props: PostDrawerProps): JSX.Element {
  const words = useWords()
  const { posts } = useWorkspace()
  const title = () => {
    const found = posts.get(props.post)
    const named = found?.kind === 'post' ? found.title || found.excerpt : ''
    return words().post.dialog(named || words().common.untitled)
  }
  return (
    <Drawer label={title()} onClose={props.onClose}>
      <Show when={props.post} keyed>
        {(id) => <Opened {...props} post={id} />}
      </Show>
    </Drawer>
  )
}

function Opened(props: PostDrawerProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const commands = createPostCommands(workspace)
  const { post } = props
  // Before everything else, and so done after it: what was being typed has been written by then.
  onCleanup(() => leaveUnwritten(workspace, post))
  const view = createPostView({
    workspace,
    commands,
    environment: props.environment,
    words,
    formats,
    viewerZone: props.viewerZone,
    post: props.post,
    open: props.onOpen,
    close: props.onClose,
  })
  const writing = createWriting({
    workspace,
    environment: props.environment,
    words,
    post: props.post,
    view,
    media: () => checkedMedia(workspace, props.post),
  })
  const local = () => localTimeAt(props.environment.now(), workspace.settings().timeZone)
  const round = createPublishingRound(workspace, {
    today: () => dayOf(local()),
    hour: () => hourOf(local()) ?? '',
  })
  const advance = () => {
    view.flush()
    if (view.advance()?.to === 'scheduled' && writing.points() > 0) {
      // What is in the way, instead of nothing.
      document.querySelector<HTMLElement>('.drawer .drawer-points')?.click()
      return
    }
    view.goOn()
  }
  const damaged = () => {
    const shown = view.shown()
    return shown.kind === 'damaged' ? shown.record : undefined
  }
  const whole = () => {
    const shown = view.shown()
    return shown.kind === 'post' ? shown.post : undefined
  }
  usePostKeys({
    view,
    nextToPublish: () => round.next(post),
    advance,
    open: props.onOpen,
  })
  useLeaving(view.flush)
  return (
    <PostContext.Provider
      value={{
        id: props.post,
        view,
        approval: view.approval,
        writing,
        round,
        commands,
        copy: props.copy,
        memory: props.memory,
        environment: props.environment,
        open: props.onOpen,
        advance,
      }}
    >
      <DrawerTop
        post={whole() ?? null}
        part={props.part}
        copy={props.copy}
        onOpen={props.onOpen}
        onClose={props.onClose}
      />
      <Switch>
        <Match when={whole()}>
          {(post) => (
            <WholePost
              post={post()}
              part={props.part}
              sync={props.sync}
              mainKeys={props.mainKeys}
            />
          )}
        </Match>
        <Match when={damaged()}>
          {(record) => <DamagedPost record={record()} copy={props.copy} />}
        </Match>
        <Match when={view.shown().kind === 'opening'}>
          <ProgressBar label={words().common.loading} />
        </Match>
        <Match when={view.shown().kind === 'missing'}>
          <div class="drawer-message">
            <EmptyState
              cells={0}
              title={words().post.missing}
              detail={words().post.missingDetail}
            />
          </div>
        </Match>
      </Switch>
    </PostContext.Provider>
  )
}
