import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { usePost } from '../post-context.ts'

/** On the workspace's clocks. */
export function HourField(props: { readonly at: LocalTime | null }) {
  const { view } = usePost()
  const words = useWords()
  return (
    <WrittenField
      label={words().post.hour}
      hint={null}
      placeholder={words().post.hourExample}
      written={props.at === null ? '' : (hourOf(props.at) ?? '')}
      read={parseHour}
      wrong={words().post.hourWrong}
      onRead={view.setHour}
      unavailable={props.at === null ? words().post.hourNeedsDate : null}
    />
  )
}

/** The clocks skip this hour on its day, or show it twice; in the whole width, as it is more than a field has room for. */
export function ClockNote(props: { readonly at: LocalTime | null }) {
  const { settings } = useWorkspace()
  const words = useWords()
  const oddity = () => (props.at === null ? null : oddityOf(props.at, settings().timeZone))
  return (
    <p class="hint when-zone clock-note" role="status">
      {/* What is no element is read once: from one oddity to the other it would stay. */}
      <Show when={oddity()}>{(kind) => <>{words().days.clocks[kind()]}</>}</Show>
    </p>
  )
}
