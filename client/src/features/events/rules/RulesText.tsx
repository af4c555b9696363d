import { createSignal, createUniqueId, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import type { Language } from '#client/i18n/language.ts'
import { Button } from '#client/ui/Button.tsx'
import { printer, scrollText } from '#client/ui/icons.ts'
import { LanguageChoice } from '#client/ui/LanguageChoice.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import { useRules } from './rules-context.ts'

/** The text as it is now, and the button that publishes it. */
export function RulesText() {
  const { view, print } = useRules()
  const { words, locale } = useI18n()
  const title = createUniqueId()
  const [language, setLanguage] = createSignal<Language>(locale().language)
  const [published, setPublished] = createSignal<number | null>(null)
  /** The number of the version in force, where the text says something else by now. */
  const overtaken = () => (view.hasChanged() ? (view.versions()[0]?.number ?? null) : null)
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
            onClick={() => {
              view.publish()
              setPublished(view.versions()[0]?.number ?? null)
            }}
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
        </footer>
      </Show>
    </section>
  )
}
