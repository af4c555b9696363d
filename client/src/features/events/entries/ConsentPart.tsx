import { useWords } from '#client/i18n/i18n.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { LONGEST_FORM_TEXTS } from '#shared/domain/events/entries/form-settings.ts'
import { useForm } from './form-context.ts'

/** What whoever takes part agrees to; below all that is asked, as in the form. */
export function ConsentPart() {
  const { view, after } = useForm()
  const words = useWords()
  const said = () => words().entryForm
  return (
    <DraftArea
      label={said().consent}
      hint={said().consentHint}
      placeholder={view.proposed()}
      rows={8}
      most={LONGEST_FORM_TEXTS.consent}
      kept={view.facts().settings.consent}
      onWrite={(text) => view.set('consent', text.trim() || undefined)}
      after={after}
    />
  )
}
