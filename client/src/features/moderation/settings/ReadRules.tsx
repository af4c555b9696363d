import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import { SEVERITIES } from '#shared/domain/moderation/case.ts'
import { KEPT_KINDS } from '#shared/domain/moderation/keeping.ts'
import { stepName } from '#shared/domain/moderation/ladder-step.ts'
import type { ModerationSettingsView } from './view.ts'

/** For who moderates and does not decide on it. */
export function ReadRules(props: { readonly view: ModerationSettingsView }) {
  const { words, locale } = useI18n()
  const said = () => words().moderationSettings
  const rules = () => props.view.rules()
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
      <section>
        <h2>{said().coolOff}</h2>
        <ul class="rules-read">
          <For each={SEVERITIES}>
            {(severity) => (
              <li>
                {said().minutesRead(words().cases.severities[severity], rules().coolOff[severity])}
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{said().keeping}</h2>
        <ul class="rules-read">
          <For each={KEPT_KINDS}>
            {(kind) => <li>{said().monthsRead(said().kept[kind], rules().keeping[kind])}</li>}
          </For>
          <li>{said().backupDaysRead(rules().backupDays)}</li>
        </ul>
      </section>
      <section>
        <h2>{said().redress}</h2>
        <Show
          when={rules().redress[locale().language] || rules().redress.fr || rules().redress.en}
          fallback={<p class="hint">{said().redressMissing}</p>}
        >
          {(text) => <MarkdownText text={text()} />}
        </Show>
        <p>{said().appealRead(rules().appealDays)}</p>
      </section>
    </>
  )
}
