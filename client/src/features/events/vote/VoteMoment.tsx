import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** A day and an hour on the workspace's clocks; null: nobody has said it. */
export function VoteMoment(props: {
  readonly label: string
  readonly at: LocalTime | null
  readonly onChange: (at: LocalTime | null) => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const today = () =>
    dayOf(localTimeAt(workspace.write.author().now, workspace.settings().timeZone))
  const hour = () => (props.at === null ? null : hourOf(props.at))
  return (
    <div class="vote-pair">
      <DayField
        label={props.label}
        day={props.at === null ? null : dayOf(props.at)}
        reading={dateReading(today(), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={(day) => workspace.posts.onDay(day).length}
        onChange={(day) =>
          props.onChange(day === null || hour() === null ? day : `${day}T${hour()}`)
        }
      />
      <WrittenField
        label={words().events.hourOf(props.label)}
        hint={null}
        placeholder="21:00"
        written={hour() ?? ''}
        read={parseHour}
        wrong={words().cases.hourWrong}
        onRead={(typed) => {
          // An hour without a day is meant for today.
          const day = props.at === null ? today() : dayOf(props.at)
          props.onChange(typed === null ? (props.at === null ? null : day) : `${day}T${typed}`)
        }}
      />
    </div>
  )
}
