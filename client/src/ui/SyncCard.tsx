import { Icon } from './Icon.tsx'
import { PICTURES, type SyncNotice } from './SyncStatus.tsx'

/** What a line says, with its detail: for a panel or a list. */
export function SyncCard(props: { readonly notice: SyncNotice }) {
  return (
    <div class={`sync-card sync-${PICTURES[props.notice.kind].tone}`}>
      <Icon of={PICTURES[props.notice.kind].icon} />
      <span>
        <b>{props.notice.title}</b>
        <small>{props.notice.detail}</small>
      </span>
    </div>
  )
}
