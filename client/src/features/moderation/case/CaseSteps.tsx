import { createMemo, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { chevronDown, chevronUp } from '#client/ui/icons.ts'
import type { InboxDesk } from '../inbox/inbox-context.ts'
import { useCase } from './case-context.ts'
import { TriageChoice } from './TriageChoice.tsx'

/** To the next case of the list, or the one before. */
export function stepFrom(desk: Pick<InboxDesk, 'view' | 'open'>, id: string, by: 1 | -1): void {
  const to = desk.view.from(id, by)
  if (to !== null && to !== id) desk.open(to)
}

/** At the foot of a case that has the screen to itself: one hand goes through all that is still to be triaged. */
export function CaseSteps() {
  const { id, one, alone, desk } = useCase()
  const { view } = desk
  const words = useWords()
  const next = createMemo(() => view.nextUntriaged(id))
  const untriaged = () =>
    view.ids().filter((other) => {
      const found = other === id ? null : view.get(other)
      return found?.kind === 'case' && found.triage === null
    }).length
  return (
    <Show when={alone()}>
      <div ref={footBar()} class="case-steps">
        <Show when={desk.inARow.on()}>
          <TriageChoice />
        </Show>
        <div class="case-steps-row">
          <IconButton
            size="touch"
            icon={chevronUp}
            label={words().cases.previous}
            onClick={() => stepFrom(desk, id, -1)}
          />
          <IconButton
            size="touch"
            icon={chevronDown}
            label={words().cases.next}
            onClick={() => stepFrom(desk, id, 1)}
          />
          <Show
            when={next()}
            fallback={
              <Button size="touch" onClick={() => desk.open(null)}>
                {words().cases.toList}
              </Button>
            }
          >
            {(to) => (
              <Button
                size="touch"
                {...(one().triage !== null && { look: 'primary' })}
                onClick={() => desk.open(to())}
              >
                {words().cases.nextUntriaged(untriaged())}
              </Button>
            )}
          </Show>
        </div>
      </div>
    </Show>
  )
}
