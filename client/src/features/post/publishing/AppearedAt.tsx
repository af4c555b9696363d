import { createSignal, createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { webAddress } from '../fields/LinkField.tsx'

/** Where a post can be read on a channel: pasted once, then a way there. */
export function AppearedAt(props: {
  readonly name: string
  readonly address: string | null
  readonly locked: boolean
  /** An address of the web, or nothing. */
  readonly onChange: (address: string) => void
  /** Enter: there is nothing more to say of it. */
  readonly onDone: () => void
}) {
  const words = useWords()
  const error = createUniqueId()
  const [isWrong, setWrong] = createSignal(false)
  const href = () => webAddress(props.address ?? '')
  const change = (typed: string) => {
    const address = typed.trim()
    const isAddress = address === '' || webAddress(address) !== null
    setWrong(!isAddress)
    if (isAddress && address !== (props.address ?? '')) props.onChange(address)
  }
  return (
    <span class="publishing-at">
      <Show when={!props.locked}>
        <input
          class="input"
          type="url"
          autocomplete="off"
          maxLength={2000}
          aria-label={words().publishing.address(props.name)}
          aria-invalid={isWrong() ? 'true' : undefined}
          aria-describedby={isWrong() ? error : undefined}
          placeholder={words().publishing.addressExample}
          value={props.address ?? ''}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            change(event.currentTarget.value)
            if (!isWrong()) props.onDone()
          }}
        />
      </Show>
      <Show when={href()}>
        {(address) => (
          <a class="link link-open" href={address()} target="_blank" rel="noreferrer noopener">
            <Icon of={externalLink} size="dense" />
            {words().publishing.see(props.name)}
          </a>
        )}
      </Show>
      <Show when={isWrong()}>
        <span class="field-error" id={error}>
          {words().post.linkWrong}
        </span>
      </Show>
    </span>
  )
}
