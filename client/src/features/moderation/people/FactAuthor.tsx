import { Show } from 'solid-js'
import { useFormats } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { user } from '#client/ui/icons.ts'
import { useFacts } from './facts.ts'

/** Who noted it, drawn; a name of a file has no colour. */
export function FactAvatar(props: { readonly by: string | null }) {
  const facts = useFacts()
  return (
    <span class="fact-mark" aria-hidden="true">
      <Show when={facts.colleague(props.by)} fallback={<Icon of={user} size="dense" />}>
        {(person) => <Avatar person={person()} size="small" />}
      </Show>
    </span>
  )
}

export function FactTime(props: { readonly at: number }) {
  const facts = useFacts()
  const formats = useFormats()
  return (
    <time datetime={new Date(props.at).toISOString()} title={formats().instant(props.at)}>
      {formats().instantShort(props.at, facts.now())}
    </time>
  )
}
