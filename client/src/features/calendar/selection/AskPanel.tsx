import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { AskForReview } from '#client/ui/AskForReview.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { useCalendar } from '../calendar-context.ts'
import type { SelectionView } from './selection-view.ts'

/** The same people about each of the posts that wait for one. */
export function AskPanel(props: {
  readonly selection: SelectionView
  readonly onDone: () => void
}) {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const { selection } = props
  return (
    <div class="ask-many">
      <AskForReview
        approvers={selection.approvers()}
        me={workspace.me.id}
        reading={dateReading(view.today(), formats(), words().days.near)}
        count={(day) => selection.askable().filter(({ at }) => at?.startsWith(day)).length}
        {...(selection.askable().length > 0
          ? {
              hint: words().selection.asks(
                selection.askable().length,
                selection.posts().length - selection.askable().length,
              ),
            }
          : { unavailable: words().selection.nothingToAsk })}
        onAsk={(asking) => {
          props.onDone()
          void selection.ask(asking)
        }}
        onCancel={props.onDone}
      />
    </div>
  )
}
