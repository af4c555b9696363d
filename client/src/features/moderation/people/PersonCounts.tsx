import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useFacts } from './facts.ts'
import { measureIcon, measureName } from './measure-words.ts'
import type { Counts } from './person-view.ts'

/** What holds longest says enough: the others stand in the file. */
const SHOWN = 3

/** What one wants to know of somebody before one answers them: in figures, and what holds now. */
export function PersonCounts(props: { readonly counts: Counts }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const last = () => props.counts.lastMeasure
  return (
    <>
      <For each={props.counts.inForce.slice(0, SHOWN)}>
        {(measure) => (
          <p class="in-force">
            <Icon of={measureIcon(measure.what)} />
            <span>
              <b>{measureName(measure.what, words().noted)}</b>{' '}
              {measure.until === null
                ? words().noted.forGood
                : words().noted.until(formats().instantShort(measure.until, facts.now()))}
            </span>
          </p>
        )}
      </For>
      <Show when={props.counts.inForce.length > SHOWN}>
        <p class="in-force-more">
          {words().noted.inForceMore(props.counts.inForce.length - SHOWN)}
        </p>
      </Show>
      <dl class="person-counts">
        <dt>{words().noted.cases}</dt>
        <dd>{words().noted.casesOf(props.counts.cases, props.counts.closed)}</dd>
        <dt>{words().noted.notes}</dt>
        <dd>{formats().number(props.counts.notes)}</dd>
        <dt>{words().noted.useful}</dt>
        <dd>{formats().number(props.counts.useful)}</dd>
        <dt>{words().noted.lastMeasure}</dt>
        <dd>
          <Show when={last()} fallback={words().noted.none}>
            {(measure) => (
              <>
                {formats().instantShort(measure().at, facts.now())},{' '}
                {measureName(measure().what, words().noted).toLocaleLowerCase()}
              </>
            )}
          </Show>
        </dd>
      </dl>
    </>
  )
}
