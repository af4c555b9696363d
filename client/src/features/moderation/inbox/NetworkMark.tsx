import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { messageCircle } from '#client/ui/icons.ts'
import { networkName } from '#client/workspace/space/network-names.ts'

/** Where it happened, as a picture; one of its own where nobody said. */
export function NetworkMark(props: { readonly network: string | null }) {
  const words = useWords()
  return (
    <Show
      when={props.network}
      fallback={<Icon of={messageCircle} size="dense" class="inbox-nowhere" />}
    >
      {(network) => (
        <ChannelGlyph network={network()} name={networkName(network(), words().networks)} />
      )}
    </Show>
  )
}
