import { createMemo, createSignal, For, Show } from 'solid-js'
import { createSnippetCommands } from '#client/commands/snippets.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { hash, pencil, plus, textQuote, trash2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createSnippets } from '#client/workspace/space/snippets.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { isHashtagSet, type Snippet } from '#shared/domain/snippet.ts'
import { SnippetForm } from './SnippetForm.tsx'
import './SnippetPicker.css'

/** Hashtags and other texts that the team uses again: put in, and kept in order, in one place. */
export function SnippetPicker(props: { readonly onChoose: (text: string) => void }) {
  const workspace = useWorkspace()
  const words = useWords()
  const commands = createSnippetCommands(workspace)
  const known = createSnippets(workspace)
  const [typed, setTyped] = createSignal('')
  const [edited, setEdited] = createSignal<Snippet | 'new' | null>(null)
  const shown = createMemo(() => {
    const wanted = foldText(typed())
    return known().filter(({ name, text }) => foldText(`${name} ${text}`).includes(wanted))
  })
  const list = () => (
    <>
      <Show when={known().length > 5}>
        <TextField
          label={words().tools.findSnippet}
          autocomplete="off"
          value={typed()}
          onInput={setTyped}
        />
      </Show>
      <ul class="snippet-list">
        <For each={shown()} fallback={<li class="snippet-none">{words().tools.noSnippets}</li>}>
          {(snippet) => (
            <li>
              <button
                type="button"
                class="snippet-choose"
                onClick={() => props.onChoose(snippet.text)}
              >
                <Icon of={isHashtagSet(snippet) ? hash : textQuote} size="dense" />
                <span>
                  <b>{snippet.name}</b>
                  <small>{snippet.text}</small>
                </span>
              </button>
              <Show when={workspace.mayName()}>
                <IconButton
                  look="ghost"
                  size="small"
                  icon={pencil}
                  label={words().tools.editSnippet(snippet.name)}
                  onClick={() => setEdited(snippet)}
                />
                <IconButton
                  look="ghost"
                  size="small"
                  icon={trash2}
                  label={words().tools.removeSnippet(snippet.name)}
                  onClick={() => commands.remove(snippet.id)}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={workspace.mayName()} fallback={<p class="hint">{words().post.onlyKnown}</p>}>
        <Button size="small" icon={plus} onClick={() => setEdited('new')}>
          {words().tools.newSnippet}
        </Button>
      </Show>
    </>
  )
  return (
    <div class="snippets">
      <Show when={edited()} keyed fallback={list()}>
        {(one) => (
          <SnippetForm
            of={one === 'new' ? null : one}
            onSave={(name, text) => {
              commands.save(one === 'new' ? null : one.id, name, text)
              setEdited(null)
            }}
            onCancel={() => setEdited(null)}
          />
        )}
      </Show>
    </div>
  )
}
