import { onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { usePost } from '../post-context.ts'

/** What is to change, in a note: the post goes back to who writes it. */
export function SendBack() {
  const { id, approval } = usePost()
  const words = useWords()
  const [note, write] = createBegun(() => `back.${id}`)
  let field: HTMLTextAreaElement | undefined
  onMount(() => field?.focus())
  return (
    <form
      class="approval-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!approval.mayAnswer()) return
        approval.sendBack(note())
        write('')
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        // What was begun is kept: the post stays open.
        event.preventDefault()
        approval.open(null)
      }}
    >
      <Field label={words().approval.sendBackWhat}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => {
              field = element
            }}
            class="input"
            rows={2}
            maxLength={2000}
            placeholder={words().approval.sendBackExample}
            value={note()}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="approval-actions">
        <Button
          type="submit"
          size="small"
          unavailable={approval.mayAnswer() ? undefined : words().approval.hold.fresh}
        >
          {words().approval.sendBackDo}
        </Button>
        <Button size="small" look="ghost" onClick={() => approval.open(null)}>
          {words().approval.cancel}
        </Button>
      </div>
    </form>
  )
}
