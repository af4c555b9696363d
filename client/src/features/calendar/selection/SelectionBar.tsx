import { createMemo, For, type JSX, Show, splitProps } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, type ButtonProps, IconButton } from '#client/ui/Button.tsx'
import { ChoiceList } from '#client/ui/ChoiceList.tsx'
import {
  calendarClock,
  hourglass,
  landmark,
  listChecks,
  megaphone,
  tag,
  trash2,
  user,
  x,
} from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { createMedia } from '#client/ui/media.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { leftSentences } from './left-sentences.ts'
import { ShiftPanel } from './ShiftPanel.tsx'
import type { SelectionView } from './selection-view.ts'

/** On a desk in one row; on a phone the actions have a grid of their own. */
const ROOM_FOR_WORDS = '(min-width: 1280px)'
const ROOM_IN_GRID = '(min-width: 1280px), (max-width: 599px)'

interface ToolFace {
  readonly icon: string
  readonly label: string
  /** Where its word has room. */
  readonly room: string
}

/** How many posts are marked, and what can be done with all of them. */
export function SelectionBar(props: {
  readonly ref: (element: HTMLDivElement) => void
  readonly selection: SelectionView
  readonly onClear: () => void
}) {
  const { view } = useCalendar()
  const words = useWords()
  const count = () => props.selection.posts().length
  const more = createMemo(() => {
    const all = props.selection.all()
    const { marked } = view.selection
    return all.some((id) => !marked().has(id)) ? all.length : 0
  })
  return (
    <div
      ref={(element) => props.ref(element)}
      class="selection"
      classList={{ 'selection-away': view.carry.carried() !== null }}
      role="toolbar"
      aria-label={words().selection.actions}
    >
      <p class="selection-count" role="status">
        <b>{words().selection.count(count())}</b>
        <Show when={props.selection.elsewhere() > 0}>
          <small>{words().selection.elsewhere(props.selection.elsewhere())}</small>
        </Show>
      </p>
      <Show when={props.selection.locked()} fallback={<Actions selection={props.selection} />}>
        {(why) => <p class="selection-locked">{words().selection.locked[why()]}</p>}
      </Show>
      <span class="selection-end">
        <Show when={more() > 0}>
          <Tool
            icon={listChecks}
            label={words().selection.all(more())}
            room={ROOM_FOR_WORDS}
            onClick={props.selection.markAll}
          />
        </Show>
        <IconButton
          look="ghost"
          icon={x}
          label={words().selection.clear}
          onClick={() => props.onClear()}
        />
      </span>
      <Left selection={props.selection} />
    </div>
  )
}

function Actions(props: { readonly selection: SelectionView }) {
  const { workspace } = useCalendar()
  const words = useWords()
  const { selection } = props
  /** What all of them have, if they have the same. */
  const common = <T,>(of: (post: Post) => T): T | undefined => {
    const [first, ...others] = selection.posts()
    return first && others.every((post) => of(post) === of(first)) ? of(first) : undefined
  }
  const statuses = (): MenuItem[] =>
    statusesFor(workspace.me.role).map((status) => ({
      kind: 'action',
      label: words().statuses[status],
      mark: () => <StatusMark status={status} />,
      chosen: common((post) => post.status) === status,
      run: () => void selection.setStatus(status),
    }))
  const named = (
    nothing: string,
    all: readonly { readonly id: string; readonly name: string }[],
    of: (post: Post) => string | null,
    set: (id: string | null) => Promise<void>,
  ): MenuItem[] =>
    [{ id: null, name: nothing }, ...all].map(({ id, name }) => ({
      kind: 'action',
      label: name,
      chosen: common(of) === id,
      run: () => void set(id),
    }))
  const owners = () => {
    const people = workspace.members().map((one) => ({ id: one.id, name: workspace.called(one) }))
    return named(words().common.nobody, people, ({ owner }) => owner, selection.setOwner)
  }
  const campaigns = () =>
    named(
      words().filters.nothing.campaign,
      workspace.campaigns(),
      ({ campaign }) => campaign,
      selection.setCampaign,
    )
  const pillars = () =>
    named(
      words().filters.nothing.pillar,
      workspace.pillars(),
      ({ pillar }) => pillar,
      selection.setPillar,
    )
  const labels = () =>
    workspace.labels().map(({ id, name }) => ({
      id,
      name,
      count: selection.withLabel(id),
      chosen: selection.withLabel(id) === selection.posts().length,
    }))
  const menu = (icon: string, label: string, items: () => readonly MenuItem[]) => (
    <Menu
      label={label}
      side="above-start"
      items={items()}
      trigger={(attributes) => (
        <Tool icon={icon} label={label} room={ROOM_IN_GRID} {...attributes} />
      )}
    />
  )
  const layer = (icon: string, label: string, content: (close: () => void) => JSX.Element) => (
    <Popover
      label={label}
      side="above-start"
      class="floating-roomy"
      trigger={(attributes) => (
        <Tool icon={icon} label={label} room={ROOM_IN_GRID} {...attributes} />
      )}
    >
      {content}
    </Popover>
  )
  return (
    <div class="selection-actions" aria-busy={selection.busy()}>
      {layer(calendarClock, words().selection.shift, (close) => (
        <ShiftPanel selection={selection} onDone={close} />
      ))}
      {menu(hourglass, words().postMenu.status, statuses)}
      {menu(user, words().postMenu.owner, owners)}
      {layer(tag, words().filters.facets.label, () => (
        <Show
          when={labels().length > 0}
          fallback={<p class="hint">{words().selection.noLabels}</p>}
        >
          <ChoiceList
            label={words().selection.labels}
            choices={labels()}
            onToggle={(id) => void selection.toggleLabel(id)}
          />
        </Show>
      ))}
      {menu(megaphone, words().filters.facets.campaign, campaigns)}
      <Show when={workspace.pillars().length > 0}>
        {menu(landmark, words().filters.facets.pillar, pillars)}
      </Show>
      <Tool
        icon={trash2}
        label={words().selection.bin}
        room={ROOM_IN_GRID}
        onClick={() => void selection.remove()}
      />
    </div>
  )
}

/** Its word stands beside the icon where there is room, and is always its name. */
function Tool(
  props: Omit<ButtonProps, 'children' | 'look' | 'icon' | 'class' | 'size'> & ToolFace,
) {
  const [face, button] = splitProps(props, ['icon', 'label', 'room'])
  const hasRoom = createMedia(face.room)
  return (
    <Show
      when={hasRoom()}
      fallback={<IconButton {...button} icon={face.icon} label={face.label} look="ghost" />}
    >
      <Button {...button} look="ghost" icon={face.icon}>
        {face.label}
      </Button>
    </Show>
  )
}

/** What the last thing left as it was. */
function Left(props: { readonly selection: SelectionView }) {
  const words = useWords()
  const sentences = () => {
    const left = props.selection.left()
    return left ? leftSentences(left, words()) : []
  }
  return (
    <div class="selection-left" role="status">
      <For each={sentences()}>{(sentence) => <p>{sentence}</p>}</For>
    </div>
  )
}
