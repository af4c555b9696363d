import { createEffect, createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import type { Language } from '#client/i18n/language.ts'
import { Button } from '#client/ui/Button.tsx'
import { LongPaste } from '#client/ui/LongPaste.tsx'
import type { AskRelay, ShownForm } from './ask.ts'
import { ClearForm } from './ClearForm.tsx'
import { EntryFormFields } from './EntryFormFields.tsx'
import { EnterContext } from './enter-context.ts'
import type { EnterView } from './enter-view.ts'
import { LeaveSection } from './LeaveSection.tsx'
import { SentSection } from './SentSection.tsx'
import './Enter.css'

export type EnterWords = typeof import('#client/i18n/fr/enter.ts').enter

export interface EnterPageProps {
  readonly view: EnterView
  readonly ask: AskRelay
  readonly words: EnterWords
  readonly formats: Formats
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly copy: (text: string) => Promise<boolean>
  readonly entitle: (title: string) => void
}

/** `/enter/{form}`: how a stranger takes part, and leaves again with the receipt. */
export function EnterPage(props: EnterPageProps) {
  const { view } = props
  const [leaving, setLeaving] = createSignal(false)
  const form = (): ShownForm | null => {
    const state = view.state()
    return state.kind === 'form' || state.kind === 'sent' ? state.form : null
  }
  createEffect(() => props.entitle(form()?.title ?? 'Ruche'))
  return (
    <EnterContext.Provider value={props}>
      <div class="enter">
        <header class="enter-head">
          <button
            type="button"
            class="link"
            lang={props.language === 'fr' ? 'en' : 'fr'}
            onClick={() => props.onLanguage(props.language === 'fr' ? 'en' : 'fr')}
          >
            {props.words.other}
          </button>
        </header>
        <main>
          <Switch fallback={<p role="status">{props.words.loading}</p>}>
            <Match when={view.state().kind === 'gone'}>
              <Notice title={props.words.gone} detail={props.words.goneDetail} />
            </Match>
            <Match when={view.state().kind === 'unreachable'}>
              <Notice title={props.words.unreachable} detail={props.words.unreachableDetail}>
                <Button look="primary" onClick={() => void view.load()}>
                  {props.words.again}
                </Button>
              </Notice>
            </Match>
            <Match when={form()}>
              {(shown) => (
                <>
                  <h1 lang={shown().language}>{shown().title}</h1>
                  <Show when={!leaving()} fallback={<LeaveSection />}>
                    <Shown form={shown()} />
                  </Show>
                  <button type="button" class="link" onClick={() => setLeaving(!leaving())}>
                    {leaving() ? props.words.back : props.words.have}
                  </button>
                  <Organiser form={shown()} words={props.words} />
                </>
              )}
            </Match>
          </Switch>
        </main>
        <footer class="hint">{props.words.foot}</footer>
        <LongPaste tooMuch={props.words.tooMuch} />
      </div>
    </EnterContext.Provider>
  )

  function Shown(own: { readonly form: ShownForm }) {
    const when = (at: number | null) => props.formats.instant(at ?? 0)
    const introduction = () => view.read(own.form).introduction
    const sent = () => {
      const state = view.state()
      return state.kind === 'sent' ? state : null
    }
    return (
      <Switch
        fallback={
          <>
            <Show when={introduction().text}>
              <p class="enter-text" lang={introduction().language}>
                {introduction().text}
              </p>
            </Show>
            <p class="hint">{props.words.until(when(own.form.closesAt - 1))}</p>
            <EntryFormFields form={own.form} />
          </>
        }
      >
        <Match when={sent()}>
          {(one) => <SentSection code={one().code} entry={one().entry} />}
        </Match>
        <Match when={own.form.state === 'early'}>
          <Notice
            title={props.words.early}
            detail={props.words.earlyDetail(when(own.form.opensAt))}
          />
        </Match>
        <Match when={own.form.state === 'closed'}>
          <Show when={view.refused() === 'form-closed'}>
            <p role="alert" class="field-error">
              {props.words.refused['form-closed']}
            </p>
          </Show>
          <Notice
            title={props.words.closed}
            detail={props.words.closedDetail(when(own.form.closesAt - 1))}
          />
          <ClearForm />
        </Match>
      </Switch>
    )
  }
}

function Organiser(props: { readonly form: ShownForm; readonly words: EnterWords }) {
  return (
    <section class="enter-organiser">
      <h2>{props.words.organiser}</h2>
      <p class="enter-text">{props.form.organiser}</p>
    </section>
  )
}

function Notice(props: {
  readonly title: string
  readonly detail: string
  readonly children?: JSX.Element
}) {
  return (
    <div class="enter-notice" role="status">
      <h2>{props.title}</h2>
      <p>{props.detail}</p>
      {props.children}
    </div>
  )
}
