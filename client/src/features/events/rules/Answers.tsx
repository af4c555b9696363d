import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import {
  COSTS,
  LONGEST_ANSWER,
  RULES_TEXTS,
  type RulesText,
} from '#shared/domain/events/rules/answers.ts'
import { useRules } from './rules-context.ts'

/** Those that are told in more than a line. */
const LONG: ReadonlySet<RulesText> = new Set(['how', 'jury', 'told', 'data', 'complaints'])

/** What the plan does not say. */
export function Answers(props: { readonly event: string }) {
  const { view, after } = useRules()
  const workspace = useWorkspace()
  const words = useWords()
  const { answer } = view.commands
  const texts = (names: readonly RulesText[]) => (
    <For each={names}>
      {(name) => (
        <DraftArea
          label={words().eventRules.fields[name]}
          placeholder={words().eventRules.examples[name]}
          rows={LONG.has(name) ? 3 : 1}
          most={LONGEST_ANSWER}
          kept={view.facts()[name]}
          onWrite={(text) => answer(name, text.trim() || undefined)}
          after={after}
        />
      )}
    </For>
  )
  const count = (name: 'age' | 'answerDays' | 'keptDays', example: string) => (
    <WrittenField
      label={words().eventRules[name]}
      hint={null}
      placeholder={example}
      inputMode="numeric"
      written={String(view.facts()[name] ?? '')}
      read={(text) => (/^\d{1,4}$/.test(text) ? Number(text) : null)}
      wrong={words().eventRules.wrongNumber}
      onRead={(value) => answer(name, value ?? undefined)}
    />
  )
  return (
    <section class="rules-answers">
      <p class="hint">
        {words().eventRules.audienceHint}{' '}
        <A class="link" href={`/w/${workspace.id}/events/${props.event}`}>
          {words().eventRules.toPlan}
        </A>
      </p>
      {texts(RULES_TEXTS.slice(0, 4))}
      <div class="rules-numbers">
        {count('age', '18')}
        {count('answerDays', '7')}
        {count('keptDays', '90')}
      </div>
      <div class="field">
        <span class="field-label">{words().eventRules.cost}</span>
        <Segmented
          label={words().eventRules.cost}
          options={COSTS.map((value) => ({ value, label: words().eventRules.costs[value] }))}
          value={view.facts().cost}
          onChange={(cost) => answer('cost', cost)}
        />
      </div>
      <div class="rules-ticks">
        <Checkbox
          label={words().eventRules.once}
          checked={view.facts().once}
          onChange={(once) => answer('once', once ? undefined : false)}
        />
        <Checkbox
          label={words().eventRules.minors}
          checked={view.facts().minors}
          onChange={(minors) => answer('minors', minors || undefined)}
        />
        <Checkbox
          label={words().eventRules.partnership}
          checked={view.facts().partnership}
          onChange={(paid) => answer('partnership', paid || undefined)}
        />
      </div>
      {texts(RULES_TEXTS.slice(4))}
    </section>
  )
}
