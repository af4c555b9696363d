import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { fileText, scale } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { lasts, type Measure } from '#shared/domain/moderation/measure.ts'
import { restrictionOf } from '#shared/domain/moderation/statement.ts'
import { measureName } from '../people/measure-words.ts'
import { StatementDialog } from '../statement/StatementDialog.tsx'
import { Appealed } from './Appealed.tsx'
import { type DecisionLoans, DecisionsContext, useDecisions } from './decisions-context.ts'
import { createDecisionsView } from './decisions-view.ts'
import { appealOf, LodgeForm } from './LodgeForm.tsx'
import './Decisions.css'

/** In a case: what was decided, the reasons that are given for it, and what becomes of it when it is contested. */
export function DecisionSection(
  props: DecisionLoans & {
    readonly case: string
    readonly environment: Pick<Environment, 'now' | 'after'>
  },
) {
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const { environment } = props
  const view = createDecisionsView({ workspace, environment, case: () => props.case })
  const loans = {
    copy: (text: string) => props.copy(text),
    download: (name: string, content: Blob) => props.download(name, content),
  }
  return (
    <DecisionsContext.Provider value={{ view, ...loans }}>
      <Show when={view.measures().length > 0}>
        <section class="decisions" aria-labelledby={title}>
          <h3 id={title}>{words().appeals.title}</h3>
          <ul>
            <For each={view.measures()}>
              {(id) => (
                <Show when={view.measure(id)}>{(measure) => <Decision of={measure()} />}</Show>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </DecisionsContext.Provider>
  )
}

function Decision(props: { readonly of: Measure }) {
  const { view } = useDecisions()
  const { begun } = useWorkspace()
  const words = useWords()
  // What was begun here and not noted is open again.
  const [lodging, setLodging] = createSignal((begun()?.get(appealOf(props.of.id)) ?? '') !== '')
  const [stating, setStating] = createSignal(false)
  const name = () => measureName(props.of.what, words().noted)
  return (
    <li class="decision" classList={{ 'decision-lifted': props.of.liftedAt !== null }}>
      <div class="decision-line">
        <b>{name()}</b>
        <Facts of={props.of} />
        <span class="decision-ways">
          <Show when={restrictionOf(props.of)}>
            <Button look="ghost" size="small" icon={fileText} onClick={() => setStating(true)}>
              {words().appeals.statement.open}
            </Button>
          </Show>
          <Show when={view.commands.mayChange() && !lodging() && !view.isContested(props.of.id)}>
            <Button look="ghost" size="small" icon={scale} onClick={() => setLodging(true)}>
              {words().appeals.lodge}
            </Button>
          </Show>
        </span>
      </div>
      <Show when={lodging()}>
        <LodgeForm measure={props.of} name={name()} onClose={() => setLodging(false)} />
      </Show>
      <For each={view.appealsOf(props.of.id)}>
        {(id) => (
          <Show when={view.appeal(id)}>
            {(appeal) => <Appealed appeal={appeal()} measure={props.of} />}
          </Show>
        )}
      </For>
      <StatementDialog measure={props.of} open={stating()} onClose={() => setStating(false)} />
    </li>
  )
}

/** Who decided it when, until when it holds, whether it was lifted, and whether its author was told why. */
function Facts(props: { readonly of: Measure }) {
  const { view } = useDecisions()
  const words = useWords()
  const formats = useFormats()
  const when = (instant: number) => formats().instantShort(instant, view.now())
  const facts = () => {
    const { by, at, until, liftedAt, liftedBy, statedAt, statedBy } = props.of
    const said = words().appeals
    const isLasting = until !== null || lasts(props.of.what)
    return [
      said.decided(view.nameOf(by), when(at)),
      isLasting && (until === null ? said.endless : said.until(when(until))),
      liftedAt !== null && said.lifted(view.nameOf(liftedBy), when(liftedAt)),
      statedAt !== null && said.stated(view.nameOf(statedBy), when(statedAt)),
    ].filter((fact) => typeof fact === 'string')
  }
  return <span class="decision-facts">{facts().join(' · ')}</span>
}
