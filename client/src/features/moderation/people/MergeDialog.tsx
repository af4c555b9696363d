import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { useFacts } from './facts.ts'
import { PersonPicker } from './PersonPicker.tsx'

/** Two files become one, until somebody splits them again. */
export function MergeDialog(props: {
  readonly open: boolean
  readonly file: NotedFile
  readonly onClose: () => void
}) {
  const facts = useFacts()
  const words = useWords()
  const [other, setOther] = createSignal<string | null>(null)
  const otherFile = () => facts.moderation()?.people.file(other() ?? '') ?? null
  const close = () => {
    setOther(null)
    props.onClose()
  }
  const go = () => {
    const found = otherFile()
    if (found) facts.people.merge(props.file.id, found.id)
    close()
  }
  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={words().noted.mergeTitle(props.file.name)}
      class="merge-dialog"
      actions={
        <>
          <Button look="ghost" onClick={close}>
            {words().noted.cancel}
          </Button>
          <Button
            look="primary"
            unavailable={otherFile() ? undefined : words().noted.chooseFirst}
            onClick={go}
          >
            {words().noted.merge}
          </Button>
        </>
      }
    >
      <p class="hint">{words().noted.mergeHint}</p>
      <PersonPicker
        label={words().noted.mergeWith}
        placeholder={words().noted.searchExample}
        without={[props.file.id]}
        onChoose={setOther}
        onNew={null}
      />
      <Show when={otherFile()}>
        {(found) => (
          <p class="merge-chosen">
            <b>{found().name}</b>{' '}
            <span class="dim">
              {found()
                .handles.map(({ handle }) => handle)
                .join(', ')}
            </span>
          </p>
        )}
      </Show>
    </Dialog>
  )
}
