import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { gavel, info, send } from '#client/ui/icons.ts'
import { refusesAround } from '#client/ui/refused-field.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { LONGEST_ENTRY, type WrittenKind } from '#shared/domain/moderation/log-entry.ts'
import { useIncident } from './incident-context.ts'

/** One line of the log: what kind, what, and when if not now. Ctrl or Cmd with Enter writes it. */
export function LogField(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const words = useWords()
  const [kind, setKind] = createSignal<WrittenKind>('fact')
  const [text, setText] = createBegun(() => `moderation.log.${props.incident.id}`)
  const [tried, setTried] = createSignal(false)
  const [hour, setHour] = createSignal<string | null>(null)
  let hourField: HTMLInputElement | undefined
  const note = (event: Event) => {
    setTried(true)
    if (refusesAround(event)) return
    const written = hourField?.value.trim() ?? ''
    const at = view.momentOf(null, written)
    // Its sentence says how to write it: what is noted at another hour than was meant would mislead everybody.
    if (at === null) {
      hourField?.focus()
      return
    }
    view.commands.log(props.incident.id, kind(), text(), written === '' ? null : at)
    setText('')
    setTried(false)
    setHour(null)
  }
  return (
    <form
      class="log-field"
      onSubmit={(event) => {
        event.preventDefault()
        note(event)
      }}
    >
      <Segmented
        label={words().incidents.entryKind}
        options={[
          { value: 'fact', label: words().incidents.kinds.fact, icon: info },
          { value: 'decision', label: words().incidents.kinds.decision, icon: gavel },
          { value: 'message', label: words().incidents.kinds.message, icon: send },
        ]}
        value={kind()}
        onChange={setKind}
      />
      <Field
        label={words().incidents.entry}
        error={tried() && text().trim() === '' ? words().incidents.entryMissing : null}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            rows="2"
            maxLength={LONGEST_ENTRY}
            placeholder={words().incidents.entryExamples[kind()]}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              note(event)
            }}
          />
        )}
      </Field>
      <div class="log-when">
        <WrittenField
          label={words().incidents.hour}
          hint={words().incidents.hourHint}
          placeholder={words().incidents.hourExample}
          written={hour() ?? ''}
          read={parseHour}
          wrong={words().incidents.hourWrong}
          onRead={setHour}
          field={(input) => {
            hourField = input
          }}
        />
        <Button type="submit" look="primary">
          {words().incidents.entryDo}
        </Button>
      </div>
    </form>
  )
}
