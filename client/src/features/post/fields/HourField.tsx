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
  const { settings } = useWorkspace()
  const words = useWords()
  /** The clocks skip this hour on its day, or show it twice. */
  const hint = () => {
    const oddity = props.at === null ? null : oddityOf(props.at, settings().timeZone)
    return oddity === null ? null : words().days.clocks[oddity]
  }
  return (
    <WrittenField
      label={words().post.hour}
      hint={hint()}
      placeholder={words().post.hourExample}
      written={props.at === null ? '' : (hourOf(props.at) ?? '')}
      read={parseHour}
      wrong={words().post.hourWrong}
      onRead={view.setHour}
      unavailable={props.at === null ? words().post.hourNeedsDate : null}
    />
  )
}
