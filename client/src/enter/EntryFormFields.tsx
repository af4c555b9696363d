import { For, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert } from '#client/ui/icons.ts'
import { ACTION_QUESTION, KNOWN_QUESTIONS } from '#shared/domain/events/entries/form-answers.ts'
import type { ShownForm } from './ask.ts'
import { ClearForm } from './ClearForm.tsx'
import { dayOfInstant } from './day-of-instant.ts'
import { useEnter } from './enter-context.ts'
import { PicturesField } from './PicturesField.tsx'
import { QuestionField } from './QuestionField.tsx'
import { RulesText } from './RulesText.tsx'

/** The questions, the words to agree to, and the button. What was typed stays whatever the network does. */
export function EntryFormFields(props: { readonly form: ShownForm }) {
  const enter = useEnter()
  const { view } = enter
  let place: HTMLFormElement | undefined
  let trap: HTMLInputElement | undefined
  const words = () => view.read(props.form).consent
  const isAction = (id: string) => id.startsWith(ACTION_QUESTION)
  const isKnown = (id: string) => KNOWN_QUESTIONS.some((known) => known === id)
  const problems = () =>
    view.wrong().size + (view.lacksConsent() ? 1 : 0) + (view.lacksPicture() ? 1 : 0)
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    await view.send(trap?.value ?? '')
    place?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <form ref={place} class="enter-form" noValidate onSubmit={(event) => void send(event)}>
      <For each={props.form.questions.filter(({ id }) => isKnown(id))}>
        {(question) => <QuestionField question={question} form={props.form} />}
      </For>
      <Show when={props.form.pictures}>{(asked) => <PicturesField asked={asked()} />}</Show>
      <For each={props.form.questions.filter(({ id }) => !isKnown(id) && !isAction(id))}>
        {(question) => <QuestionField question={question} form={props.form} />}
      </For>
      <Show when={props.form.questions.some(({ id }) => isAction(id))}>
        <fieldset class="enter-actions">
          <legend>{enter.words.todo}</legend>
          <For each={props.form.questions.filter(({ id }) => isAction(id))}>
            {(question) => <QuestionField question={question} form={props.form} />}
          </For>
        </fieldset>
      </Show>
      {/* Nobody sees it or comes to it by a key; programs that fill in everything do. */}
      <div class="enter-trap" aria-hidden="true">
        <label>
          Website
          <input ref={trap} type="text" name="website" tabindex={-1} autocomplete="off" />
        </label>
      </div>
      <section class="enter-consent">
        <h2>{enter.words.consent}</h2>
        <Show when={props.form.rules}>{(rules) => <RulesText rules={rules()} />}</Show>
        <Show when={words().consentSince}>
          {(since) => (
            <p class="hint">
              {enter.words.consentOf(enter.formats.dayShortWithYear(dayOfInstant(since())))}
            </p>
          )}
        </Show>
        <p class="enter-text enter-scroll" lang={words().language} tabindex={0}>
          {words().text}
        </p>
        <label class="check">
          <input
            class="check-box"
            type="checkbox"
            aria-invalid={view.lacksConsent() ? 'true' : undefined}
            aria-describedby={view.lacksConsent() ? 'consent-error' : undefined}
            checked={view.agreed()}
            onChange={(event) => view.setAgreed(event.currentTarget.checked)}
          />
          {props.form.rules ? enter.words.agreeRules : enter.words.agree}
        </label>
        <Show when={view.lacksConsent()}>
          <span class="field-error" id="consent-error">
            <Icon of={octagonAlert} size="dense" />
            {enter.words.agreeNeeded}
          </span>
        </Show>
      </section>
      <div role="alert">
        <Show when={view.refused()}>
          {(why) => <p class="enter-refused">{enter.words.refused[why()]}</p>}
        </Show>
        <Show when={problems() > 0 && !view.refused()}>
          <p class="enter-refused">{enter.words.wrongCount(problems())}</p>
        </Show>
      </div>
      <Show when={view.pictures.share()}>
        {(share) => (
          <progress
            class="enter-progress"
            value={share()}
            max={1}
            aria-label={enter.words.pictures.sending}
          />
        )}
      </Show>
      <Button type="submit" look="primary" size="touch" aria-busy={view.sending()}>
        {view.sending() ? enter.words.sending : enter.words.send}
      </Button>
      <ClearForm />
    </form>
  )
}
