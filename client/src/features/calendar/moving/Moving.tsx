import { Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { move } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { carriedAlong } from './carried-along.ts'
import './MovingPanel.css'

/** Where the post in the hand goes, and what the keys would do with it. */
export function Moving() {
  const { view, workspace, say } = useCalendar()
  const words = useWords()
  const carried = () => view.carry.carried()
  const to = () => carried()?.to
  const time = () => {
    const target = to()
    return target?.kind === 'time' ? target.at : undefined
  }
  const days = () => {
    const [from, at] = [carried()?.from, time()]
    return from && at ? daysBetween(dayOf(from), dayOf(at)) : null
  }
  const odd = () => {
    const at = time()
    const oddity = at === undefined ? null : oddityOf(at, workspace.settings().timeZone)
    return oddity === null ? null : words().days.clocks[oddity]
  }
  return (
    <div class="moving">
      <p class="moving-to">
        <Icon of={move} size="dense" />
        <Switch fallback={<span>{words().carrying.nowhere}</span>}>
          <Match when={time()}>
            {(at) => (
              <span>
                {words().carrying.to} <b>{say.when(at())}</b>
              </span>
            )}
          </Match>
          <Match when={to()?.kind === 'tray'}>
            <b>{words().carrying.toTray}</b>
          </Match>
        </Switch>
      </p>
      <Show when={carriedAlong(view) > 0}>
        <p>{words().carrying.along(carriedAlong(view), days())}</p>
      </Show>
      <Show when={odd()}>{(text) => <p class="moving-odd">{text()}</p>}</Show>
      <p class="moving-keys" aria-hidden="true">
        <Show when={carried()?.by === 'keys'}>
          <span>
            <Keys of={words().carrying.enter} /> {words().carrying.drops}
          </span>
        </Show>
        <span classList={{ 'moving-on': carried()?.copy === true }}>
          <Keys of={words().carrying.shift} /> {words().carrying.duplicates}
        </span>
        <span>
          <Keys of={words().carrying.alt} /> {words().carrying.otherHour}
        </span>
        <Show when={carried()?.by === 'keys' && view.hasTray()}>
          <span classList={{ 'moving-on': to()?.kind === 'tray' }}>
            <Keys of={words().carrying.backspace} /> {words().carrying.noDate}
          </span>
        </Show>
        <span>
          <Keys of={words().carrying.escape} /> {words().carrying.cancels}
        </span>
      </p>
      <Show when={carried()?.by === 'pointer' && carried()?.from !== null}>
        <p
          class="moving-tray"
          classList={{ 'moving-tray-on': to()?.kind === 'tray' }}
          data-drop="tray"
        >
          {words().carrying.unschedule}
        </p>
      </Show>
    </div>
  )
}
