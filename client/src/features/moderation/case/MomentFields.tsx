import { createMemo } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useInbox } from '../inbox/inbox-context.ts'
import { momentParts, movedMoment, pastMoment } from './moments.ts'

/** A day and an hour, on the reader's own clocks: moderators in shifts go by those. */
export function MomentFields(props: {
  readonly label: string
  /** ms since 1970 */
  readonly at: number | null
  /** It has happened: no time that has yet to be. */
  readonly past?: boolean
  readonly onChange: (at: number | null) => void
}) {
  const { view, viewerZone } = useInbox()
  const { words, formats } = useI18n()
  const means = () => ({ now: view.now(), zone: viewerZone })
  const today = () => momentParts(view.now(), viewerZone).day
  const parts = () => (props.at === null ? null : momentParts(props.at, viewerZone))
  const move = (change: { readonly day?: string; readonly hour?: string }) =>
    (props.past ? pastMoment : movedMoment)(props.at, change, means())
  const isToCome = (hour: string) =>
    props.past === true &&
    props.at !== null &&
    movedMoment(props.at, { hour }, means()) > view.now()
  let isRefused = false
  const readHour = (text: string): string | null => {
    const hour = parseHour(text)
    isRefused = hour !== null && isToCome(hour)
    return isRefused ? null : hour
  }
  const reading = createMemo(() => dateReading(today(), formats(), words().days.near))
  return (
    <div class="case-moment">
      <DayField
        label={props.label}
        day={parts()?.day ?? null}
        reading={reading()}
        formats={formats()}
        words={props.past ? { ...words().days, example: words().days.examplePast } : words().days}
        count={() => 0}
        refuses={(day) => (props.past && day > today() ? words().cases.notYet : null)}
        onChange={(day) => props.onChange(day === null ? null : move({ day }))}
      />
      <WrittenField
        label={words().cases.hour}
        hint={null}
        placeholder={words().cases.hourExample}
        written={parts()?.hour ?? ''}
        read={readHour}
        wrong={isRefused ? words().cases.notYet : words().cases.hourWrong}
        onRead={(hour) => {
          if (hour !== null) props.onChange(move({ hour }))
        }}
      />
    </div>
  )
}
