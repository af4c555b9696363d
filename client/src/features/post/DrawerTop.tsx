import { createSignal, For, Show } from 'solid-js'
import { createTemplateCommands } from '#client/commands/templates.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  calendarClock,
  chevronDown,
  chevronRight,
  chevronUp,
  copy,
  inbox,
  layoutTemplate,
  link,
  repeat2,
  trash2,
  x,
} from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { monthOf } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { POST_STATUSES, type Post } from '#shared/domain/post.ts'
import { NewMessages } from './comments/NewMessages.tsx'
import type { PostPart } from './post-address.ts'
import { usePost } from './post-context.ts'
import { RepeatDialog } from './series/RepeatDialog.tsx'

const COPIED_MS = 4000
const MOST_OF_NAME = 100

/** Where the post stands, who else is in it, the way to its neighbours and everything else to do with it. */
export function DrawerTop(props: {
  readonly post: Post | null
  readonly part: PostPart | null
  readonly copy: (text: string) => Promise<boolean>
  readonly onOpen: (post: string) => void
  readonly onClose: () => void
}) {
  const { view } = usePost()
  const words = useWords()
  const open = (id: string | null) => {
    if (id !== null) props.onOpen(id)
  }
  return (
    <header class="drawer-top">
      <Show when={props.post}>{(post) => <Crumbs post={post()} />}</Show>
      <span class="grow" />
      <NewMessages />
      <span class="drawer-readers">
        <For each={view.readers()}>
          {(reader) => (
            <Avatar
              person={reader}
              size="small"
              state={reader.doing === 'looking' ? 'here' : reader.doing}
              label={
                reader.doing === 'writing'
                  ? words().post.writes(reader.name)
                  : words().post.here(reader.name)
              }
            />
          )}
        </For>
      </span>
      <IconButton
        look="ghost"
        icon={chevronUp}
        label={words().post.previous}
        keys="K"
        aria-disabled={view.previous() === null}
        onClick={() => open(view.previous())}
      />
      <IconButton
        look="ghost"
        icon={chevronDown}
        label={words().post.next}
        keys="J"
        aria-disabled={view.next() === null}
        onClick={() => open(view.next())}
      />
      <Show when={props.post}>
        {(post) => <Actions post={post()} part={props.part} copy={props.copy} />}
      </Show>
      <IconButton
        look="ghost"
        icon={x}
        label={words().post.close}
        onClick={() => props.onClose()}
      />
    </header>
  )
}

function Crumbs(props: { readonly post: Post }) {
  const words = useWords()
  const formats = useFormats()
  const at = () => props.post.at
  const when = (time: string) =>
    [formats().dayShort(dayOf(time)), hourOf(time)].filter(Boolean).join(', ')
  return (
    <nav class="crumbs" aria-label={words().post.place}>
      <Show when={at()} fallback={<span>{words().calendar.withoutDate}</span>}>
        {(time) => (
          <>
            <span class="crumbs-month">{formats().monthTitle(monthOf(dayOf(time())))}</span>
            <Icon of={chevronRight} size="dense" />
            <span class="crumbs-day">
              <Icon of={calendarClock} size="dense" />
              <b>{when(time())}</b>
            </span>
          </>
        )}
      </Show>
    </nav>
  )
}

function Actions(props: {
  readonly post: Post
  readonly part: PostPart | null
  readonly copy: (text: string) => Promise<boolean>
}) {
  const { view, writing, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const [copied, setCopied] = createSignal<string | null>(null)
  const [repeating, setRepeating] = createSignal(props.part === 'repeat')
  const copyLink = async () => {
    const url = new URL(window.location.href)
    url.search = new URLSearchParams({ post: props.post.id }).toString()
    const done = await props.copy(url.href)
    setCopied(done ? words().post.copied : words().post.notCopied)
    environment.after(COPIED_MS, () => setCopied(null))
  }
  const makeTemplate = () => {
    view.flush()
    const name = view.say.title(props.post)
    createTemplateCommands(workspace).make(props.post.id, name.slice(0, MOST_OF_NAME))
  }
  const items = (): MenuItem[] => {
    const { post } = words()
    const link_: MenuItem = {
      kind: 'action',
      label: post.copyLink,
      icon: link,
      run: () => void copyLink(),
    }
    if (workspace.readOnly() !== null) return [link_]
    const duplicate: MenuItem = {
      kind: 'action',
      label: post.duplicate,
      icon: copy,
      run: view.duplicate,
    }
    const template: readonly MenuItem[] = workspace.mayName()
      ? [{ kind: 'action', label: words().templates.make, icon: layoutTemplate, run: makeTemplate }]
      : []
    const repeated: MenuItem = {
      kind: 'action',
      label: words().series.repeat,
      icon: repeat2,
      run: () => setRepeating(true),
    }
    if (view.locked() !== null) return [link_, duplicate, repeated, ...template]
    return [
      link_,
      duplicate,
      repeated,
      ...template,
      ...(props.post.at === null
        ? []
        : [
            {
              kind: 'action' as const,
              label: post.removeDate,
              icon: inbox,
              run: () => view.setDay(null),
            },
          ]),
      { kind: 'line' },
      { kind: 'heading', label: post.status },
      ...POST_STATUSES.filter((one) => view.mayGo(one) && !writing.holds(one)).map((status) => ({
        kind: 'action' as const,
        label: words().statuses[status],
        mark: () => <StatusMark status={status} />,
        chosen: props.post.status === status,
        run: () => view.setStatus(status),
      })),
      { kind: 'line' },
      { kind: 'action', label: post.toBin, icon: trash2, danger: true, run: view.remove },
    ]
  }
  return (
    <>
      <span role="status" class="drawer-said">
        {copied()}
      </span>
      <MoreMenu label={words().post.more} items={items()} />
      <RepeatDialog post={props.post} open={repeating()} onClose={() => setRepeating(false)} />
    </>
  )
}
