import { createUniqueId, For, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { trash2 } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Criterion } from '#shared/domain/events/criterion.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { SCALES } from '#shared/domain/events/jury/judgement.ts'
import { useJury } from './jury-view.ts'
import { NewCriterion } from './NewCriterion.tsx'

/**
 * Who judges, by what and how.
 * @param props.onBegun told when somebody does something here: what they change must not take the page from them
 */
export function JurySetup(props: { readonly onBegun: () => void }) {
  const view = useJury()
  const workspace = useWorkspace()
  const words = useWords()
  const criteriaTitle = createUniqueId()
  const judgesTitle = createUniqueId()
  const jury = () => view.plan().jury
  const called = useCalled(createColleagues(workspace))
  const weights = () => view.criteria().reduce((sum, { weight }) => sum + weight, 0)
  // Whoever came in today is to be found, too.
  onMount(() => workspace.askWhoIsHere())
  /** Who sits in it and has left the workspace is still to be taken out. */
  const people = () => {
    const members = workspace.members().map((one) => ({ id: one.id, name: workspace.called(one) }))
    const left = jury().judges.filter((id) => !members.some((one) => one.id === id))
    return [...members, ...left.map((id) => ({ id, name: called.first(id) }))]
  }
  return (
    <div class="jury-setup" onFocusIn={() => props.onBegun()} onPointerDown={() => props.onBegun()}>
      <fieldset disabled={!view.commands.mayChange()}>
        <section aria-labelledby={criteriaTitle}>
          <h2 id={criteriaTitle}>{words().jury.criteria}</h2>
          <ul class="jury-criteria">
            <Show when={view.criteria().length > 0}>
              <li class="jury-criteria-head" aria-hidden="true">
                <span>{words().jury.criterion}</span>
                <span class="jury-weight-head">{words().jury.weight}</span>
                <span>{words().jury.shareTitle}</span>
              </li>
            </Show>
            <For each={view.criteria().map(({ id }) => id)}>
              {(id) => (
                <Show when={view.criteria().find((one) => one.id === id)}>
                  {(criterion) => <CriterionLine criterion={criterion()} weights={weights()} />}
                </Show>
              )}
            </For>
          </ul>
          <NewCriterion />
          <p class="hint">{words().jury.weightHint}</p>
        </section>
        <section aria-labelledby={judgesTitle}>
          <h2 id={judgesTitle}>{words().jury.judgesTitle}</h2>
          <ToggleSet
            label={words().jury.judges}
            options={people()}
            chosen={jury().judges}
            onToggle={(person, sits) => view.commands.setJudge(person, sits)}
          />
          <p class="hint">{words().jury.judgesHint}</p>
        </section>
        <section>
          <h2>{words().jury.scale}</h2>
          <Segmented
            label={words().jury.scale}
            value={String(jury().scale)}
            options={SCALES.map((scale) => ({
              value: String(scale),
              label: words().jury.scaleOf(scale),
            }))}
            onChange={(value) => {
              const scale = SCALES.find((one) => String(one) === value)
              if (scale) view.commands.setScale(scale)
            }}
          />
          <p class="hint">{words().jury.scaleHint}</p>
        </section>
        <section>
          <Switch
            label={words().jury.anonymous}
            checked={jury().anonymous}
            onChange={(isOn) => view.commands.setAnonymous(isOn)}
          />
          <p class="hint">{words().jury.anonymousHint}</p>
        </section>
      </fieldset>
    </div>
  )
}

const MOST_WEIGHT = 100

function CriterionLine(props: { readonly criterion: Criterion; readonly weights: number }) {
  const view = useJury()
  const words = useWords()
  const share = () => Math.round((100 * props.criterion.weight) / props.weights)
  return (
    <li>
      <input
        class="input"
        aria-label={words().jury.criterionName(props.criterion.name)}
        maxLength={LONGEST_EVENT_LINE}
        value={props.criterion.name}
        onChange={(event) => {
          const name = event.currentTarget.value.trim()
          if (name) view.commands.changeCriterion(props.criterion.id, { name })
          else event.currentTarget.value = props.criterion.name
        }}
      />
      <input
        class="input jury-weight"
        type="number"
        inputmode="numeric"
        min="1"
        max={MOST_WEIGHT}
        aria-label={words().jury.weightOf(props.criterion.name)}
        value={props.criterion.weight}
        onChange={(event) => {
          const weight = Math.round(event.currentTarget.valueAsNumber)
          if (weight >= 1 && weight <= MOST_WEIGHT)
            view.commands.changeCriterion(props.criterion.id, { weight })
          else event.currentTarget.value = String(props.criterion.weight)
        }}
      />
      <span class="hint">{words().jury.share(share())}</span>
      <IconButton
        look="ghost"
        icon={trash2}
        label={words().jury.removeCriterion(props.criterion.name)}
        onClick={() => view.commands.removeCriterion(props.criterion.id)}
      />
    </li>
  )
}
