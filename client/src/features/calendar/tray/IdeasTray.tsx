import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus, triangleAlert, x } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { StatusList } from '../legend/StatusList.tsx'
import { MovingPanel } from '../moving/MovingPanel.tsx'
import './IdeasTray.css'

export interface IdeasTrayProps {
  readonly field: (input: HTMLInputElement) => void
  /** Lies over the month and can be put away. */
  readonly onClose?: (() => void) | undefined
}

/**
 * Posts without a date, where they are noted, wait, and come back to; and those that cannot be read, which have no day
 * of their own to be found on.
 */
export function IdeasTray(props: IdeasTrayProps) {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const ids = () => view.shown.unscheduled()
  const all = () => workspace.posts.unscheduled().length
  const isHiding = () => ids().length < all()
  const leave = () => {
    props.onClose?.()
    view.go(view.spot())
  }
  return (
    <aside
      class="tray"
      classList={{
        'tray-over': props.onClose !== undefined,
        'tray-target': view.carry.carried()?.to.kind === 'tray',
      }}
      aria-label={words().tray.undated}
      data-drop="tray"
    >
      <div class="tray-header">
        <h2>{words().tray.undated}</h2>
        <span class="tray-count">{isHiding() ? words().tray.of(ids().length, all()) : all()}</span>
        <Show when={props.onClose}>
          {(close) => (
            <IconButton
              look="ghost"
              size="small"
              icon={x}
              label={words().tray.close}
              onClick={() => close()()}
            />
          )}
        </Show>
      </div>
      <Show when={workspace.readOnly() === null}>
        <QuickAdd field={props.field} onLeave={leave} />
      </Show>
      <Show when={workspace.posts.damaged().length > 0}>
        <ul class="ideas-damaged">
          <For each={workspace.posts.damaged()}>
            {(id) => (
              <li>
                <button type="button" class="idea idea-damaged" onClick={() => view.open(id)}>
                  <Icon of={triangleAlert} size="dense" />
                  <span class="idea-title">{words().calendar.damaged}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={ids().length > 0}
        fallback={
          <p class="tray-empty">{isHiding() || !workspace.ready() ? null : words().tray.none}</p>
        }
      >
        <ul class="ideas" data-scrolls="">
          <For each={ids()}>{(id, index) => <IdeaCard post={id} first={index() === 0} />}</For>
        </ul>
      </Show>
      <Show when={view.carry.carried()} fallback={<TrayFoot beside={!props.onClose} />}>
        <MovingPanel />
      </Show>
    </aside>
  )
}

function TrayFoot(props: { readonly beside: boolean }) {
  const { workspace } = useCalendar()
  const words = useWords()
  return (
    <div class="tray-foot">
      <Show when={props.beside}>
        <StatusList />
      </Show>
      <Show when={workspace.readOnly() === null && workspace.posts.unscheduled().length > 0}>
        <p>{words().tray.hint}</p>
      </Show>
    </div>
  )
}

function QuickAdd(props: {
  readonly field: IdeasTrayProps['field']
  /** Escape gives the focus back to where the person was. */
  readonly onLeave: () => void
}) {
  const { view } = useCalendar()
  const words = useWords()
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault()
        const field = event.currentTarget.elements.namedItem('idea')
        if (field instanceof HTMLInputElement && view.note(field.value)) field.value = ''
      }}
    >
      <Icon of={plus} size="dense" />
      <input
        ref={(input) => props.field(input)}
        name="idea"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) props.onLeave()
        }}
        aria-label={words().tray.addUndated}
        placeholder={words().tray.addToTray}
        autocomplete="off"
        maxLength={500}
        enterkeyhint="done"
      />
      <Keys of="I" />
    </form>
  )
}

function IdeaCard(props: { readonly post: string; readonly first: boolean }) {
  const { workspace } = useCalendar()
  const idea = (): Post | undefined => {
    const found = workspace.posts.get(props.post)
    return found?.kind === 'post' ? found : undefined
  }
  return <Show when={idea()}>{(post) => <Idea post={post()} first={props.first} />}</Show>
}

function Idea(props: { readonly post: Post; readonly first: boolean }) {
  const { workspace, view, company, dragging, say, openMenu } = useCalendar()
  const label = () => workspace.labels().find(({ id }) => id === props.post.labels[0])?.name
  const person = () => company.colleague(props.post.owner ?? props.post.createdBy ?? '')
  const holder = () => company.holderOf(props.post.id)
  const isMarked = () => view.selection.isMarked(props.post.id)
  const isTabStop = () => {
    const spot = view.spot()
    return spot.on === 'idea' ? spot.post === props.post.id : props.first
  }
  return (
    <li>
      <button
        type="button"
        class="idea"
        classList={{
          'chip-ghost': view.carry.carried()?.post === props.post.id,
          'chip-held': holder() !== undefined,
          'idea-marked': isMarked(),
          [`person-${holder()?.hue}`]: holder() !== undefined,
        }}
        tabindex={isTabStop() ? 0 : -1}
        data-post={props.post.id}
        data-spot=""
        onFocus={() => view.at({ on: 'idea', post: props.post.id })}
        aria-pressed={view.selection.marked().size > 0 ? isMarked() : undefined}
        onClick={(event) => view.selection.takes(event, props.post.id) || view.open(props.post.id)}
        onPointerDown={(event) => dragging.grip(event, props.post.id)}
        onContextMenu={(event) => {
          event.preventDefault()
          openMenu(props.post.id, { x: event.clientX, y: event.clientY })
        }}
      >
        <span class="idea-title">{say.title(props.post)}</span>
        <span class="idea-line">
          <Show when={props.post.status !== 'idea'}>
            <StatusMark status={props.post.status} label={say.status(props.post.status)} />
          </Show>
          <span class="channels">
            <For each={props.post.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
          </span>
          <Show when={label()}>{(name) => <span class="tag ellipsis">{name()}</span>}</Show>
          <Show when={person()}>
            {(colleague) => (
              <span class="idea-person">
                <Avatar person={colleague()} size="tiny" />
              </span>
            )}
          </Show>
        </span>
      </button>
    </li>
  )
}
