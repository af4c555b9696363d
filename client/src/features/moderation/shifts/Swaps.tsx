import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { arrowLeftRight } from '#client/ui/icons.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { useShifts } from './shifts-context.ts'
import type { ShownSwap } from './shifts-view.ts'

/** Who asks whom, and what came of it. */
export function Swaps() {
  const { view } = useShifts()
  const { words } = useI18n()
  return (
    <Show when={view.swaps().length > 0}>
      <section class="rota-swaps" aria-label={words().shifts.swaps}>
        <h3>{words().shifts.swaps}</h3>
        <ul>
          <For each={view.swaps().map(({ swap }) => swap.id)}>
            {(id) => (
              <Show when={view.swaps().find(({ swap }) => swap.id === id)}>
                {(shown) => <Line shown={shown()} />}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Line(props: { readonly shown: ShownSwap }) {
  const { view, called, city } = useShifts()
  const { words, formats } = useI18n()
  const swap = () => props.shown.swap
  const what = () => {
    const { shift } = props.shown
    if (shift === null) return words().shifts.shiftGone
    return `${formats().dayShort(dayOf(shift.from))}, ${hourOf(shift.from)}–${hourOf(shift.to)}`
  }
  /** With the day: over an ocean it may be another. */
  const own = () => {
    const times = props.shown.shift && view.ownTimes(props.shown.shift)
    if (!times) return null
    const said = words().shifts.own(hourOf(times.from) ?? '', hourOf(times.to) ?? '', city)
    return `${formats().dayShort(dayOf(times.from))}, ${said}`
  }
  const sentence = () => {
    const { asker, offeredTo } = swap()
    return offeredTo === null
      ? words().shifts.asksAnybody(called.first(asker))
      : words().shifts.asks(called.first(asker), called.within(offeredTo))
  }
  const state = () => {
    const { state } = props.shown
    switch (state.kind) {
      case 'accepted':
        return words().shifts.acceptedBy(called.within(state.by))
      case 'declined':
        return words().shifts.declined
      case 'withdrawn':
        return words().shifts.withdrawn
      default:
        return words().shifts.waiting
    }
  }
  return (
    <li class="rota-swap">
      <Icon of={arrowLeftRight} size="dense" />
      <p class="grow">
        {sentence()} <b>{what()}</b>
        <Show when={own()}>{(times) => <small class="rota-own">{times()}</small>}</Show>
        <Show when={swap().note}>
          {(note) => <span class="rota-note">{words().shifts.quoted(note())}</span>}
        </Show>
        <small class="rota-state">{state()}</small>
      </p>
      <Show when={props.shown.forMe}>
        <Button
          size="small"
          look="primary"
          aria-label={words().shifts.acceptOf(what())}
          onClick={() => view.commands.accept(swap().id)}
        >
          {words().shifts.accept}
        </Button>
        <Button
          size="small"
          aria-label={words().shifts.declineOf(what())}
          onClick={() => view.commands.decline(swap().id)}
        >
          {words().shifts.decline}
        </Button>
      </Show>
      <Show when={props.shown.mine && props.shown.state.kind === 'open'}>
        <Button size="small" look="ghost" onClick={() => view.commands.withdraw(swap().id)}>
          {words().shifts.withdraw}
        </Button>
      </Show>
    </li>
  )
}
