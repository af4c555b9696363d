import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, download, listFilter } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { SearchField } from '#client/ui/SearchField.tsx'
import { networkName } from '#client/workspace/space/network-names.ts'
import { TRIAGES } from '#shared/domain/moderation/case.ts'
import { CASE_ORDERS } from '#shared/domain/moderation/queue.ts'
import { triageFace } from '../faces.ts'
import { exportItems } from './export-items.ts'
import { useInbox } from './inbox-context.ts'
import { isNarrowed, NO_INBOX_FILTER, UNTRIAGED } from './inbox-filter.ts'
import { NetworkMark } from './NetworkMark.tsx'

/** Which cases of the queue are shown, and in which order. */
export function InboxFilters(props: { readonly field: (input: HTMLInputElement) => void }) {
  const desk = useInbox()
  const { view, filter, setFilter } = desk
  const words = useWords()
  const said = () => words().cases
  const orders = (): MenuItem[] =>
    CASE_ORDERS.map((order) => ({
      kind: 'action',
      label: said().orders[order],
      chosen: filter().order === order,
      run: () => setFilter({ order }),
    }))
  const networks = (): MenuItem[] => [
    {
      kind: 'action',
      label: said().anyNetwork,
      chosen: filter().network === null,
      run: () => setFilter({ network: null }),
    },
    ...view.networks().map(
      (network): MenuItem => ({
        kind: 'action',
        label: networkName(network, words().networks),
        mark: () => <NetworkMark network={network} />,
        chosen: filter().network === network,
        run: () => setFilter({ network }),
      }),
    ),
  ]
  const triages = (): MenuItem[] => [
    {
      kind: 'action',
      label: said().anyTriage,
      chosen: filter().triage === null,
      run: () => setFilter({ triage: null }),
    },
    ...[null, ...TRIAGES].map(
      (triage): MenuItem => ({
        kind: 'action',
        ...triageFace(triage, said()),
        chosen: filter().triage === (triage ?? UNTRIAGED),
        run: () => setFilter({ triage: triage ?? UNTRIAGED }),
      }),
    ),
  ]
  const owners = (): MenuItem[] => [
    {
      kind: 'action',
      label: said().anyOwner,
      chosen: filter().owner === null,
      run: () => setFilter({ owner: null }),
    },
    ...view.owners().map(
      (owner): MenuItem => ({
        kind: 'action',
        label: view.colleague(owner)?.name ?? owner,
        chosen: filter().owner === owner,
        run: () => setFilter({ owner }),
      }),
    ),
  ]
  const triageShown = () => {
    const { triage } = filter()
    return triage === null ? null : triageFace(triage === UNTRIAGED ? null : triage, said()).label
  }
  return (
    <search
      class="inbox-filters"
      classList={{ 'inbox-filters-folded': !desk.filtering() }}
      aria-label={said().filters}
    >
      <SearchField
        label={said().search}
        keys="/"
        text={filter().text}
        onText={(text) => setFilter({ text })}
        field={(input) => props.field(input)}
      />
      <Show when={view.ids().length > 0}>
        <Menu
          label={said().exportOf(view.ids().length)}
          side="below-end"
          items={exportItems(desk, view.ids(), words())}
          trigger={(attributes) => (
            <IconButton
              {...attributes}
              look="ghost"
              size="small"
              icon={download}
              label={said().exportOf(view.ids().length)}
            />
          )}
        />
      </Show>
      <Chip
        icon={listFilter}
        label={said().order}
        shown={said().orders[filter().order]}
        isOn={false}
        items={orders()}
      />
      <Chip
        label={said().triage}
        shown={triageShown()}
        isOn={filter().triage !== null}
        items={triages()}
      />
      <Show when={view.networks().length > 1 || filter().network}>
        <Chip
          label={said().network}
          shown={
            filter().network === null ? null : networkName(filter().network ?? '', words().networks)
          }
          isOn={filter().network !== null}
          items={networks()}
        />
      </Show>
      <Show when={(filter().queue !== 'mine' && view.owners().length > 1) || filter().owner}>
        <Chip
          label={said().owner}
          shown={
            filter().owner === null
              ? null
              : (view.colleague(filter().owner)?.name ?? filter().owner)
          }
          isOn={filter().owner !== null}
          items={owners()}
        />
      </Show>
      <Show when={isNarrowed(filter())}>
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            const { queue, order } = filter()
            setFilter({ ...NO_INBOX_FILTER, queue, order })
          }}
        >
          {said().clear}
        </Button>
      </Show>
    </search>
  )
}

function Chip(props: {
  readonly icon?: string
  readonly label: string
  readonly shown: string | null
  readonly isOn: boolean
  readonly items: readonly MenuItem[]
}) {
  return (
    <Menu
      label={props.label}
      items={props.items}
      trigger={(attributes) => (
        <button
          type="button"
          class="inbox-chip"
          classList={{ 'inbox-chip-on': props.isOn }}
          {...attributes}
          aria-label={props.shown === null ? props.label : `${props.label}, ${props.shown}`}
        >
          <Show when={props.icon}>{(icon) => <Icon of={icon()} size="dense" />}</Show>
          {props.shown ?? props.label}
          <Icon of={chevronDown} size="dense" />
        </button>
      )}
    />
  )
}
