import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { repeat2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { slotMates } from '#client/workspace/space/slot-mates.ts'
import { createSlots } from '#client/workspace/space/slots.ts'
import type { Post } from '#shared/domain/post.ts'
import { dayInKey, isInItsSlot, slotInKey } from '#shared/domain/slot.ts'
import { usePost } from '../post-context.ts'

/** Which recurring slot the post fills, as long as it stands there. */
export function OwnSlot(props: { readonly post: Post }) {
  const key = createMemo(() => (isInItsSlot(props.post) ? props.post.slot : null))
  return <Show when={key()}>{(shown) => <Filled slot={shown()} />}</Show>
}

function Filled(props: { readonly slot: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const slots = createSlots(workspace)
  const slot = () => slots().find(({ id }) => id === slotInKey(props.slot))
  return (
    <Show when={slot()}>
      {(found) => (
        <p class="when-zone hint">
          <a class="link" href={`/w/${workspace.id}/slots?slot=${found().id}`}>
            {words().slots.fills(found().name, formats().day(dayInKey(props.slot)))}
          </a>
        </p>
      )}
    </Show>
  )
}

/** Two people filled one slot apart: both posts stay, and each says so. */
export function SharedSlot(props: { readonly post: Post }) {
  const { view, open } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const mates = createMemo(() => slotMates(workspace.posts, props.post))
  const names = () =>
    formats().list(mates().map((post) => words().slots.quoted(view.say.title(post))))
  return (
    <Show when={mates().length > 0}>
      <p class="drawer-notice" role="status">
        <Icon of={repeat2} />
        <span class="grow">{words().slots.filledTwice(names())}</span>
        <For each={mates().slice(0, 1)}>
          {(post) => (
            <Button size="small" onClick={() => open(post.id)}>
              {words().slots.open}
            </Button>
          )}
        </For>
      </p>
    </Show>
  )
}
