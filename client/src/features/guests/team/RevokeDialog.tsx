import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
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
    <Dialog
      alert
      open={props.link !== null}
      onClose={props.onKeep}
      title={words().guestLinks.revokeTitle(props.link?.name ?? '')}
      actions={
        <>
          <Button onClick={props.onKeep}>{words().guestLinks.keep}</Button>
          <Button look="danger" onClick={revoke}>
            {words().guestLinks.revoke}
          </Button>
        </>
      }
    >
      <p>{words().guestLinks.revokeDetail}</p>
    </Dialog>
  )
}
