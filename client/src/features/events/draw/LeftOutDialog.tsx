import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useDraw } from './draw-context.ts'
import type { LeftOut } from './draw-view.ts'

/** Asked before a list is frozen without people who could still be in it: an announcement is not taken back. */
export function LeftOutDialog(props: {
  readonly event: string
  readonly leftOut: LeftOut | null
  /** The list that would be frozen. */
  readonly isReckoning: boolean
  readonly onAnnounce: () => void
  readonly onClose: () => void
}) {
  const { now } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const undecided = () => props.leftOut?.undecided ?? 0
  return (
    <Dialog
      alert
      open={props.leftOut !== null}
      onClose={props.onClose}
      title={words().draw.leftOutTitle}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words().draw.notYet}</Button>
          <Button
            look="danger"
            unavailable={props.isReckoning ? words().draw.reckoning : undefined}
            onClick={() => props.onAnnounce()}
          >
            {words().draw.announce}
          </Button>
        </>
      }
    >
      <div class="draw-asked">
        <Show when={undecided() > 0}>
          <p>
            {words().draw.undecided(undecided())}{' '}
            <A class="link" href={`/w/${workspace.id}/events/${props.event}/entries`}>
              {words().entries.toDraw}
            </A>
          </p>
        </Show>
        <Show when={props.leftOut?.formUntil}>
          {(until) => <p>{words().draw.formIsOpen(formats().instantShort(until(), now()))}</p>}
        </Show>
      </div>
    </Dialog>
  )
}
