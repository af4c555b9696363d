import { useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { LedgerWarning, NewEntry } from '#client/ui/Ledger.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { createAnswersView } from './answers-view.ts'
import { OneAnswer } from './OneAnswer.tsx'
import './Answers.css'

/** Where it is worth looking for one by its words. */
const MANY = 8

/** The texts that replies are begun from; one at a time is open, and named by the address. */
export function AnswersPage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ answer?: string }>()
  const newName = createSignal('')
  const view = createAnswersView(workspace)
  const toggle = (id: string) =>
    setSearch({ answer: search.answer === id ? undefined : id }, { replace: true })
  const add = (name: string) => {
    const made = view.commands.create(name)
    if (made !== null) setSearch({ answer: made }, { replace: true })
    return made !== null
  }
  return (
    <>
      <PageBar title={words().replies.answers.title} />
      <ModerationNav />
      <div class="ledger">
        <Show when={view.commands.mayChange()}>
          <NewEntry
            label={words().replies.answers.newName}
            example={words().replies.answers.nameExample}
            action={words().replies.answers.add}
            typed={newName}
            onAdd={add}
          />
        </Show>
        <Show when={view.damaged() > 0}>
          <LedgerWarning>{words().replies.answers.damaged}</LedgerWarning>
        </Show>
        <Show
          when={view.count() > 0}
          fallback={
            <EmptyState
              cells={0}
              title={words().replies.answers.emptyTitle}
              detail={words().replies.answers.emptyDetail}
            />
          }
        >
          <p class="ledger-intro">{words().replies.answers.intro}</p>
          <Show when={view.count() > MANY}>
            <div class="answers-find">
              <TextField
                label={words().replies.answers.find}
                type="search"
                autocomplete="off"
                value={view.typed()}
                onInput={view.find}
              />
            </div>
          </Show>
          <ul class="ledger-list">
            <For
              each={view.shown().map(({ id }) => id)}
              fallback={<li class="hint">{words().replies.answers.none}</li>}
            >
              {(id) => (
                <Show when={view.shown().find((one) => one.id === id)}>
                  {(answer) => (
                    <OneAnswer
                      answer={answer()}
                      view={view}
                      environment={props.environment}
                      open={search.answer === id}
                      onToggle={() => toggle(id)}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </>
  )
}
