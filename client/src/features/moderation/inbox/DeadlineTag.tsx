import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { clock, clockAlert } from '#client/ui/icons.ts'
import { deadlineSaid } from '#client/workspace/moderation/deadline.ts'
import { useInbox } from './inbox-context.ts'

/** @param props.deadline ms since 1970 */
export function DeadlineTag(props: { readonly deadline: number }) {
  const { view, viewerZone } = useInbox()
  const { words, formats } = useI18n()
  const said = () =>
    deadlineSaid(
      { deadline: props.deadline, now: view.now() },
      viewerZone,
      words().cases,
      formats(),
    )
  return (
    <span class={`inbox-tag inbox-${said().tone}`}>
      <Icon of={said().tone === 'late' ? clockAlert : clock} size="dense" />
      {said().text}
    </span>
  )
}
