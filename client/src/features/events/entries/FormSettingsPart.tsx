import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { LANGUAGE_NAMES, LANGUAGES } from '#client/i18n/language.ts'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { KNOWN_QUESTIONS } from '#shared/domain/events/entries/form-answers.ts'
import { ASKED, LONGEST_FORM_TEXTS } from '#shared/domain/events/entries/form-settings.ts'
import { useForm } from './form-context.ts'
import { PicturesPart } from './PicturesPart.tsx'

/** What the form says and asks, beside the team's own questions. */
export function FormSettingsPart() {
  const { view, after } = useForm()
  const words = useWords()
  const said = () => words().entryForm
  const settings = () => view.facts().settings
  return (
    <>
      <div class="field">
        <span class="field-label">{said().language}</span>
        <Segmented
          label={said().language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={settings().language}
          onChange={(language) => view.set('language', language)}
        />
        <span class="hint">{said().languageHint}</span>
      </div>
      <DraftArea
        label={said().introduction}
        placeholder={said().introductionExample}
        rows={3}
        most={LONGEST_FORM_TEXTS.introduction}
        kept={settings().introduction}
        onWrite={(text) => view.set('introduction', text.trim() || undefined)}
        after={after}
      />
      <section class="entry-form-asks" aria-label={said().asks}>
        <h3>{said().asks}</h3>
        <For each={KNOWN_QUESTIONS}>
          {(question) => (
            <div class="entry-form-ask">
              <span>{words().entries.detail[question]}</span>
              <Show
                when={question !== 'country' || view.facts().terms.countries.length === 0}
                fallback={<span class="hint">{said().countryAsked}</span>}
              >
                <Segmented
                  label={words().entries.detail[question]}
                  options={ASKED.map((value) => ({ value, label: said().asked[value] }))}
                  value={settings().asks[question]}
                  onChange={(asked) => view.set(`ask:${question}`, asked)}
                />
              </Show>
            </div>
          )}
        </For>
        <PicturesPart />
      </section>
    </>
  )
}
