import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Checkbox, TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

/** Whom to ask, in which order and until when. */
export function AskPanel(props: { readonly post: Post }) {
  const { approval, view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const [people, setPeople] = createSignal<readonly string[]>([])
  const [inOrder, setInOrder] = createSignal(false)
  const [day, setDay] = createSignal<string | null>(null)
  const [note, setNote] = createSignal('')
  let panel: HTMLFormElement | undefined
  onMount(() => {
    panel?.scrollIntoView({ block: 'nearest' })
    panel?.querySelector<HTMLElement>('input')?.focus()
  })
  const toggle = (id: string, on: boolean) =>
    setPeople(on ? [...people(), id] : people().filter((other) => other !== id))
  const called = (member: { readonly id: string; readonly name: string }) => {
    const name = workspace.called(member)
    const place = inOrder() && people().indexOf(member.id) + 1
    const shown = member.id === view.me ? words().approval.you(name) : name
    return place ? `${words().approval.place(place)} ${shown}` : shown
  }
  return (
    <form
      ref={(element) => {
        panel = element
      }}
      class="approval-notice approval-ask"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (people().length === 0) return
        approval.ask({ people: people(), inOrder: inOrder(), dueAt: day(), note: note() })
      }}
    >
      <h3 id={title}>{words().approval.ask}</h3>
      <fieldset class="approval-people">
        <legend>{words().approval.whom}</legend>
        <For each={approval.approvers()} fallback={<p class="hint">{words().approval.nobody}</p>}>
          {(member) => (
            <Checkbox
              label={called(member)}
              checked={people().includes(member.id)}
              onChange={(on) => toggle(member.id, on)}
            />
          )}
        </For>
      </fieldset>
      <Show when={people().length > 1}>
        <Checkbox label={words().approval.inOrder} checked={inOrder()} onChange={setInOrder} />
      </Show>
      <div class="approval-when">
        <DayField
          label={words().approval.until}
          day={day()}
          reading={view.reading()}
          formats={formats()}
          words={words().days}
          count={(shown) => (props.post.at?.startsWith(shown) ? 1 : 0)}
          onChange={setDay}
        />
        <TextField
          label={words().approval.note}
          value={note()}
          maxLength={500}
          placeholder={words().approval.noteExample}
          onInput={setNote}
        />
      </div>
      <div class="approval-actions">
        <Button
          type="submit"
          look="primary"
          unavailable={people().length === 0 ? words().approval.chooseSomebody : undefined}
        >
          {words().approval.askDo(people().length)}
        </Button>
        <Button look="ghost" onClick={() => approval.open(null)}>
          {words().approval.cancel}
        </Button>
      </div>
    </form>
  )
}
