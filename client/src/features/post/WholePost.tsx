import { createEffect, createMemo, createSignal, type JSX, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, lockKeyhole, trash2 } from '#client/ui/icons.ts'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { ChannelToggles } from './ChannelToggles.tsx'
import { DateField } from './DateField.tsx'
import { History } from './History.tsx'
import { HourField } from './HourField.tsx'
import { LinkField } from './LinkField.tsx'
import { Pipeline } from './Pipeline.tsx'
import { CampaignField, LabelsField, OwnerField } from './PlainFields.tsx'
import { PostTitle } from './PostTitle.tsx'
import { usePost } from './post-context.ts'
import { ReadFields } from './ReadFields.tsx'
import { TextEditor } from './TextEditor.tsx'
import { YourTime } from './YourTime.tsx'

export interface WholePostProps {
  readonly post: Post
  readonly part: 'date' | null
  readonly sync: JSX.Element
  readonly mainKeys: string
}

/** A post with everything in it, to be read or written. */
export function WholePost(props: WholePostProps) {
  const { view } = usePost()
  const workspace = useWorkspace()
  let body: HTMLDivElement | undefined
  let date: HTMLInputElement | undefined

  onMount(() => {
    if (props.part === 'date') date?.focus()
  })
  const [doing, setDoing] = createSignal<'looking' | 'editing'>('looking')
  const day = createMemo(() => (props.post.at === null ? null : dayOf(props.post.at)))
  createEffect(() =>
    workspace.presence.tell({
      page: 'calendar',
      post: props.post.id,
      doing: doing(),
      day: day(),
    }),
  )
  const isField = (target: EventTarget | null) =>
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable="true"]')
  return (
    <>
      <Pipeline />
      <div
        ref={(element) => {
          body = element
        }}
        class="drawer-body"
        onFocusIn={(event) => {
          if (!isField(event.target)) setDoing('looking')
        }}
        // Not at the focus: a title has it as soon as its post is opened.
        onInput={() => setDoing('editing')}
      >
        <div class="drawer-main">
          <Notices post={props.post} />
          <PostTitle onDone={() => body?.querySelector<HTMLElement>('.cm-content')?.focus()} />
          <TextEditor post={props.post} />
          <ChannelToggles post={props.post} />
        </div>
        <aside class="drawer-aside">
          <Show when={view.locked() === null} fallback={<ReadFields post={props.post} />}>
            <div class="when-fields">
              <DateField
                at={props.post.at}
                field={(input) => {
                  date = input
                }}
              />
              <HourField at={props.post.at} />
              <YourTime at={props.post.at} />
            </div>
            <OwnerField post={props.post} />
            <LabelsField post={props.post} />
            <CampaignField post={props.post} />
            <LinkField />
          </Show>
          <History post={props.post} />
        </aside>
      </div>
      <Foot post={props.post} sync={props.sync} mainKeys={props.mainKeys} />
    </>
  )
}

/** Why nothing can be changed, or what is unusual about this post. */
function Notices(props: { readonly post: Post }) {
  const { view } = usePost()
  const words = useWords()
  const reason = () => {
    const locked = view.locked()
    return locked === null || locked === 'deleted' || locked === 'opening'
      ? null
      : words().post.readOnly[locked]
  }
  return (
    <>
      <Show when={reason()}>
        {(text) => (
          <p class="drawer-notice" role="status">
            <Icon of={lockKeyhole} />
            {text()}
          </p>
        )}
      </Show>
      <Show when={view.locked() === 'deleted'}>
        <p class="drawer-notice" role="status">
          <Icon of={trash2} />
          <span class="grow">{words().post.deleted}</span>
          <Button size="small" onClick={() => view.restore()}>
            {words().post.restore}
          </Button>
        </p>
      </Show>
      <Show when={props.post.status === 'cancelled'}>
        <p class="drawer-notice" role="status">
          <Icon of={info} />
          {words().post.cancelled}
        </p>
      </Show>
    </>
  )
}

function Foot(props: Omit<WholePostProps, 'part'>) {
  const { view, advance } = usePost()
  const words = useWords()
  const label = () => {
    const { status } = props.post
    const known = words().post.advance
    return status in known ? known[status as keyof typeof known] : ''
  }
  const missing = (what: 'date' | 'right' | null) =>
    what === null
      ? undefined
      : what === 'date'
        ? words().post.scheduleNeedsDate
        : words().post.approvingIsNext
  return (
    <footer class="drawer-foot">
      <span class="drawer-foot-status">
        <StatusLabel status={props.post.status} label={view.say.status(props.post.status)} pill />
      </span>
      {props.sync}
      <span class="grow" />
      <Show when={view.locked() === null && view.advance()}>
        {(step) => (
          <Button
            look="primary"
            keys={props.mainKeys}
            unavailable={missing(step().missing)}
            onClick={advance}
          >
            {label()}
          </Button>
        )}
      </Show>
    </footer>
  )
}
