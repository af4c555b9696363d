import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lockKeyhole } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'

/** How many people may read a case at all, and who. */
export function ReadableBy() {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const people = createModerators(workspace)
  const names = () => formats().list(people().map(({ name }) => name))
  return (
    <Show when={people().length > 0}>
      <span class="case-readable" title={names()}>
        <Icon of={lockKeyhole} size="dense" />
        {words().cases.readableBy(people().length)}
        <span class="visually-hidden">: {names()}</span>
      </span>
    </Show>
  )
}
