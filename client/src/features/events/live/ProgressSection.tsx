import { type Accessor, createSignal, For, Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createCountedMeasures } from '#client/workspace/events/counted-measures.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { progressOf } from '#shared/domain/events/stage.ts'
import { createChallengeView } from '../challenge/challenge-view.ts'

/** Which measure the audience watches filling, and how far it is. */
export function ProgressSection(props: {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const [typed, setTyped] = createSignal<string | null>(null)
  const counted = createCountedMeasures(workspace, () => props.plan().id)
  const measures = () =>
    partsOf(workspace.events(), 'measures', props.plan().id)
      .parts.map(counted)
      .filter((measure) => progressOf(measure, props.plan()) !== null)
  const progress = () => props.shown.plan?.progress ?? null
  const challenge = createChallengeView({ workspace, plan: props.plan, now: props.now })
  /** What a challenge has counted towards its goal, or Ruche itself, is shown as it stands now. */
  const show = (measure: string | null): void => {
    const isTotal = measure !== null && measure === challenge.measure()?.id
    const { counts, reached } = measures().find(({ id }) => id === measure) ?? {}
    const now = isTotal ? challenge.total() : counts ? (reached ?? 0) : 0
    props.commands.showProgress(measure, now > 0 ? now : undefined)
  }
  const count = (): void => {
    const text = typed()
    setTyped(null)
    if (text !== null && text !== '') props.commands.count(Number(text))
  }
  return (
    <Show when={props.commands.mayStage() && props.shown.plan}>
      <section>
        <Show when={measures().length > 0} fallback={<p class="hint">{words().live.noMeasures}</p>}>
          <Field label={words().live.progress}>
            {(attributes) => (
              <select
                {...attributes}
                class="input"
                onChange={(event) => show(event.currentTarget.value || null)}
              >
                <option value="">{words().live.noProgress}</option>
                <For each={measures()}>
                  {(measure) => (
                    <option value={measure.id} selected={measure.id === progress()?.measure}>
                      {measure.name}
                    </option>
                  )}
                </For>
              </select>
            )}
          </Field>
        </Show>
        <Show when={progress()}>
          {(on) => (
            <form
              class="live-announce"
              onSubmit={(event) => {
                event.preventDefault()
                count()
              }}
            >
              <Field label={words().live.reached}>
                {(attributes) => (
                  <input
                    {...attributes}
                    class="input"
                    type="number"
                    min="0"
                    step="any"
                    inputmode="numeric"
                    value={typed() ?? on().reached}
                    onInput={(event) => setTyped(event.currentTarget.value)}
                  />
                )}
              </Field>
              <Button type="submit">{words().live.count}</Button>
            </form>
          )}
        </Show>
      </section>
    </Show>
  )
}
