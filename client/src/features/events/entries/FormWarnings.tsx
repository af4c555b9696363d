import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { rulesOf } from '#shared/domain/events/entries/make-form.ts'
import { useForm } from './form-context.ts'

/** What strangers would stumble over: rules that nobody can read, another age elsewhere. */
export function FormWarnings() {
  const { view, event } = useForm()
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().entryForm.warnings
  const rules = () => {
    const facts = view.facts()
    if (!facts.rules) return said().noRules
    if (!rulesOf(facts)) return said().rulesTooLong
    return view.rulesAreOld() ? said().rulesOld(facts.rules.number) : null
  }
  return (
    <>
      <Show when={rules()}>
        {(sentence) => (
          <Banner
            tone="warn"
            title={sentence()}
            action={
              <A class="link" href={`/w/${workspace.id}/events/${event}/rules`}>
                {words().entryForm.toRules}
              </A>
            }
          />
        )}
      </Show>
      <For each={view.facts().ages}>
        {({ where, age }) => (
          <Banner
            tone="warn"
            title={said().age(said().places[where], age, view.facts().terms.minAge)}
          />
        )}
      </For>
    </>
  )
}
