import { useWords } from '#client/i18n/i18n.tsx'
import { LanguageChoice } from '#client/ui/LanguageChoice.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { type Measure, STATEMENT_SOURCES } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from '../appeals/decisions-context.ts'
import { SharedField } from '../SharedField.tsx'
import type { StatementView } from './statement-view.ts'

/** What only a person can say. */
export function StatementSaid(props: { readonly measure: Measure; readonly view: StatementView }) {
  const { view: decisions } = useDecisions()
  const words = useWords()
  return (
    <>
      <SharedField
        record={props.measure.id}
        field="reasons"
        said={props.measure.reasons}
        label={words().appeals.statement.reasons}
        hint={words().appeals.statement.reasonsHint}
        rows={3}
        language={props.view.language()}
        placeholder={words().appeals.statement.reasonsExample}
        after={decisions.after}
      />
      <div class="statement-choices">
        <div class="field">
          <span class="field-label">{words().appeals.statement.how}</span>
          <Segmented
            label={words().appeals.statement.how}
            options={STATEMENT_SOURCES.map((value) => ({
              value,
              label: words().appeals.statement.hows[value],
            }))}
            value={props.measure.source ?? ''}
            onChange={(value) => {
              const source = STATEMENT_SOURCES.find((one) => one === value)
              if (source) props.view.commands.setSource(props.measure.id, source)
            }}
          />
        </div>
        <div class="field">
          <span class="field-label">{words().appeals.statement.language}</span>
          <LanguageChoice
            label={words().appeals.statement.language}
            names={words().appeals.statement.languages}
            value={props.view.language()}
            onChange={props.view.speak}
          />
        </div>
      </div>
    </>
  )
}
