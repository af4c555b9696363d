import { createUniqueId, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useChallenge } from './challenge-view.ts'

/** What all have reached together, and the way of it into the goal of the plan. */
export function Together() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const target = () => view.measure()?.target ?? null
  const said = () => {
    const total = [formats().number(view.total()), view.challenge().unit].filter(Boolean).join(' ')
    const goal = target()
    return goal === null ? total : words().challenge.totalOf(total, formats().number(goal))
  }
  const percent = () => {
    const goal = target()
    return goal === null || goal <= 0 ? null : Math.floor((100 * view.total()) / goal)
  }
  return (
    <section class="challenge-part" aria-labelledby={title}>
      <h2 id={title}>{words().challenge.total}</h2>
      <p class="challenge-total">{said()}</p>
      <Show when={percent() !== null}>
        <progress
          max={100}
          value={Math.min(100, percent() ?? 0)}
          aria-label={words().challenge.percent(percent() ?? 0)}
        />
        <p class="hint">{words().challenge.percent(percent() ?? 0)}</p>
      </Show>
      <Show when={view.measure()} fallback={<p class="hint">{words().challenge.noMeasure}</p>}>
        {(measure) => (
          <Show
            when={measure().reached !== view.total()}
            fallback={<p class="hint">{words().challenge.measureUpToDate(measure().name)}</p>}
          >
            <Show when={view.commands.mayChange()}>
              <Button onClick={() => view.commands.setTotal(measure().id, view.total())}>
                {words().challenge.putIntoMeasure(measure().name)}
              </Button>
            </Show>
          </Show>
        )}
      </Show>
    </section>
  )
}
