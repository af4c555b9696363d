import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { POST_STATUSES } from '#shared/domain/post.ts'
import './Legend.css'

/** Every status with its mark. */
export function StatusList(props: { readonly ref?: (list: HTMLUListElement) => void }) {
  const words = useWords()
  return (
    <ul ref={props.ref} class="legend" aria-label={words().legend.statuses}>
      <For each={POST_STATUSES}>
        {(status) => (
          <li>
            <StatusMark status={status} />
            {words().statuses[status]}
          </li>
        )}
      </For>
    </ul>
  )
}
