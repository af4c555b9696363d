import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useEntries } from './entries-context.ts'

/** For good, so it is asked. */
export function EraseDialog(props: {
  readonly ids: readonly string[]
  readonly open: boolean
  readonly onClose: () => void
}) {
  const { view, tell } = useEntries()
  const words = useWords()
  const erase = () => {
    const { ids } = props
    props.onClose()
    void view.commands.erase(ids).then(() => tell(words().entries.erased(ids.length)))
  }
  return (
    <Dialog
      alert
      open={props.open}
      onClose={props.onClose}
      title={words().entries.eraseTitle(props.ids.length)}
      actions={
        <>
          <Button onClick={props.onClose}>{words().entries.keep}</Button>
          <Button look="danger" onClick={erase}>
            {words().entries.eraseDo}
          </Button>
        </>
      }
    >
      <p>{words().entries.eraseDetail}</p>
    </Dialog>
  )
}
