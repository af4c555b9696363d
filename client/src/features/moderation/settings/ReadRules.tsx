import { For } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { stepName } from '#shared/domain/moderation/ladder-step.ts'
import type { ModerationSettingsView } from './view.ts'

/** For who moderates and does not decide on it. */
export function ReadRules(props: { readonly view: ModerationSettingsView }) {
  const { words, locale } = useI18n()
  const said = () => words().moderationSettings
  return (
    <>
      <p class="hint">{said().readOnly}</p>
      <section>
        <h2>{said().ladder}</h2>
        <ol class="rules-read">
          <For each={props.view.ladder()}>
            {(step) => <li>{stepName(step, locale().language)}</li>}
          </For>
        </ol>
      </section>
    </>
  )
}
