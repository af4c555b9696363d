import { createSignal } from 'solid-js'
import { createTemplateCommands } from '#client/commands/events/templates.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type EventPlan, LONGEST_EVENT_NAME } from '#shared/domain/events/event-plan.ts'

/** Under which name other events are begun from this one. */
export function TemplateDialog(props: { readonly plan: EventPlan; readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const words = useWords()
  const commands = createTemplateCommands(workspace)
  const [name, setName] = createSignal(props.plan.name)
  const said = () => words().events.ownTemplate
  return (
    <Dialog open title={words().events.deeds.template} onClose={props.onClose}>
      <form
        class="new-plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name().trim() === '') return
          commands.make(props.plan.id, name())
          props.onClose()
        }}
      >
        <p>{said().hint}</p>
        <TextField
          label={words().events.name}
          value={name()}
          maxLength={LONGEST_EVENT_NAME}
          error={name().trim() === '' ? words().events.needsName : null}
          onInput={setName}
        />
        <div class="dialog-actions">
          <Button onClick={() => props.onClose()}>{said().notNow}</Button>
          <Button type="submit" look="primary">
            {said().make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
