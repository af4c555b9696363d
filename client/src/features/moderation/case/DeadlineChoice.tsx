import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { deadlineSaid } from '#client/workspace/moderation/deadline.ts'
import { keysOf } from '#shared/table-keys.ts'
import { useCase } from './case-context.ts'
import { MomentFields } from './MomentFields.tsx'
import { SPANS } from './moments.ts'

const USUAL = keysOf(SPANS)

/** Until when: a usual span, or any day and hour. */
export function DeadlineChoice() {
  const { id, one, desk } = useCase()
  const { view, viewerZone } = desk
  const { words, formats } = useI18n()
  const set = (deadline: number | null) => void view.commands.setDeadline([id], deadline)
  const said = () => {
    const { deadline } = one()
    return deadline === null
      ? null
      : deadlineSaid({ deadline, now: view.now() }, viewerZone, words().cases, formats())
  }
  const face = () => (
    <span class={`case-deadline case-${said()?.tone ?? 'none'}`}>
      {said()?.text ?? words().cases.noDeadline}
    </span>
  )
  return (
    <Show when={view.mayChange()} fallback={<span class="case-plain">{face()}</span>}>
      <Popover
        label={words().cases.deadline}
        class="floating-roomy case-deadlines"
        trigger={(attributes) => (
          <button type="button" class="case-choice" {...attributes}>
            <span class="visually-hidden">{words().cases.deadline}, </span>
            {face()}
            <Icon of={chevronDown} size="dense" />
          </button>
        )}
      >
        {(close) => (
          <>
            <div class="case-spans">
              <For each={USUAL}>
                {(span) => (
                  <Button
                    size="small"
                    onClick={() => {
                      set(desk.environment.now() + SPANS[span])
                      close()
                    }}
                  >
                    {words().cases.in[span]}
                  </Button>
                )}
              </For>
            </div>
            <MomentFields label={words().cases.otherDeadline} at={one().deadline} onChange={set} />
            <Show when={one().deadline !== null}>
              <Button
                size="small"
                look="ghost"
                onClick={() => {
                  set(null)
                  close()
                }}
              >
                {words().cases.noDeadline}
              </Button>
            </Show>
          </>
        )}
      </Popover>
    </Show>
  )
}
