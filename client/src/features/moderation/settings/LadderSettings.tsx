import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { chevronDown, chevronUp, plus, trash2, undo2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import type { LadderStep } from '#shared/domain/moderation/ladder-step.ts'
import { MEASURES } from '#shared/domain/moderation/measure.ts'
import { Count } from './Count.tsx'
import type { ModerationSettingsView } from './view.ts'

const LONGEST_NAME = 80
const MOST_HOURS = 24 * 365
const MOST_DAYS = 3650
const MOST_COUNT = 99
const MOST_PEOPLE = 9

/** What the team does at the first warning, the second, and so on: proposed beside a case, done by somebody. */
export function LadderSettings(props: { readonly view: ModerationSettingsView }) {
  const words = useWords()
  const said = () => words().moderationSettings
  const [moved, setMoved] = createSignal('')
  return (
    <section>
      <h2>{said().ladder}</h2>
      <p class="hint">{said().ladderHint}</p>
      <Show when={props.view.isUsualLadder()}>
        <p class="hint">{said().usualLadder}</p>
      </Show>
      <ol class="rules-ladder">
        <For each={props.view.ladder().map(({ id }) => id)}>
          {(id, index) => (
            <Show when={props.view.ladder().find((one) => one.id === id)}>
              {(step) => (
                <OneStep
                  view={props.view}
                  step={step()}
                  rank={index() + 1}
                  onMoved={(rank) => setMoved(said().stepMoved(rank))}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <div class="rules-actions">
        <Button icon={plus} onClick={() => props.view.addStep()}>
          {said().addStep}
        </Button>
        <Show when={!props.view.isUsualLadder()}>
          <Button look="ghost" icon={undo2} onClick={() => props.view.resetLadder()}>
            {said().resetLadder}
          </Button>
        </Show>
      </div>
      <span class="visually-hidden" role="status">
        {moved()}
      </span>
    </section>
  )
}

function OneStep(props: {
  readonly view: ModerationSettingsView
  readonly step: LadderStep
  readonly rank: number
  readonly onMoved: (rank: number) => void
}) {
  const words = useWords()
  const said = () => words().moderationSettings
  const change = (fields: Parameters<ModerationSettingsView['changeStep']>[1]) =>
    props.view.changeStep(props.step, fields)
  const move = (event: MouseEvent, by: number) => {
    const rank = props.view.moveStep(props.step, by)
    if (rank === null) return
    props.onMoved(rank)
    // Moved within its list, an element loses the focus.
    const { currentTarget } = event
    queueMicrotask(() => currentTarget instanceof HTMLElement && currentTarget.focus())
  }
  return (
    <li class="rules-step">
      <header>
        <h3>{said().step(props.rank)}</h3>
        <IconButton
          look="ghost"
          size="small"
          icon={chevronUp}
          label={said().stepEarlier(props.rank)}
          aria-disabled={props.rank === 1}
          onClick={(event) => move(event, -1)}
        />
        <IconButton
          look="ghost"
          size="small"
          icon={chevronDown}
          label={said().stepLater(props.rank)}
          aria-disabled={props.rank === props.view.ladder().length}
          onClick={(event) => move(event, 1)}
        />
        <IconButton
          look="ghost"
          size="small"
          icon={trash2}
          label={said().stepRemove(props.rank)}
          onClick={() => props.view.removeStep(props.step)}
        />
      </header>
      <div class="moderation-numbers rules-named">
        <For each={['fr', 'en'] as const}>
          {(language) => (
            <WrittenField
              label={said().stepName[language]}
              hint={null}
              placeholder={said().stepNameExample[language]}
              written={props.step.names[language]}
              read={(text) => text.slice(0, LONGEST_NAME)}
              wrong=""
              onRead={(name) => change({ names: { ...props.step.names, [language]: name ?? '' } })}
            />
          )}
        </For>
        <SelectField
          label={said().stepWhat}
          value={props.step.what}
          options={MEASURES.map((value) => ({ value, label: words().noted.measures[value] }))}
          onChange={(what) => change({ what })}
        />
        <Count
          label={said().stepHours}
          value={props.step.hours}
          placeholder={said().stepNoEnd}
          least={1}
          most={MOST_HOURS}
          onRead={(hours) => change({ hours })}
        />
        <Count
          label={said().stepCount}
          value={props.step.count}
          least={1}
          most={MOST_COUNT}
          onRead={(count) => change({ count: count ?? 1 })}
        />
        <Count
          label={said().stepDays}
          value={props.step.days}
          placeholder={said().stepEver}
          least={1}
          most={MOST_DAYS}
          onRead={(days) => change({ days })}
        />
        <Count
          label={said().stepPeople}
          value={props.step.people}
          least={1}
          most={MOST_PEOPLE}
          onRead={(people) => change({ people: people ?? 1 })}
        />
      </div>
    </li>
  )
}
