import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, clockAlert, copy, scale, trash2, triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { type Appeal, type AppealVerdict, isSettled } from '#shared/domain/moderation/appeal.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { SharedField } from '../SharedField.tsx'
import { useDecisions } from './decisions-context.ts'
import { VerdictForm } from './VerdictForm.tsx'

interface AppealedProps {
  readonly appeal: Appeal
  readonly measure: Measure
}

/** One appeal: what the person says, until when it is decided, by whom, and what came of it. */
export function Appealed(props: AppealedProps) {
  const { view } = useDecisions()
  const words = useWords()
  const formats = useFormats()
  const outcome = () => view.outcome(props.appeal)
  const day = () => formats().dayShort(view.dayOf(props.appeal.deadline))
  const settled = () => {
    const now = outcome()
    return now.kind === 'decided' ? now.verdict : null
  }
  const withdrawn = () => {
    const now = outcome()
    return now.kind === 'withdrawn' ? now.withdrawn : null
  }
  /** Those in the place of which others stand. */
  const earlier = () => {
    const now = outcome()
    if (now.kind === 'open') return []
    if (now.kind === 'withdrawn') return props.appeal.verdicts
    const standing = now.kind === 'decided' ? [now.verdict] : now.verdicts
    const aside = [...standing, ...view.uncounted(props.appeal)].map(({ entry }) => entry)
    return props.appeal.verdicts.filter(({ entry }) => !aside.includes(entry))
  }
  const disputed = () => {
    const now = outcome()
    return now.kind === 'disputed' ? now.verdicts : []
  }
  return (
    <article class="appeal" aria-label={words().appeals.appeal}>
      <header class="appeal-head">
        <Icon of={scale} size="dense" />
        <b>{words().appeals.appeal}</b>
        <span class="hint">
          {words().appeals.received(formats().instantShort(props.appeal.receivedAt, view.now()))}
        </span>
        <Show when={!isSettled(outcome())}>
          <span class="appeal-due" classList={{ 'appeal-late': view.isLate(props.appeal) }}>
            <Icon of={clockAlert} size="dense" />
            {view.isLate(props.appeal) ? words().appeals.late(day()) : words().appeals.due(day())}
          </span>
        </Show>
      </header>
      <blockquote class="appeal-says">{view.textOf(props.appeal.id, 'text')}</blockquote>
      <For each={view.uncounted(props.appeal)}>
        {(verdict) => <p class="hint">{words().appeals.uncounted(view.nameOf(verdict.by))}</p>}
      </For>
      <Show when={settled()}>{(verdict) => <Given of={verdict()} />}</Show>
      <Show when={withdrawn()}>
        {(taken) => (
          <p class="hint">
            {words().appeals.withdrawn(
              view.nameOf(taken().by),
              formats().instantShort(taken().at, view.now()),
            )}
          </p>
        )}
      </Show>
      <Show when={disputed().length > 0}>
        <p class="appeal-disputed">
          <Icon of={triangleAlert} size="dense" />
          {words().appeals.disputed}
        </p>
        <For each={disputed()}>{(verdict) => <Given of={verdict} />}</For>
      </Show>
      <Show when={earlier().length > 0}>
        <Disclosure summary={words().appeals.earlier(earlier().length)}>
          <For each={earlier()}>{(verdict) => <Given of={verdict} />}</For>
        </Disclosure>
      </Show>
      <Show when={!isSettled(outcome()) && view.commands.mayChange()}>
        <When {...props} />
        <Show
          when={view.mayJudge(props.appeal)}
          fallback={<p class="hint">{words().appeals.notYours}</p>}
        >
          <VerdictForm {...props} settles={disputed().length > 0} />
        </Show>
      </Show>
      <Show when={settled()}>
        <AnswerField appeal={props.appeal} />
      </Show>
    </article>
  )
}

/** A verdict as it was given. */
function Given(props: { readonly of: AppealVerdict }) {
  const { view } = useDecisions()
  const words = useWords()
  const formats = useFormats()
  return (
    <div class="appeal-given">
      <Icon of={check} size="dense" />
      <div>
        <b>{words().appeals.given[props.of.says](view.nameOf(props.of.by))}</b>{' '}
        <span class="hint">{formats().instantShort(props.of.at, view.now())}</span>
        <Show when={props.of.note}>
          <p>{props.of.note}</p>
        </Show>
      </div>
    </div>
  )
}

/** Who is to decide, and until when. */
function When(props: AppealedProps) {
  const { view } = useDecisions()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const options = () => {
    const members = view.judges(props.measure)
    const { judge } = props.appeal
    const isOther = judge !== null && !members.some(({ id }) => id === judge)
    return [
      { value: '', label: words().appeals.noJudge },
      ...members.map((member) => ({ value: member.id, label: workspace.called(member) })),
      ...(isOther ? [{ value: judge, label: view.nameOf(judge) }] : []),
    ]
  }
  return (
    <div class="appeal-when">
      <SelectField
        label={words().appeals.judge}
        value={props.appeal.judge ?? ''}
        options={options()}
        onChange={(person) => view.commands.setJudge(props.appeal.id, person || null)}
      />
      <DayField
        label={words().appeals.deadline}
        day={view.dayOf(props.appeal.deadline)}
        reading={dateReading(view.dayOf(view.now()), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={() => 0}
        onChange={(day) => day && view.commands.setDeadline(props.appeal.id, view.endOf(day))}
      />
      <Show when={view.mayJudge(props.appeal)}>
        <Button
          look="ghost"
          size="small"
          icon={trash2}
          onClick={() => view.commands.withdraw(props.appeal.id)}
        >
          {words().appeals.withdraw}
        </Button>
      </Show>
    </div>
  )
}

/** What the person is told of it, to be taken where they are. */
function AnswerField(props: { readonly appeal: Appeal }) {
  const { view, copy: toClipboard } = useDecisions()
  const words = useWords()
  const [copied, setCopied] = createSignal<boolean | null>(null)
  const kept = () => view.textOf(props.appeal.id, 'answer')
  const take = async () => {
    setCopied(await toClipboard(kept()))
  }
  const said = () => {
    if (copied() === null) return ''
    return copied() ? words().appeals.copied : words().appeals.notCopied
  }
  return (
    <div class="appeal-answer">
      <SharedField
        record={props.appeal.id}
        field="answer"
        label={words().appeals.answer}
        rows={2}
        placeholder={words().appeals.answerExample}
        readOnly={!view.commands.mayChange()}
        after={view.after}
      />
      <div class="appeal-actions">
        <Show when={kept().trim() !== ''}>
          <Button size="small" icon={copied() ? check : copy} onClick={() => void take()}>
            {words().appeals.copyAnswer}
          </Button>
        </Show>
        <span role="status" class="hint">
          {said()}
        </span>
      </div>
    </div>
  )
}
