import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Checkbox, SelectField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert, trash2 } from '#client/ui/icons.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { DAY_MINUTES, PHASE_ROLES } from '#shared/domain/events/phase.ts'
import { type PlacedPhase, placedIn } from '#shared/domain/events/timeline.ts'
import { followersOf } from '#shared/domain/events/timeline-moves.ts'
import { endMinutesOf, minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { FieldsDialog } from './FieldsDialog.tsx'
import { phaseDays } from './phase-words.ts'
import { usePlan } from './plan-view.ts'

/** Everything of one phase, changed where it stands. */
export function PhaseDialog(props: { readonly phase: string; readonly onClose: () => void }) {
  const view = usePlan()
  const words = useWords()
  const phase = () => placedIn(view.timeline(), props.phase)
  return (
    <FieldsDialog
      class="phase-dialog"
      title={phase()?.name ?? words().events.phaseGone}
      onClose={props.onClose}
      actions={
        <Show when={view.mayChange() && phase()}>
          <Button
            look="ghost"
            icon={trash2}
            onClick={() => {
              view.removePhase(props.phase)
              props.onClose()
            }}
          >
            {words().events.removePhase}
          </Button>
        </Show>
      }
    >
      <Show when={phase()}>
        {(shown) => (
          <Show when={view.mayChange()} fallback={<ReadPhase phase={shown()} />}>
            <PhaseFields phase={shown()} />
          </Show>
        )}
      </Show>
    </FieldsDialog>
  )
}

function ReadPhase(props: { readonly phase: PlacedPhase }) {
  const formats = useFormats()
  return <p>{phaseDays(props.phase, formats())}</p>
}

function PhaseFields(props: { readonly phase: PlacedPhase }) {
  const view = usePlan()
  const words = useWords()
  const [refused, setRefused] = createSignal<string | null>(null)
  const place = (begin: number, end: number) => {
    setRefused(null)
    view.placePhase(props.phase.id, { begin, end })
  }
  /** What begins elsewhere keeps its length; what ends elsewhere keeps its beginning. */
  const begins = (from: LocalTime) => {
    const begin = minutesOf(from)
    place(begin, begin + props.phase.phase.length)
  }
  const ends = (until: LocalTime) => {
    const end = endMinutesOf(until)
    if (end > props.phase.begin) place(props.phase.begin, end)
    else setRefused(words().events.endsBefore(props.phase.name))
  }
  const others = () => {
    const along = followersOf(view.timeline(), props.phase.id)
    return view
      .timeline()
      .phases.filter(({ id }) => id !== props.phase.id && !along.includes(id))
      .map(({ id, name }) => ({ value: id, label: name }))
  }
  return (
    // What was refused is said of what was typed, and not beside what is typed now.
    <div class="phase-fields" onInput={() => setRefused(null)}>
      <WrittenField
        label={words().events.phaseName}
        hint={null}
        placeholder={words().events.newPhase}
        written={props.phase.name}
        read={(text) => text.slice(0, LONGEST_EVENT_LINE)}
        wrong=""
        onRead={(name) => name !== null && view.changePhase(props.phase.id, { name })}
      />
      <SelectField
        label={words().events.role}
        hint={words().events.roleHint}
        value={props.phase.role}
        options={PHASE_ROLES.map((role) => ({ value: role, label: words().events.roles[role] }))}
        onChange={(role) => view.changePhase(props.phase.id, { role })}
      />
      <Moment label={words().events.from} at={props.phase.from} onChange={begins} />
      <Checkbox
        label={words().events.milestone}
        checked={props.phase.isMilestone}
        onChange={(isMilestone) =>
          place(props.phase.begin, props.phase.begin + (isMilestone ? 0 : DAY_MINUTES))
        }
      />
      <Show when={!props.phase.isMilestone}>
        <Moment label={words().events.until} at={props.phase.until} onChange={ends} />
      </Show>
      <Show when={refused()}>
        {(sentence) => (
          <p class="field-error" role="alert">
            <Icon of={octagonAlert} size="dense" />
            {sentence()}
          </p>
        )}
      </Show>
      <SelectField
        label={words().events.follows}
        hint={words().events.followsHint}
        value={props.phase.after ?? ''}
        options={[{ value: '', label: words().events.followsNone }, ...others()]}
        onChange={(after) => view.follow(props.phase.id, after === '' ? null : after)}
      />
    </div>
  )
}

/** A day, and an hour where it matters. */
function Moment(props: {
  readonly label: string
  readonly at: LocalTime
  readonly onChange: (at: LocalTime) => void
}) {
  const view = usePlan()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const hour = () => hourOf(props.at)
  return (
    <div class="phase-moment">
      <DayField
        label={props.label}
        day={dayOf(props.at)}
        reading={dateReading(view.today(), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={(day) => posts.onDay(day).length}
        onChange={(day) => {
          if (day !== null) props.onChange(hour() === null ? day : `${day}T${hour()}`)
        }}
      />
      <WrittenField
        label={words().events.hourOf(props.label)}
        hint={null}
        placeholder={words().events.wholeDay}
        written={hour() ?? ''}
        read={parseHour}
        wrong={words().cases.hourWrong}
        onRead={(typed) =>
          props.onChange(typed === null ? dayOf(props.at) : `${dayOf(props.at)}T${typed}`)
        }
      />
    </div>
  )
}
