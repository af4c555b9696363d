import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { nameFinder } from '#shared/domain/moderation/name-finder.ts'
import { namesOf } from '#shared/domain/moderation/names-in.ts'
import '#client/ui/Warned.css'

/** Under what the whole team will read: whom of those noted it names. It never stops anybody. */
export function NamedWarning(props: { readonly text: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const isWritten = createMemo(() => props.text.trim() !== '')
  /** Made when somebody begins to write: that reads the names of thousands. */
  const find = createMemo(() => {
    const noted = isWritten() ? workspace.moderation()?.noted : undefined
    const names = (noted?.ids() ?? []).flatMap((id) => {
      const person = noted?.get(id)
      return person?.kind === 'noted' ? namesOf(person) : []
    })
    return nameFinder(names.map((name) => ({ name, what: name })))
  })
  const found = createMemo(() => [
    ...new Set(find()(props.text).map(({ start, end }) => props.text.slice(start, end))),
  ])
  return (
    // There before anything is found, so that a screen reader says what comes.
    <div class="warned" role="status">
      <Show when={found().length > 0}>
        <Icon of={triangleAlert} />
        <div>
          <b>{words().rights.named(formats().list(found().map(isolated)))}</b>
          <p>{words().rights.namedWhy}</p>
        </div>
      </Show>
    </div>
  )
}
