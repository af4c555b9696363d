import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createNamesNoted } from './names-noted.ts'

/** Under what the whole team will read: it is to hold nothing about people. Nobody is kept from writing it. */
export function NamesSomebody(props: { readonly text: string }) {
  const words = useWords()
  const nameIn = createNamesNoted(useWorkspace())
  return (
    <p class="incident-names" role="status">
      <Show when={nameIn(props.text)}>
        {(name) => (
          <>
            <Icon of={triangleAlert} size="dense" />
            {words().incidents.namesSomebody(name())}
          </>
        )}
      </Show>
    </p>
  )
}
