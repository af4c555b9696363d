import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { split, trash2 } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { type Handle, LONGEST_HANDLE } from '#shared/domain/moderation/noted-person.ts'
import { networkChoices } from '../networks.ts'
import { useFacts } from './facts.ts'

/** Under which names somebody is known, network by network; each can be taken out of the file. */
export function Handles(props: {
  readonly file: NotedFile
  readonly onSplit: (handle: Handle) => void
}) {
  const facts = useFacts()
  const words = useWords()
  const items = (handle: Handle): MenuItem[] => [
    {
      kind: 'action',
      label: words().noted.splitHandle,
      detail: words().noted.splitHandleDetail,
      icon: split,
      run: () => props.onSplit(handle),
    },
    {
      kind: 'action',
      label: words().noted.dropHandle,
      icon: trash2,
      danger: true,
      run: () => facts.people.dropHandle(props.file.id, handle),
    },
  ]
  return (
    <ul class="handles" aria-label={words().noted.handles}>
      <For each={props.file.handles}>
        {(one) => (
          <li class="handle">
            <ChannelGlyph network={one.network} name={networkName(one.network, words().networks)} />
            <bdi>{one.handle}</bdi>
            <Show when={facts.mayChange()}>
              <MoreMenu
                size="small"
                label={words().noted.moreHandle(one.handle)}
                items={items(one)}
              />
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}

/** One more account. */
export function NewHandle(props: {
  readonly action: string
  readonly autofocus?: boolean
  readonly onAdd: (handle: Handle) => void
}) {
  const words = useWords()
  const [network, setNetwork] = createSignal<string>('discord')
  const [handle, setHandle] = createSignal('')
  const isEmpty = () => handle().trim().replace(/^@/, '') === ''
  const add = () => {
    if (isEmpty()) return
    props.onAdd({ network: network(), handle: handle() })
    setHandle('')
  }
  return (
    <form
      class="new-handle"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <select
        class="input"
        aria-label={words().noted.network}
        value={network()}
        onChange={(event) => setNetwork(event.currentTarget.value)}
      >
        <For each={networkChoices(words())}>
          {({ value, label }) => <option value={value}>{label}</option>}
        </For>
      </select>
      <input
        class="input"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        autofocus={props.autofocus}
        spellcheck={false}
        maxLength={LONGEST_HANDLE}
        aria-label={words().noted.handle}
        placeholder={words().noted.handleExample}
        value={handle()}
        onInput={(event) => setHandle(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="small"
        unavailable={isEmpty() ? words().noted.handleFirst : undefined}
      >
        {props.action}
      </Button>
    </form>
  )
}
