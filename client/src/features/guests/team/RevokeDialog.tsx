import { useI18n } from '#client/i18n/i18n.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import type { ListedLink } from './links-view.ts'

/** A revoked link does not come back, so it is asked for. */
export function RevokeDialog(props: {
  readonly link: ListedLink | null
  readonly onKeep: () => void
  readonly onRevoke: (link: ListedLink) => void
}) {
  const { words } = useI18n()
  const revoke = () => {
    if (props.link) props.onRevoke(props.link)
  }
  return (
    <DangerDialog
      open={props.link !== null}
      title={words().guestLinks.revokeTitle(props.link?.name ?? '')}
      keep={words().guestLinks.keep}
      onKeep={props.onKeep}
      goOn={words().guestLinks.revoke}
      onGoOn={revoke}
    >
      <p>{words().guestLinks.revokeDetail}</p>
    </DangerDialog>
  )
}
