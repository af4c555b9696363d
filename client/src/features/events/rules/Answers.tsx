import { A } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Language } from '#client/i18n/language.ts'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { LanguageChoice } from '#client/ui/LanguageChoice.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import {
  answerIn,
  COSTS,
  LONGEST_ANSWER,
  RULES_TEXTS,
  type RulesText,
  TRANSLATED,
  type Translated,
} from '#shared/domain/events/rules/answers.ts'
import { useRules } from './rules-context.ts'

/** Those that are told in more than a line. */
const LONG: ReadonlySet<RulesText | Translated> = new Set([
  'how',
  'jury',
  'told',
  'data',
  'complaints',
])

/** What the plan does not say, in the team's language and in the other one. */
export function Answers(props: { readonly event: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const team = () => workspace.settings().locale
  const [chosen, choose] = createSignal<Language | null>(null)
  const language = () => chosen() ?? team()
  return (
    <section class="rules-answers">
      <div class="field">
        <span class="field-label">{words().eventRules.answersIn}</span>
        <LanguageChoice
          label={words().eventRules.answersIn}
          names={words().eventRules.languages}
          value={language()}
          onChange={choose}
        />
      </div>
      <Show when={language() === team()} fallback={<Translations language={language()} />}>
        <Questions event={props.event} />
      </Show>
    </section>
  )
}

/** What has been answered, to be said in another language. */
function Translations(props: { readonly language: Language }) {
  const { view, after } = useRules()
  const words = useWords()
  const answered = createMemo(() => TRANSLATED.filter((name) => view.facts()[name] !== ''))
  return (
    <>
      <p class="hint">
        {answered().length > 0
          ? words().eventRules.translateHint
          : words().eventRules.nothingToTranslate}
      </p>
      <For each={answered()}>
        {(name) => (
          <DraftArea
            label={words().eventRules.fields[name]}
            hint={words().eventRules.asItIs(view.facts()[name])}
            placeholder={words().eventRules.notTranslated}
            rows={LONG.has(name) ? 3 : 1}
            most={LONGEST_ANSWER}
            kept={view.translation(name, props.language)}
            onWrite={(text) =>
              view.commands.answer(answerIn(name, props.language), text.trim() || undefined)
            }
            after={after}
          />
        )}
      </For>
    </>
  )
}

function Questions(props: { readonly event: string }) {
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
    <>
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
    </>
  )
}
