import { Index, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { StatusHold } from '#client/workspace/reviews/reviews.ts'
import type { Unready } from '#client/workspace/reviews/unready.ts'
import { usePost } from '../post-context.ts'
import type { Step } from './progress.ts'
import './Pipeline.css'

/** How far the post has come; each step is also the way to go there. */
export function Pipeline() {
  const { view } = usePost()
  const words = useWords()
  return (
    <>
      <ol class="pipeline" aria-label={words().post.progress}>
        <Index each={view.steps()}>{(step) => <PipelineStep step={step()} />}</Index>
      </ol>
      <Show when={view.locked() === null && !view.maySet('approved')}>
        <p class="pipeline-why hint">{words().post.approvingNeedsRole}</p>
      </Show>
    </>
  )
}

function PipelineStep(props: { readonly step: Step }) {
  const { view, writing, environment } = usePost()
  const words = useWords()
  const formats = useFormats()
  const name = () => words().statuses[props.step.status]
  const detail = () => {
    const { since, mark, state, status } = props.step
    if (mark === 'void') return words().approval.voidShort
    // Whether it was scheduled first is nobody's agreement, and a record that has forgotten it does not know.
    if (state === 'passed') return status === 'scheduled' ? '' : words().post.passedOver
    if (!since) return ''
    const who = view.colleague(since.by)?.name.split(' ')[0]
    const when = formats().instantShort(since.at, environment.now())
    return who === undefined ? when : words().post.by(when, who)
  }
  const refusal = (): Unready | StatusHold | null => {
    const { status, state } = props.step
    if (view.locked() !== null || state !== 'to-do') return null
    return writing.holds(status) ? 'points' : view.lacks(status)
  }
  const isTaken = () => props.step.state !== 'to-do' && props.step.state !== 'passed'
  const content = () => (
    <>
      <StatusMark status={isTaken() ? props.step.mark : 'empty'} />
      <b class="step-name">{name()}</b>
      <small class="step-detail">{detail()}</small>
    </>
  )
  return (
    <li
      class={`step step-${props.step.state} status-${props.step.mark}`}
      aria-current={props.step.state === 'current' ? 'step' : undefined}
    >
      <Show
        when={
          view.locked() === null &&
          view.mayGo(props.step.status) &&
          !writing.holds(props.step.status)
        }
        fallback={
          <Show when={refusal()} fallback={<span class="step-body">{content()}</span>}>
            {(why) => (
              <button
                type="button"
                class="step-body"
                aria-disabled="true"
                title={words().board.refusals[why()]()}
              >
                {content()}
              </button>
            )}
          </Show>
        }
      >
        <button type="button" class="step-body" onClick={() => view.setStatus(props.step.status)}>
          {content()}
        </button>
      </Show>
    </li>
  )
}
