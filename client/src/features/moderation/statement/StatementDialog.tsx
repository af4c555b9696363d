import { A } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, circleCheck, circleDashed, copy, download, externalLink } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type Measure, STATEMENT_SOURCES } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from '../appeals/decisions-context.ts'
import { SharedField } from '../SharedField.tsx'
import { createStatementView, type StatementView } from './statement-view.ts'
import './Statement.css'

const ARTICLE_17 = 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj#art_17'

/** What the author of a restricted text is told: put together from the case, to be copied or downloaded. */
export function StatementDialog(props: {
  readonly measure: Measure
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords()
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().appeals.statement.title}
      class="statement"
      actions={<Button onClick={() => props.onClose()}>{words().appeals.statement.close}</Button>}
    >
      <Stated measure={props.measure} />
    </Dialog>
  )
}

function Stated(props: { readonly measure: Measure }) {
  const { view: decisions } = useDecisions()
  const workspace = useWorkspace()
  const words = useWords()
  const view = createStatementView({
    workspace,
    measure: () => props.measure,
    words,
    now: decisions.now,
  })
  const hosted = () => {
    const { by, network } = view.hosted()
    const said = words().appeals.statement.hosted[by]
    return typeof said === 'string' ? said : said(network)
  }
  return (
    <>
      <p class="statement-what">
        {words().appeals.statement.what}{' '}
        <a class="link" href={ARTICLE_17} target="_blank" rel="noreferrer noopener">
          <Icon of={externalLink} size="dense" />
          {words().appeals.statement.source}
        </a>
      </p>
      <p class="statement-hosted" classList={{ 'statement-due': view.hosted().by === 'team' }}>
        {hosted()}
      </p>
      <Show when={view.commands.mayChange()}>
        <Said measure={props.measure} view={view} />
      </Show>
      <Missing view={view} />
      <Written measure={props.measure} view={view} />
    </>
  )
}

interface StatedProps {
  readonly measure: Measure
  readonly view: StatementView
}

/** What only a person can say. */
function Said(props: StatedProps) {
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
              value: value as string,
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
          <Segmented
            label={words().appeals.statement.language}
            options={(['fr', 'en'] as const).map((value) => ({
              value,
              label: words().appeals.statement.languages[value],
            }))}
            value={props.view.language()}
            onChange={props.view.speak}
          />
        </div>
      </div>
    </>
  )
}

function Missing(props: { readonly view: StatementView }) {
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <Show
      when={props.view.missing().length > 0}
      fallback={
        <p class="statement-complete">
          <Icon of={circleCheck} size="dense" />
          {words().appeals.statement.complete}
        </p>
      }
    >
      <section class="statement-missing" aria-label={words().appeals.statement.missing}>
        <h3>{words().appeals.statement.missing}</h3>
        <ul>
          <For each={props.view.missing()}>
            {(part) => (
              <li>
                <Icon of={circleDashed} size="dense" />
                <Show
                  when={part === 'redress' && maySetModerationRules(workspace)}
                  fallback={<span>{words().appeals.statement.parts[part]}</span>}
                >
                  <A class="link" href={`/w/${workspace.id}/moderation/settings`}>
                    {words().appeals.statement.parts[part]}
                  </A>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** The text, and the ways to take it along. */
function Written(props: StatedProps) {
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
