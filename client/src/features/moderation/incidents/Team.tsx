import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { megaphone } from '#client/ui/icons.ts'
import { refusesAround } from '#client/ui/refused-field.ts'
import { NamedWarning } from '#client/workspace/moderation/NamedWarning.tsx'
import { LONGEST_ALERT } from '#shared/domain/moderation/alert.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { useIncident } from './incident-context.ts'

/** What the banner says to everybody; it is written apart from the title, which may name people. */
export function Team(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const words = useWords()
  const [title, setTitle] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const mayTell = () => view.mayChange() && view.standing().cleared === null
  return (
    <section class="incident-part" aria-label={words().incidents.team}>
      <h3>{words().incidents.team}</h3>
      <Show
        when={view.alert()}
        fallback={
          <>
            <p class="hint">{words().incidents.teamNothing}</p>
            <Show when={mayTell()}>
              <form
                class="incident-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  setTried(true)
                  if (refusesAround(event)) return
                  view.course.tell(props.incident, view.standing().level, title())
                }}
              >
                <TextField
                  label={words().incidents.tellTeam}
                  placeholder={words().incidents.tellExample}
                  hint={words().incidents.tellHint}
                  error={tried() && title().trim() === '' ? words().incidents.tellMissing : null}
                  autocomplete="off"
                  maxLength={LONGEST_ALERT}
                  value={title()}
                  onInput={setTitle}
                />
                <NamedWarning text={title()} />
                <Button type="submit" size="small" icon={megaphone}>
                  {words().incidents.tell}
                </Button>
              </form>
            </Show>
          </>
        }
      >
        {(alert) => (
          <Show
            when={alert().clearedAt === null}
            fallback={<p class="hint">{words().incidents.teamOver(alert().title)}</p>}
          >
            <p class="incident-told">{alert().title}</p>
          </Show>
        )}
      </Show>
    </section>
  )
}
