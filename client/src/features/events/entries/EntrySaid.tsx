import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { OWN_QUESTION, ownAnswersIn } from '#shared/domain/events/entries/form-answers.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { consentOf } from './consent-of.ts'
import { EntrySection } from './EntrySection.tsx'
import { useEntries } from './entries-context.ts'

/** What they answered to the team’s own questions. */
export function Answers(props: { readonly entry: Entry }) {
  const { view } = useEntries()
  const words = useWords()
  const answers = () => {
    const map = view.open()?.all.record(props.entry.id)
    return map ? [...ownAnswersIn(map)] : []
  }
  const labelOf = (question: string) => {
    const id = question.replace(OWN_QUESTION, '')
    return view.facts().questions.find((one) => one.id === id)?.label ?? question
  }
  return (
    <Show when={answers().length > 0}>
      <EntrySection title={words().entries.detail.answers}>
        <dl class="entry-answers">
          <For each={answers()}>
            {([question, answer]) => (
              <>
                <dt>{labelOf(question)}</dt>
                <dd>{answer === true ? words().entries.detail.yes : String(answer)}</dd>
              </>
            )}
          </For>
        </dl>
      </EntrySection>
    </Show>
  )
}

/** The words that they agreed to, as they were. */
export function Consent(props: { readonly entry: Entry }) {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().entries.detail
  return (
    <Show when={props.entry.consent}>
      {(version) => {
        const kept = () => consentOf(view.open()?.consents, version())
        return (
          <EntrySection title={said().consent}>
            <Show when={kept()} fallback={<p class="hint">{said().consentMissing}</p>}>
              {(one) => (
                <Disclosure
                  summary={said().consentVersion(one().number, formats().instant(one().since))}
                >
                  <p class="entry-consent">{one().text}</p>
                  <p class="hint">
                    {said().consentHash} <code>{version()}</code>
                  </p>
                </Disclosure>
              )}
            </Show>
          </EntrySection>
        )
      }}
    </Show>
  )
}
