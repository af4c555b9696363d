import { type Accessor, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import { ConsentPart } from './ConsentPart.tsx'
import { FormSettingsPart } from './FormSettingsPart.tsx'
import { FormContext } from './form-context.ts'
import { createFormView } from './form-view.ts'
import { formWords } from './form-words.ts'
import { OwnQuestions } from './OwnQuestions.tsx'
import { PublishPart } from './PublishPart.tsx'
import { RulesPart } from './RulesPart.tsx'
import { TranslationPart } from './TranslationPart.tsx'
import '../Sides.css'
import './AddEntries.css'
import './Form.css'

export interface FormPageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after' | 'origin'>
  readonly copy: (text: string) => Promise<boolean>
  readonly tell: (text: string) => void
}

/** The entry form of one event: what it asks, and whether strangers can reach it. */
export function FormPage(props: FormPageProps) {
  const now = createSeconds(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          <Ready {...props} plan={plan} now={now} />
        </Show>
      )}
    </EventFrame>
  )
}

type ReadyProps = FormPageProps & {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
}

function Ready(props: ReadyProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const open = () => workspace.events()?.entries(props.event) ?? null
  return (
    <Show
      when={open()}
      fallback={
        <EmptyState cells={0} title={words().entryForm.title} detail={words().entries.hidden} />
      }
    >
      {(entries) => (
        <Show when={entries().ready()} fallback={<ProgressBar label={words().common.loading} />}>
          <Shown {...props} />
        </Show>
      )}
    </Show>
  )
}

function Shown(props: ReadyProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const { event, plan, now, environment } = props
  const events = workspace.events()
  if (!events) return null
  const view = createFormView({
    workspace,
    plan,
    now,
    forms: events.forms(event),
    words: formWords,
    takeIn: () => events.takeIn(event),
    after: environment.after,
  })
  const mayChange = () => view.parts.mayChange()
  onMount(() => {
    if (mayChange()) view.watch()
  })
  const { copy, tell } = props
  return (
    <FormContext.Provider
      value={{ view, event, now, after: environment.after, origin: environment.origin, copy, tell }}
    >
      <div class="event-sides">
        <div class="event-main entry-form">
          <h2>{words().entryForm.title}</h2>
          <p>{words().entryForm.intro}</p>
          <Show when={mayChange()} fallback={<p class="hint">{words().entryForm.readOnly}</p>}>
            <FormSettingsPart />
            <OwnQuestions />
            <ConsentPart />
            <TranslationPart />
          </Show>
        </div>
        <aside class="event-aside entry-form">
          <Show when={mayChange()}>
            <PublishPart />
          </Show>
          <RulesPart />
        </aside>
      </div>
    </FormContext.Provider>
  )
}
