import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus } from '#client/ui/icons.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { focusBack } from './focus-back.ts'
import type { FreeSlot } from './free-slots.ts'
import './FreeChip.css'

/** A slot that no post fills, as a day shows it: the place of a post, in dashes. A click or Enter makes the post. */
export function FreeChip(props: { readonly free: FreeSlot }) {
  const { view, say, openMenu } = useCalendar()
  const day = () => dayOf(props.free.at)
  const labelOf = useFreeLabel()
  const label = () => labelOf(props.free)
  return (
    <button
      ref={focusBack(view, props.free.key)}
      type="button"
      class="free-slot"
      tabindex={-1}
      data-post={props.free.key}
      data-spot=""
      data-drop={props.free.key}
      aria-label={label()}
      title={label()}
      onFocusIn={() => view.at({ on: 'post', day: day(), post: props.free.key })}
      onClick={() => view.open(props.free.key)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.free.key, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      <Icon of={plus} size="dense" />
      <time>{hourOf(props.free.at)}</time>
      <span class="free-channels">
        <For each={props.free.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
      </span>
      <span class="ellipsis">{props.free.slot.name}</span>
    </button>
  )
}

/** What a slot is in words: hour and name as they are seen, then that it is free, where, and what the clocks do to its hour. */
export function useFreeLabel(): (free: FreeSlot) => string {
  const { workspace, say } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return ({ at, slot, channels }) => {
    const what = [hourOf(at), slot.name].filter(Boolean).join(' ')
    const where = formats().list(channels.map((id) => say.channel(id).name))
    const oddity = oddityOf(at, workspace.settings().timeZone)
    const all = words().slots.freeLabel(what, where)
    return oddity === null ? all : `${all}, ${words().slots.clocks[oddity]}`
  }
}
