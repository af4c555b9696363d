import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { SharedField } from '../SharedField.tsx'
import { useIncident } from './incident-context.ts'

/** Once it is over: what the team learns from it. */
export function Review() {
  const { view, after } = useIncident()
  const words = useWords()
  const id = () => view.incident()?.id ?? ''
  return (
    <section class="incident-part" aria-label={words().incidents.review}>
      <h3>{words().incidents.review}</h3>
      <p class="hint">{words().incidents.reviewHint}</p>
      <For each={['happened', 'well', 'change'] as const}>
        {(prose) => (
          <Show
            when={view.mayChange()}
            fallback={
              <>
                <h4>{words().incidents.reviews[prose]}</h4>
                <p class="incident-text">{view.text(prose)}</p>
              </>
            }
          >
            <SharedField
              record={id()}
              field={prose}
              label={words().incidents.reviews[prose]}
              placeholder={words().incidents.reviewExamples[prose]}
              rows={3}
              after={after}
            />
            <p class="incident-print">{view.text(prose)}</p>
          </Show>
        )}
      </For>
    </section>
  )
}
