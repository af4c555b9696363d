import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { listChecks } from '#client/ui/icons.ts'
import { TRIAGES, type Triage } from '#shared/domain/moderation/case.ts'
import { triageFace } from '../faces.ts'
import { triageKey } from '../inbox/inbox-commands.ts'
import { useCase } from './case-context.ts'

/** What kind of thing it is: one of a few, each with a key (APG radio group). The same again takes it back. */
export function TriageChoice() {
  const { id, one, alone, desk } = useCase()
  const words = useWords()
  const isOn = (triage: Triage) => one().triage === triage
  const stop = () => TRIAGES.find(isOn) ?? TRIAGES[0]
  const choose = (triage: Triage) => desk.triage([id], triage)
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const group = event.currentTarget
    if (step === undefined || !(group instanceof HTMLElement)) return
    event.preventDefault()
    const buttons = [...group.querySelectorAll('button')]
    const here = buttons.findIndex((button) => button.matches(':focus'))
    // Only the focus moves: what is chosen is written at once, and nobody wants to have passed through "danger".
    buttons.at((here + step) % buttons.length)?.focus()
  }
  return (
    <div class="case-triage">
      <div
        class="case-kinds"
        role="radiogroup"
        aria-label={words().cases.triageOf}
        onKeyDown={press}
      >
        <For each={TRIAGES}>
          {(triage) => {
            const face = () => triageFace(triage, words().cases)
            return (
              // biome-ignore lint/a11y/useSemanticElements: a real radio could not be taken back
              <button
                type="button"
                role="radio"
                aria-checked={isOn(triage)}
                tabindex={stop() === triage ? 0 : -1}
                title={`${face().label} (${triageKey(triage)})`}
                disabled={!desk.view.mayChange()}
                onClick={() => choose(triage)}
              >
                <Icon of={face().icon} />
                {face().label}
                <span class="case-key" aria-hidden="true">
                  {triageKey(triage)}
                </span>
              </button>
            )
          }}
        </For>
      </div>
      <Show when={alone() && desk.view.mayChange()}>
        <button
          type="button"
          class="case-in-a-row"
          aria-pressed={desk.inARow.on()}
          aria-label={words().cases.inARowDetail}
          title={words().cases.inARowDetail}
          onClick={(event) => {
            const around = event.currentTarget.closest('.case')
            desk.inARow.toggle()
            // The choices stand elsewhere now, and whoever pressed it goes on at them.
            around?.querySelector<HTMLElement>('.case-in-a-row')?.focus()
          }}
        >
          <Icon of={listChecks} />
          {words().cases.inARow}
        </button>
      </Show>
    </div>
  )
}
