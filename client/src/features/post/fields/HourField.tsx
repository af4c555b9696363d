import { useWords } from '#client/i18n/i18n.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { usePost } from '../post-context.ts'
import { parseHour } from './time-input.ts'

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
