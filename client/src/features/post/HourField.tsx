import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { usePost } from './post-context.ts'
import { parseHour } from './time-input.ts'
import { WrittenField } from './WrittenField.tsx'

/** The hour on the workspace's clocks, and on the viewer's where those differ. */
export function HourField(props: { readonly at: LocalTime | null }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const hint = () => {
    const yours = view.say.yourTime(props.at)
    if (yours === null) return null
    const zone = workspace.settings().timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''
    return `${words().post.zone(zone)}, ${yours}`
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
