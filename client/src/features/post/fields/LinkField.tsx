import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { usePost } from '../post-context.ts'
import { webAddress } from './web-address.ts'

/** The address that the post sends people to. Only web addresses can be opened: a post comes from anywhere. */
export function LinkField() {
  const { view } = usePost()
  const words = useWords()
  const [left, setLeft] = createSignal(true)
  const href = () => webAddress(view.link.value())
  const isWrong = () => left() && view.link.value().trim() !== '' && href() === null
  return (
    <div
      class="link-field"
      onFocusOut={() => {
        setLeft(true)
        view.link.flush()
      }}
    >
      <TextField
        label={words().post.link}
        type="url"
        placeholder="https://"
        autocomplete="off"
        maxLength={2000}
        value={view.link.value()}
        error={isWrong() ? words().post.linkWrong : null}
        onInput={(value) => {
          setLeft(false)
          view.link.typed(value)
        }}
      />
      <Show when={href()}>
        {(address) => (
          <a class="link link-open" href={address()} target="_blank" rel="noreferrer noopener">
            <Icon of={externalLink} size="dense" />
            {words().post.openLink}
          </a>
        )}
      </Show>
    </div>
  )
}
