import { createSignal, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { focusFirst } from '#client/ui/first-field.ts'
import { circleCheck } from '#client/ui/icons.ts'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { LONGEST_ENTRY } from '#shared/domain/moderation/log-entry.ts'
import { lasting } from '../alert/lasting.ts'
import { useIncident } from './incident-context.ts'
import { LevelMark } from './LevelMark.tsx'

/** What it is, how bad, since when; and the all-clear, which is asked for in place. */
export function Head(props: {
  readonly incident: Incident
  readonly clears: boolean
  readonly onClears: (clears: boolean) => void
}) {
  const { view, say, now, clocks } = useIncident()
  const { words } = useI18n()
  const cleared = () => view.standing().cleared
  const [reopens, setReopens] = createSignal(false)
  /** The band above every page says what it is, since when and who steers, and leads to the all-clear; folded on a phone. */
  const isInBand = () => view.alert()?.clearedAt === null
  const long = () => {
    const end = cleared()
    return end
      ? words().incidents.lasted(lasting(props.incident.from, end.createdAt))
      : words().incidents.lasting(lasting(props.incident.from, now()))
  }
  return (
    <header class="incident-head">
      <p class="incident-facts" classList={{ 'incident-in-band': isInBand() }}>
        <Show when={cleared()}>
          <LevelMark level={view.standing().level} over />
        </Show>
        <span>{say.moment(props.incident.from)}</span>
        <span>{long()}</span>
        <Show when={cleared()}>
          <span>{words().incidents.steeredBy(say.who(props.incident.pilot))}</span>
        </Show>
      </p>
      <h2>{props.incident.title}</h2>
      <Show when={view.mayChange() && !cleared() && !props.clears}>
        <Button
          class={isInBand() ? 'incident-clear incident-in-band' : 'incident-clear'}
          icon={circleCheck}
          onClick={() => props.onClears(true)}
        >
          {words().incidents.clear}
        </Button>
      </Show>
      <Show when={clocks()}>
        {(zones) => <p class="hint">{words().incidents.clocks(zones().own, zones().team)}</p>}
      </Show>
      <Show when={cleared()}>
        {(entry) => (
          <p class="incident-over">
            <b>
              {words().incidents.clearedBy(
                say.who(entry().createdBy),
                say.moment(entry().createdAt),
              )}
            </b>
            <span>{entry().text}</span>
            <Show when={view.mayChange() && !reopens()}>
              <Button size="small" onClick={() => setReopens(true)}>
                {words().incidents.reopen}
              </Button>
            </Show>
          </p>
        )}
      </Show>
      <Show when={props.clears && !cleared() && view.mayChange()}>
        <Why
          begun={`moderation.clear.${props.incident.id}`}
          label={words().incidents.why}
          example={words().incidents.clearWhyExample}
          action={words().incidents.clearDo}
          hint={view.frozen().held > 0 ? words().incidents.clearStill(view.frozen().held) : null}
          onCancel={() => props.onClears(false)}
          onSay={(why) => {
            view.course.clear(props.incident, why)
            props.onClears(false)
          }}
        />
      </Show>
      <Show when={reopens() && cleared()}>
        <Why
          begun={`moderation.reopen.${props.incident.id}`}
          label={words().incidents.why}
          example={words().incidents.reopenWhyExample}
          action={words().incidents.reopen}
          hint={null}
          onCancel={() => setReopens(false)}
          onSay={(why) => {
            view.course.reopen(props.incident, why)
            setReopens(false)
          }}
        />
      </Show>
    </header>
  )
}

/** A turn of the incident is given a reason, which the log keeps. */
function Why(props: {
  /** Names what is written here until it is said, so that it is there again. */
  readonly begun: string
  readonly label: string
  readonly example: string
  readonly action: string
  readonly hint: string | null
  readonly onCancel: () => void
  readonly onSay: (why: string) => void
}) {
  const { words } = useI18n()
  const [why, setWhy] = createBegun(() => props.begun)
  const [tried, setTried] = createSignal(false)
  return (
    <form
      ref={focusFirst}
      class="incident-why"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (refusesAround(event)) return
        const said = why()
        setWhy('')
        props.onSay(said)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        props.onCancel()
      }}
    >
      <TextField
        label={props.label}
        placeholder={props.example}
        {...(props.hint && { hint: props.hint })}
        error={tried() && why().trim() === '' ? words().incidents.clearWhyMissing : null}
        autocomplete="off"
        autofocus
        maxLength={LONGEST_ENTRY}
        value={why()}
        onInput={setWhy}
      />
      <Button type="submit" look="primary">
        {props.action}
      </Button>
      <Button
        look="ghost"
        onClick={() => {
          setWhy('')
          props.onCancel()
        }}
      >
        {words().incidents.cancel}
      </Button>
    </form>
  )
}
