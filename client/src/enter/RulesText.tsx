import { Disclosure } from '#client/ui/Disclosure.tsx'
import { MarkdownText } from '#client/ui/MarkdownText.tsx'
import type { FormRules } from '#shared/protocol/entry-form.ts'
import { dayOfInstant } from './day-of-instant.ts'
import { useEnter } from './enter-context.ts'

/** Between the languages of a version, French first. */
const BETWEEN = '\n---\n\n'

/** The rules by which somebody takes part, to be read before they agree. */
export function RulesText(props: { readonly rules: FormRules }) {
  const enter = useEnter()
  const text = () => {
    const [french = '', english = french] = props.rules.text.split(BETWEEN)
    return enter.language === 'fr' ? french : english
  }
  return (
    <Disclosure
      summary={enter.words.rules(
        props.rules.number,
        enter.formats.dayShortWithYear(dayOfInstant(props.rules.publishedAt)),
      )}
    >
      <section class="enter-scroll enter-rules" aria-label={enter.words.rulesTitle} tabindex={0}>
        <MarkdownText text={text()} />
        <p class="hint enter-hash">
          {enter.words.rulesHash} <code>{props.rules.hash}</code>
        </p>
      </section>
    </Disclosure>
  )
}
