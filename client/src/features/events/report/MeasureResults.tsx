import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { usePlan } from '../plan/plan-view.ts'
import { figureSaid, type MeasureResult, measureResult } from './report-view.ts'

/** Each measure of the plan with what was aimed at and what was reached, which is written down here. */
export function MeasureResults() {
  const view = usePlan()
  const words = useWords()
  const title = createUniqueId()
  const ids = () => view.measures().map(({ id }) => id)
  const isOver = () => view.timeline().phases.every(({ end }) => end <= view.wallMinutes())
  const measure = (id: string) => view.measures().find((one) => one.id === id)
  return (
    <section class="plan-section" aria-labelledby={title}>
      <div class="plan-section-head">
        <h2 id={title}>{words().report.measures}</h2>
      </div>
      <Show when={ids().length > 0} fallback={<p class="hint">{words().report.noMeasures}</p>}>
        <table class="report-measures">
          <thead>
            <tr>
              <th scope="col">{words().report.measure}</th>
              <th scope="col">{words().report.target}</th>
              <th scope="col">{words().report.reached}</th>
              <th scope="col">{words().report.result}</th>
            </tr>
          </thead>
          <tbody>
            <For each={ids()}>
              {(id) => (
                <Show when={measure(id)}>
                  {(one) => <Row result={measureResult(one(), isOver())} />}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  )
}

function Row(props: { readonly result: MeasureResult }) {
  const view = usePlan()
  const words = useWords()
  const formats = useFormats()
  const measure = () => props.result.measure
  return (
    <tr>
      <th scope="row">{measure().name}</th>
      <td>{figureSaid(measure().target, formats())}</td>
      <td>
        <Show when={measure().counts === null} fallback={figureSaid(measure().reached, formats())}>
          <input
            class="input report-reached"
            type="number"
            min="0"
            step="any"
            inputmode="decimal"
            aria-label={words().report.reachedOf(measure().name)}
            value={measure().reached ?? ''}
            readOnly={!view.mayChange()}
            onChange={(event) => {
              const reached = event.currentTarget.valueAsNumber
              if (event.currentTarget.value === '')
                view.changePart(measure().id, { reached: undefined })
              else if (reached >= 0) view.changePart(measure().id, { reached })
              else event.currentTarget.value = String(measure().reached ?? '')
            }}
          />
        </Show>
        <Show when={measure().waiting > 0}>
          <small class="report-waiting">{words().report.toLookAt(measure().waiting)}</small>
        </Show>
      </td>
      <td>
        <Show
          when={props.result.percent !== null}
          fallback={<span class="hint">{words().report[props.result.state]}</span>}
        >
          <progress
            classList={{ 'report-met': props.result.state === 'met' }}
            max={100}
            value={Math.min(100, props.result.percent ?? 0)}
            aria-label={measure().name}
          />
          <span>
            {words().report.percent(props.result.percent ?? 0)},{' '}
            {words().report[props.result.state]}
          </span>
        </Show>
      </td>
    </tr>
  )
}
