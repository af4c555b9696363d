import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus } from '#client/ui/icons.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { useFreeLabel } from './FreeChip.tsx'
import { focusBack } from './focus-back.ts'
import type { FreeSlot } from './free-slots.ts'
import './AgendaSlot.css'

/** A slot that no post fills, as a line of the day's list. */
export function AgendaSlot(props: { readonly free: FreeSlot }) {
  const { view, say } = useCalendar()
  const words = useWords()
  const labelOf = useFreeLabel()
  return (
    <li>
      <button
        ref={focusBack(view, props.free.key)}
        type="button"
        class="agenda-post agenda-slot"
        data-post={props.free.key}
        data-spot=""
        aria-label={labelOf(props.free)}
        onFocus={() => view.at({ on: 'post', day: dayOf(props.free.at), post: props.free.key })}
        onClick={() => view.open(props.free.key)}
      >
        <time>{hourOf(props.free.at)}</time>
        <span class="agenda-slot-place">
          <span>
            <b>{props.free.slot.name}</b>
            <span class="agenda-meta">
              {words().slots.free}
              <span class="channels">
                <For each={props.free.channels}>
                  {(id) => <ChannelGlyph {...say.channel(id)} />}
                </For>
              </span>
            </span>
          </span>
          <Icon of={plus} size="touch" />
        </span>
      </button>
    </li>
  )
}
