import { createMemo, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { entryName } from '#shared/domain/events/entry.ts'
import { useEntries } from './entries-context.ts'
import { remarkSaid } from './remark-words.ts'

const SHOWN = 6

/** Some of what is to be made eligible has a remark: it says which, and what, before anybody decides. */
export function AcceptDialog(props: {
  readonly ids: readonly string[]
  readonly open: boolean
  readonly onAccept: (ids: readonly string[]) => void
  readonly onClose: () => void
}) {
  const { view } = useEntries()
  const words = useWords()
  const said = () => words().entries
  const remarked = createMemo(() => props.ids.filter((id) => view.remarks(id).length > 0))
  const without = () => props.ids.filter((id) => view.remarks(id).length === 0)
  const accept = (ids: readonly string[]): void => {
    props.onClose()
    props.onAccept(ids)
  }
  const nameOf = (id: string) => {
    const entry = view.entry(id)
    return entry ? entryName(entry) : ''
  }
  const remarksOf = (id: string) =>
    view
      .remarks(id)
      .map((remark) => remarkSaid(remark, said().remark))
      .join(' · ')
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={said().acceptTitle(props.ids.length)}
      actions={
        <>
          <Button onClick={props.onClose}>{words().common.cancel}</Button>
          <Show when={without().length > 0}>
            <Button onClick={() => accept(without())}>
              {said().acceptWithout(without().length)}
            </Button>
          </Show>
          <Button look="primary" onClick={() => accept(props.ids)}>
            {said().acceptAll(props.ids.length)}
          </Button>
        </>
      }
    >
      <p>{said().acceptRemarks(remarked().length)}</p>
      <ul class="entries-passed">
        <For each={remarked().slice(0, SHOWN)}>
          {(id) => (
            <li>
              <bdi>{nameOf(id)}</bdi>
              <span>{remarksOf(id)}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={remarked().length > SHOWN}>
        <p class="hint">{said().acceptMore(remarked().length - SHOWN)}</p>
      </Show>
    </Dialog>
  )
}
