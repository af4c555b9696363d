import { createSignal, onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { LONGEST_SNIPPET, type Snippet } from '#shared/domain/snippet.ts'

export function SnippetForm(props: {
  /** Null for a new one. */
  readonly of: Snippet | null
  readonly onSave: (name: string, text: string) => void
  readonly onCancel: () => void
}) {
  const words = useWords()
  const [name, setName] = createSignal(props.of?.name ?? '')
  const [text, setText] = createBegun(
    () => `space.snippet.${props.of?.id ?? ''}`,
    () => props.of?.text ?? '',
  )
  let form: HTMLFormElement | undefined
  onMount(() => form?.querySelector('input')?.focus())
  const missing = () => (text().trim() === '' ? words().tools.snippetEmpty : undefined)
  return (
    <form
      ref={form}
      class="snippet-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing()) return
        const written = text()
        setText('')
        props.onSave(name(), written)
      }}
    >
      <TextField
        label={words().tools.snippetName}
        placeholder={words().tools.snippetNameExample}
        autocomplete="off"
        maxLength={60}
        value={name()}
        onInput={setName}
      />
      <label class="field">
        <span>{words().tools.snippetText}</span>
        <textarea
          class="input"
          rows={4}
          maxLength={LONGEST_SNIPPET}
          placeholder={words().tools.snippetTextExample}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="snippet-actions">
        <Button size="small" type="submit" unavailable={missing()}>
          {words().tools.keepSnippet}
        </Button>
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            setText('')
            props.onCancel()
          }}
        >
          {words().common.cancel}
        </Button>
      </div>
    </form>
  )
}
