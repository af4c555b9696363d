import type { JSX } from 'solid-js'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

/** Asked before something that nobody can take back. It stays open until its caller closes it. */
export function DangerDialog(props: {
  readonly open: boolean
  readonly title: string
  /** What leaves everything as it is. */
  readonly keep: string
  readonly onKeep: () => void
  readonly goOn: string
  readonly onGoOn: () => void
  /** What going on means. */
  readonly children: JSX.Element
}) {
  return (
    <Dialog
      alert
      open={props.open}
      onClose={props.onKeep}
      title={props.title}
      actions={
        <>
          <Button onClick={() => props.onKeep()}>{props.keep}</Button>
          <Button look="danger" onClick={() => props.onGoOn()}>
            {props.goOn}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
