// biome-ignore-all lint/a11y/useSemanticElements: an APG grid that is drawn in parts, which no table could be
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only what is in its rows takes the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the button in the row answers the keys
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { useFreeLabel } from './FreeChip.tsx'
import { focusBack } from './focus-back.ts'
import type { FreeSlot } from './free-slots.ts'
import './FreeRow.css'

/** A slot that no post fills, as a line of the list. */
export function FreeRow(props: {
  readonly free: FreeSlot
  /** Among all rows of the list, from 1. */
  readonly rowIndex: number
  /** In px, below the top of its day. */
  readonly top: number
  readonly isStop: boolean
}) {
  const { view, say, openMenu } = useCalendar()
  const words = useWords()
  const labelOf = useFreeLabel()
  return (
    <div
      class="list-row list-grid free-row"
      style={{ top: `${props.top}px` }}
      role="row"
      data-drop={props.free.key}
      aria-rowindex={props.rowIndex}
      onClick={() => view.open(props.free.key)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.free.key, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      <span class="list-hour" role="gridcell">
        {hourOf(props.free.at)}
      </span>
      <span class="list-channels" role="gridcell">
        <For each={props.free.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
      </span>
      <span class="list-title" role="gridcell">
        <button
          ref={focusBack(view, props.free.key)}
          type="button"
          tabindex={props.isStop ? 0 : -1}
          data-post={props.free.key}
          data-spot=""
          aria-label={labelOf(props.free)}
          title={labelOf(props.free)}
          onFocus={() => view.at({ on: 'post', day: dayOf(props.free.at), post: props.free.key })}
        >
          {props.free.slot.name}
        </button>
      </span>
      <span class="list-status" role="gridcell">
        {words().slots.free}
      </span>
      <span class="list-owner" role="gridcell" />
      <span class="list-campaign" role="gridcell" />
      <span class="list-labels" role="gridcell" />
    </div>
  )
}
