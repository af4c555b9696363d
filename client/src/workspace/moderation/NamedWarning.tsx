import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createNamesNoted } from './names-noted.ts'
import '#client/ui/Warned.css'

/** Under what the whole team will read: whom of those noted it names. It never stops anybody. */
export function NamedWarning(props: { readonly text: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const namesIn = createNamesNoted(workspace)
  const found = createMemo(() => namesIn(props.text))
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
