import { useWords } from '#client/i18n/i18n.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
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
    <DangerDialog
      open={props.open}
      title={words().entries.eraseTitle(props.ids.length)}
      keep={words().entries.keep}
      onKeep={props.onClose}
      goOn={words().entries.eraseDo}
      onGoOn={erase}
    >
      <p>{words().entries.eraseDetail}</p>
    </DangerDialog>
  )
}
