import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { type Choice, ChoiceList } from '#client/ui/ChoiceList.tsx'
import {
  calendarClock,
  eye,
  hourglass,
  landmark,
  megaphone,
  radio,
  tag,
  trash2,
  user,
} from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { statusesFor } from '#client/workspace/access/rights.ts'
import { createOfferedChannels } from '#client/workspace/space/channel-use.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { AskPanel } from './AskPanel.tsx'
import { ShiftPanel } from './ShiftPanel.tsx'
import type { SelectionView } from './selection-view.ts'
import { ROOM_IN_GRID, Tool } from './Tool.tsx'

/** What can be done with all that is marked. */
export function SelectionActions(props: { readonly selection: SelectionView }) {
  const { workspace, say } = useCalendar()
  const words = useWords()
  const offered = createOfferedChannels(workspace)
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
    return named(words().post.nobody, people, ({ owner }) => owner, selection.setOwner)
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
  const counted = (id: string, name: string, count: number): Choice => ({
    id,
    name,
    count,
    chosen: count === selection.posts().length,
  })
  const labels = () =>
    workspace.labels().map(({ id, name }) => counted(id, name, selection.withLabel(id)))
  const channels = () =>
    offered(selection.posts().flatMap((post) => post.channels)).map(({ id }) =>
      counted(id, say.channel(id).name, selection.withChannel(id)),
    )
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
      {layer(eye, words().selection.ask, (close) => (
        <AskPanel selection={selection} onDone={close} />
      ))}
      {menu(user, words().postMenu.owner, owners)}
      {layer(radio, words().filters.facets.channel, () => (
        <Show
          when={channels().length > 0}
          fallback={<p class="hint">{words().selection.noChannels}</p>}
        >
          <ChoiceList
            label={words().selection.channels}
            choices={channels()}
            onToggle={(id) => void selection.toggleChannel(id)}
          />
        </Show>
      ))}
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
