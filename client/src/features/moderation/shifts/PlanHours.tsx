import { createSignal, For, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { focusEmpty, refusesAround } from '#client/ui/refused-field.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { FIGURE_KEYS } from '../figure-keys.ts'
import { isSame, type RotaPlan } from './plan-view.ts'
import '#client/ui/ToggleSet.css'

/** Which hours are painted, a key each; others are written once and stand beside them from then on. */
export function PlanHours(props: { readonly plan: RotaPlan }) {
  const { words } = useI18n()
  const { plan } = props
  const touch = createMedia('(pointer: coarse)')
  useCommands(() =>
    plan.choices().map(({ from, to }, index) => ({
      id: `shifts.hours.${index + 1}`,
      keys: FIGURE_KEYS[index] ?? [],
      group: 'moderation' as const,
      label: (all) => all.shifts.paintHours(from, to),
      run: () => plan.choose({ from, to }),
    })),
  )
  return (
    <div class="plan-hours">
      <fieldset class="toggles">
        <legend class="field-label">{words().shifts.toPaint}</legend>
        <For each={plan.choices()}>
          {(hours, index) => (
            <button
              type="button"
              class="toggle"
              aria-pressed={isSame(hours, plan.hours())}
              onClick={() => plan.choose(hours)}
            >
              {words().shifts.span(hours.from, hours.to)}
              <span class="plan-key" aria-hidden="true">
                {index() + 1}
              </span>
            </button>
          )}
        </For>
        <Popover
          label={words().shifts.otherHours}
          class="floating-roomy"
          trigger={(attributes) => (
            <button {...attributes} type="button" class="toggle">
              {words().shifts.otherHours}
            </button>
          )}
        >
          {(close) => <OtherHours plan={plan} onClose={close} />}
        </Popover>
      </fieldset>
      <p class="hint">{touch() ? words().shifts.planHintTouch : words().shifts.planHint}</p>
    </div>
  )
}

function OtherHours(props: { readonly plan: RotaPlan; readonly onClose: () => void }) {
  const { words } = useI18n()
  const [from, setFrom] = createSignal<string | null>(null)
  const [to, setTo] = createSignal<string | null>(null)
  const [tried, setTried] = createSignal(false)
  const isMissing = () => from() === null || to() === null
  const use = () => {
    const [start, end] = [from(), to()]
    if (start === null || end === null || start === end) return
    props.plan.choose({ from: start, to: end })
    props.onClose()
  }
  return (
    <form
      class="rota-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (refusesAround(event)) return
        use()
        if (isMissing()) focusEmpty(event.currentTarget)
      }}
    >
      <div class="rota-cover">
        <WrittenField
          label={words().shifts.from}
          hint={null}
          placeholder="08:00"
          written={from() ?? ''}
          read={parseHour}
          wrong={words().shifts.hourWrong}
          onRead={setFrom}
        />
        <WrittenField
          label={words().shifts.to}
          hint={null}
          placeholder="14:00"
          written={to() ?? ''}
          read={parseHour}
          wrong={words().shifts.hourWrong}
          onRead={setTo}
        />
      </div>
      <Show when={tried() && (isMissing() || from() === to())}>
        <span class="field-error" role="alert">
          {isMissing() ? words().shifts.hourMissing : words().shifts.sameHours}
        </span>
      </Show>
      <div class="rota-do">
        <Button type="submit" look="primary" size="small" icon={plus}>
          {words().shifts.useHours}
        </Button>
      </div>
    </form>
  )
}
