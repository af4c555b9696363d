import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, lockKeyhole, trash2 } from '#client/ui/icons.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from './post-context.ts'

/** Why nothing can be changed, or what is unusual about this post. */
export function Notices(props: { readonly post: Post }) {
  const { view } = usePost()
  const words = useWords()
  const reason = () => {
    const locked = view.locked()
    return locked === null || locked === 'deleted' || locked === 'opening'
      ? null
      : words().post.readOnly[locked]
  }
  return (
    <>
      <Show when={reason()}>
        {(text) => (
          <p class="drawer-notice" role="status">
            <Icon of={lockKeyhole} />
            {text()}
          </p>
        )}
      </Show>
      <Show when={view.locked() === 'deleted'}>
        <p class="drawer-notice" role="status">
          <Icon of={trash2} />
          <span class="grow">{words().post.deleted}</span>
          <Button size="small" onClick={() => view.restore()}>
            {words().post.restore}
          </Button>
        </p>
      </Show>
      <Show when={props.post.status === 'cancelled'}>
        <p class="drawer-notice" role="status">
          <Icon of={info} />
          {words().post.cancelled}
        </p>
      </Show>
    </>
  )
}
