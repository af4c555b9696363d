import { createSignal, Show } from 'solid-js'
import type { IncidentDraft } from '#client/commands/moderation/incident-course.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegunForm } from '#client/workspace/begun/create-begun.ts'
import { NamedWarning } from '#client/workspace/moderation/NamedWarning.tsx'
import { LONGEST_ALERT } from '#shared/domain/moderation/alert.ts'
import { LONGEST_INCIDENT_TITLE } from '#shared/domain/moderation/incident.ts'
import { LevelChoice } from './LevelChoice.tsx'

const EMPTY: IncidentDraft = { title: '', level: 3, told: '' }

export function OpenDialog(props: {
  readonly open: boolean
  /** Ids of those that it is opened because of. */
  readonly cases: readonly string[]
  readonly onClose: () => void
  readonly onOpen: (draft: IncidentDraft, cases: readonly string[]) => void
}) {
  const words = useWords()
  const [draft, change] = createBegunForm('moderation.incident', EMPTY, ['title', 'told'])
  const [tried, setTried] = createSignal(false)
  const isMissing = () => draft().title.trim() === ''
  const putAway = () => {
    setTried(false)
    props.onClose()
  }
  const close = () => {
    change(EMPTY)
    putAway()
  }
  const open = (event: Event) => {
    setTried(true)
    if (refusesAround(event)) return
    const [wanted, because] = [draft(), props.cases]
    close()
    props.onOpen(wanted, because)
  }
  return (
    <Dialog
      open={props.open}
      onClose={putAway}
      title={words().incidents.open}
      class="incident-dialog"
      actions={
        <>
          <Button onClick={close}>{words().incidents.cancel}</Button>
          <Button look="primary" onClick={open}>
            {words().incidents.openDo}
          </Button>
        </>
      }
    >
      <Show when={props.cases.length > 0}>
        <p class="muted">{words().incidents.opensWith(props.cases.length)}</p>
      </Show>
      <TextField
        label={words().incidents.name}
        placeholder={words().incidents.nameExample}
        error={tried() && isMissing() ? words().incidents.nameMissing : null}
        autocomplete="off"
        autofocus
        maxLength={LONGEST_INCIDENT_TITLE}
        value={draft().title}
        onInput={(title) => change({ title })}
      />
      <LevelChoice level={draft().level} onChange={(level) => change({ level })} />
      <TextField
        label={words().incidents.tellTeam}
        placeholder={words().incidents.tellExample}
        hint={words().incidents.tellHint}
        autocomplete="off"
        maxLength={LONGEST_ALERT}
        value={draft().told}
        onInput={(told) => change({ told })}
      />
      <NamedWarning text={draft().told} />
    </Dialog>
  )
}
