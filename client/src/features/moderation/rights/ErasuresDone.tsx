import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { ErasureRecord } from '#shared/domain/moderation/erasure-record.ts'
import { createCounted } from './counted.ts'
import { createDays } from './days.ts'
import { RowsInParts } from './RowsInParts.tsx'
import type { RightsView } from './rights-view.ts'
import { wordFor } from './word-for.ts'

/** That it was done, when, by whom and why: for whoever asks, and for nobody to learn what it was. */
export function ErasuresDone(props: { readonly view: Pick<RightsView, 'erasures'> }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { dayOfInstant } = createDays(workspace)
  const colleague = createColleagues(workspace)
  const counted = createCounted()
  const by = ({ by }: ErasureRecord) => {
    const name = by === null ? null : colleague(by)?.name
    return name ? `, ${words().rights.by(name)}` : ''
  }
  const ground = (one: string) => wordFor(words().rights.grounds, one) ?? one
  return (
    <section class="rights-part" aria-labelledby="rights-done">
      <h2 id="rights-done">{words().rights.done}</h2>
      <p class="hint">{words().rights.doneDetail}</p>
      <Show
        when={props.view.erasures().length > 0}
        fallback={<p class="rights-none">{words().rights.doneNone}</p>}
      >
        <RowsInParts
          ids={props.view.erasures().map(({ id }) => id)}
          row={(id) => props.view.erasures().find((one) => one.id === id) ?? null}
        >
          {(one) => (
            <li>
              <span class="rights-kind">{dayOfInstant(one().at)}</span>
              <b class="rights-what">{formats().list(counted(one().counts))}</b>
              <span class="rights-when">
                {ground(one().ground)}
                {by(one())}
              </span>
            </li>
          )}
        </RowsInParts>
      </Show>
    </section>
  )
}
