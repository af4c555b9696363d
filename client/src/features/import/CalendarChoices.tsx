import { Field } from '#client/ui/Field.tsx'
import { useImport } from './import-context.ts'
import { Part } from './Part.tsx'

/** The days within which recurring events become posts. */
export function CalendarChoices() {
  const { view, said } = useImport()
  const window = () => {
    const chosen = view.choices()
    return chosen?.kind === 'calendar' ? chosen.window : { from: '', to: '' }
  }
  /** A date field is empty while somebody types in it. */
  const set = (from: string, to: string) => {
    if (from !== '' && to !== '') view.setWindow(from <= to ? { from, to } : { from: to, to: from })
  }
  return (
    <Part title={said().window} hint={said().windowHint}>
      <div class="import-row">
        <Field label={said().from}>
          {(attributes) => (
            <input
              {...attributes}
              class="input"
              type="date"
              value={window().from}
              onChange={(event) => set(event.currentTarget.value, window().to)}
            />
          )}
        </Field>
        <Field label={said().to}>
          {(attributes) => (
            <input
              {...attributes}
              class="input"
              type="date"
              value={window().to}
              onChange={(event) => set(window().from, event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </Part>
  )
}
