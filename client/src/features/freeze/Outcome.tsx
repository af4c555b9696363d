import { useSearchParams } from '@solidjs/router'
import { createMemo, createSignal, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import type { Freeze } from '#shared/domain/freeze.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { useFreezing } from './freeze-context.ts'

/** What becomes of a post whose time has passed: another time, out now, or never. */
export function Outcome(props: {
  readonly freeze: Freeze
  readonly post: Post
  /** Whether the freeze holds it still. */
  readonly held: boolean
}) {
  const { view, say } = useFreezing()
  const { words } = useI18n()
  const [, setSearch] = useSearchParams<{ post?: string }>()
  const [moves, setMoves] = createSignal(false)
  const title = () => say.title(props.post)
  const publish = () => {
    if (props.held) view.release(props.freeze.id, props.post.id)
    setSearch({ post: props.post.id }, { scroll: false })
  }
  return (
    <Show when={view.mayPlan(props.post)}>
      <Button
        size="small"
        aria-label={words().freeze.rescheduleOf(title())}
        aria-expanded={moves()}
        onClick={() => setMoves(!moves())}
      >
        {words().freeze.reschedule}
      </Button>
      <Show when={!props.held || view.mayFreeze()}>
        <Button size="small" aria-label={words().freeze.publishNowOf(title())} onClick={publish}>
          {words().freeze.publishNow}
        </Button>
      </Show>
      <Button
        size="small"
        look="ghost"
        aria-label={words().freeze.callOffOf(title())}
        onClick={() => view.callOff(props.post.id)}
      >
        {words().freeze.callOff}
      </Button>
      <Show when={moves()}>
        <Reschedule post={props.post} />
      </Show>
    </Show>
  )
}

/** At its hour, on a day that is still to come. */
function Reschedule(props: { readonly post: Post }) {
  const { view } = useFreezing()
  const { words, formats } = useI18n()
  const [day, setDay] = createSignal<string | null>(null)
  const [hour, setHour] = createSignal(hourOf(props.post.at ?? ''))
  const [tried, setTried] = createSignal(false)
  const reading = createMemo(() => dateReading(dayOf(view.now()), formats(), words().days.near))
  const at = () => {
    const chosen = day()
    if (chosen === null) return null
    const time = hour() === null ? chosen : `${chosen}T${hour()}`
    return view.endAt(hour() === null ? `${chosen}T23:59` : time) === null ? null : time
  }
  const move = () => {
    setTried(true)
    const time = at()
    if (time !== null) view.moveTo(props.post.id, time)
  }
  return (
    <div class="freeze-move">
      <DayField
        label={words().freeze.day}
        day={day()}
        reading={reading()}
        formats={formats()}
        words={words().days}
        count={() => 0}
        onChange={setDay}
      />
      <WrittenField
        label={words().freeze.hour}
        hint={null}
        placeholder={words().freeze.hourExample}
        written={hour() ?? ''}
        read={parseHour}
        wrong={words().freeze.hourWrong}
        onRead={setHour}
      />
      <Button size="small" look="primary" onClick={move}>
        {words().freeze.rescheduleDo}
      </Button>
      <Show when={tried() && at() === null}>
        <span class="field-error" role="alert">
          {words().freeze.endMissing}
        </span>
      </Show>
    </div>
  )
}
