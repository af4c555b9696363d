import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field } from '#client/ui/Field.tsx'
import { FileButton } from '#client/ui/FileButton.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileUp } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useImport } from './import-context.ts'
import { textAsFile } from './pasted.ts'
import { refusalSentence } from './refusal-words.ts'

/** The first thing on the page: where a file goes, and what was wrong with the last one. */
export function ChooseFile() {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const refused = () => {
    const stage = view.stage()
    return stage.kind === 'choose' ? stage.refused : null
  }
  const mayWrite = () => {
    const why = workspace.moderation()?.readOnly()
    return why === null || why === 'opening'
  }
  /** What is dropped into the field as text; what is pasted there the page takes itself, before the field holds it. */
  const take = (field: HTMLTextAreaElement) => {
    const text = field.value
    if (text.trim() !== '') void view.open(textAsFile(text, said().pasted))
  }
  return (
    <>
      <Show when={refused()}>
        {(file) => (
          <Banner
            tone="warn"
            title={words().importing.refused(file().name)}
            detail={`${refusalSentence(file().why, words(), formats())} ${words().importing.nothingChanged}`}
          />
        )}
      </Show>
      <Show when={mayWrite()} fallback={<Banner tone="info" title={said().blocked['read-only']} />}>
        <section class="import-drop" aria-labelledby="import-drop">
          <Icon of={fileUp} size="touch" />
          <h2 id="import-drop">{said().bring}</h2>
          <p class="muted">{said().drop}</p>
          <FileButton look="primary" onFile={(file) => void view.open(file)}>
            {said().choose}
          </FileButton>
          <p class="hint">{said().kinds}</p>
          <Disclosure summary={said().paste}>
            <Field label={said().pasteHere} hint={said().pasteHint}>
              {(attributes) => (
                <textarea
                  {...attributes}
                  class="input bring-paste"
                  rows={3}
                  onInput={(event) => take(event.currentTarget)}
                />
              )}
            </Field>
          </Disclosure>
        </section>
      </Show>
    </>
  )
}
