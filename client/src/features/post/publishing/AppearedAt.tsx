import { createUniqueId, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink, triangleAlert } from '#client/ui/icons.ts'
import { useLeaving } from '#client/ui/use-leaving.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { otherNetworkOf } from '#shared/domain/networks/network-of-link.ts'
import { webAddress } from '../fields/web-address.ts'
import type { TypedAddress } from './typed-address.ts'

/**
 * Where a post can be read on a channel: pasted once, then a way there. One field before it is marked and afterwards: who
 * types in it goes on typing when it is.
 */
export function AppearedAt(props: {
  readonly name: string
  readonly network: string
  readonly typed: TypedAddress
  /** Where it can be read, as far as anybody said; null before it is marked. */
  readonly address: string | null
  readonly isMarked: boolean
  /** Nobody is asked for it here and now. */
  readonly isHidden: boolean
  /** An address of the web, or nothing. */
  readonly onChange: (address: string) => void
  /** With this address it is out; nothing more is to be asked about it. */
  readonly onMark: (address: string) => void
  /** Enter: there is nothing more to say of it. */
  readonly onDone: () => void
}) {
  const words = useWords()
  const note = createUniqueId()
  /** Said, and not refused: nobody here knows every address of a network. */
  const elsewhere = () => otherNetworkOf(props.typed.value(), props.network)
  const keep = (): boolean => {
    if (!props.typed.waits()) return true
    const address = props.typed.read()
    if (address === null) return false
    props.typed.done()
    if (address !== props.address) props.onChange(address)
    return true
  }
  const leave = () => {
    if (props.isMarked) keep()
  }
  useLeaving(leave)
  const enter = () => {
    if (props.isMarked) {
      if (keep()) props.onDone()
      return
    }
    const address = props.typed.read()
    if (address !== null) props.onMark(address)
  }
  return (
    <span
      classList={{
        'publishing-at': props.isMarked,
        'publishing-mark-here': !props.isMarked,
      }}
      hidden={props.isHidden}
    >
      <input
        class="input"
        type="url"
        autocomplete="off"
        maxLength={2000}
        aria-label={words().publishing.address(props.name)}
        aria-invalid={props.typed.isWrong() ? 'true' : undefined}
        aria-describedby={
          props.typed.isWrong() || elsewhere() !== null || !props.isMarked ? note : undefined
        }
        placeholder={
          props.isMarked ? words().publishing.addressExample : words().publishing.pasteAddress
        }
        value={props.typed.value()}
        onInput={(event) => props.typed.type(event.currentTarget.value)}
        onBlur={leave}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? ''
          if (props.isMarked || event.currentTarget.value !== '' || webAddress(pasted) === null)
            return
          event.preventDefault()
          props.onMark(pasted)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          enter()
        }}
      />
      <WayThere name={props.name} address={props.address} />
      <Switch>
        <Match when={props.typed.isWrong()}>
          <span class="field-error" id={note}>
            {words().post.linkWrong}
          </span>
        </Match>
        <Match when={elsewhere()}>
          {(network) => (
            <span class="publishing-elsewhere" id={note}>
              <Icon of={triangleAlert} size="dense" />
              {words().publishing.elsewhere(networkName(network(), words().networks), props.name)}
            </span>
          )}
        </Match>
        <Match when={!props.isMarked}>
          <span class="hint" id={note}>
            {words().publishing.pasteHint}
          </span>
        </Match>
      </Switch>
    </span>
  )
}

/** Nothing where nobody said where it can be read. */
export function WayThere(props: { readonly name: string; readonly address: string | null }) {
  const words = useWords()
  return (
    <Show when={webAddress(props.address ?? '')}>
      {(address) => (
        <a class="link link-open" href={address()} target="_blank" rel="noreferrer noopener">
          <Icon of={externalLink} size="dense" />
          {words().publishing.see(props.name)}
        </a>
      )}
    </Show>
  )
}
