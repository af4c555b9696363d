import { createSignal, createUniqueId, Show } from 'solid-js'
import { useFormats, useI18n } from '#client/i18n/i18n.tsx'
import type { Language } from '#client/i18n/language.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { printer, scrollText } from '#client/ui/icons.ts'
import { LanguageChoice } from '#client/ui/LanguageChoice.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import { useRules } from './rules-context.ts'

/** The text as it is now, and the button that publishes it. */
export function RulesText() {
  const { view, print } = useRules()
  const { words, locale } = useI18n()
  const formats = useFormats()
  const title = createUniqueId()
  const [language, setLanguage] = createSignal<Language>(locale().language)
  const [published, setPublished] = createSignal<number | null>(null)
  /** The number of the version in force, where the text says something else by now. */
  const overtaken = () => (view.hasChanged() ? (view.versions()[0]?.number ?? null) : null)
  const [asking, setAsking] = createSignal(false)
  const blanks = () => view.blanks(locale().language)
  const publish = (): void => {
    setAsking(false)
    view.publish()
    setPublished(view.versions()[0]?.number ?? null)
  }
  const refused = () => {
    const problem = view.problem()
    return problem === null ? undefined : words().eventRules[problem]
  }
  return (
    <section class="rules-text" aria-labelledby={title}>
      <header class="rules-head">
        <h2 id={title}>{words().eventRules.text}</h2>
        <LanguageChoice
          label={words().eventRules.language}
          names={words().eventRules.languages}
          value={language()}
          onChange={setLanguage}
        />
        <Button look="ghost" icon={printer} onClick={print}>
          {words().eventRules.print}
        </Button>
      </header>
      <MarkdownText text={view.text(language())} lang={language()} />
      <Show when={view.commands.mayChange()}>
        <footer class="rules-publish">
          <Button
            look="primary"
            icon={scrollText}
            unavailable={refused()}
            onClick={() => (blanks().length > 0 ? setAsking(true) : publish())}
          >
            {words().eventRules.publish}
          </Button>
          <Show when={overtaken()}>
            {(number) => <p>{words().eventRules.overtaken(number())}</p>}
          </Show>
          <p class="hint">{words().eventRules.publishHint}</p>
          <p role="status" class="hint">
            {published() === null || view.hasChanged()
              ? ''
              : words().eventRules.published(published() ?? 1)}
          </p>
          <Dialog
            alert
            open={asking()}
            onClose={() => setAsking(false)}
            title={words().eventRules.blanksTitle}
            actions={
              <>
                <Button onClick={() => setAsking(false)}>{words().eventRules.blanksFill}</Button>
                <Button look="danger" onClick={publish}>
                  {words().eventRules.blanksPublish}
                </Button>
              </>
            }
          >
            <p>{words().eventRules.blanksDetail(formats().list(blanks()), blanks().length)}</p>
          </Dialog>
        </footer>
      </Show>
    </section>
  )
}
