import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { check, copy, download } from '#client/ui/icons.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from '../appeals/decisions-context.ts'
import type { StatementView } from './statement-view.ts'

/** The text, and the ways to take it along. */
export function StatementText(props: { readonly measure: Measure; readonly view: StatementView }) {
  const { view: decisions, copy: toClipboard, download: handOver } = useDecisions()
  const words = useWords()
  const formats = useFormats()
  const [copied, setCopied] = createSignal<boolean | null>(null)
  let area: HTMLTextAreaElement | undefined
  const take = async () => {
    const done = await toClipboard(props.view.text())
    setCopied(done)
    if (!done) area?.select()
  }
  const said = () => {
    if (copied() === null) return ''
    const { copied: yes, notCopied } = words().appeals.statement
    return copied() ? yes : notCopied
  }
  return (
    <>
      <Field label={words().appeals.statement.text}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => {
              area = element
            }}
            class="input statement-text"
            rows={10}
            readonly
            lang={props.view.language()}
            value={props.view.text()}
          />
        )}
      </Field>
      <div class="statement-ways">
        <Button look="primary" icon={copied() ? check : copy} onClick={() => void take()}>
          {words().appeals.statement.copy}
        </Button>
        <Button
          icon={download}
          onClick={() => handOver(`${words().appeals.statement.file}.json`, props.view.file())}
        >
          {words().appeals.statement.download}
        </Button>
        <Show
          when={props.measure.statedAt}
          fallback={
            <Show when={props.view.commands.mayChange()}>
              <Button look="ghost" onClick={() => props.view.commands.markGiven(props.measure.id)}>
                {words().appeals.statement.give}
              </Button>
            </Show>
          }
        >
          {(at) => (
            <span class="hint">
              {words().appeals.statement.given(
                decisions.nameOf(props.measure.statedBy),
                formats().instantShort(at(), decisions.now()),
              )}
            </span>
          )}
        </Show>
        <span role="status" class="hint">
          {said()}
        </span>
      </div>
    </>
  )
}
