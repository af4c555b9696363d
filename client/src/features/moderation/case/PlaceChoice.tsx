import { createSignal, type JSX, Show } from 'solid-js'
import type { CasePlace } from '#client/commands/moderation/cases.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { pencil } from '#client/ui/icons.ts'
import { useCase } from './case-context.ts'
import { PlaceFields } from './PlaceFields.tsx'

/** Where it happened, changed as a whole: one step to undo. */
export function PlaceChoice(props: { readonly children: JSX.Element }) {
  const { id, one, desk } = useCase()
  const words = useWords()
  const [draft, setDraft] = createSignal<CasePlace | null>(null)
  const begin = () => {
    const { network, channel, place, link, happenedAt } = one()
    setDraft({ network, channel, place, link: link ?? '', happenedAt })
  }
  const save = () => {
    const place = draft()
    if (place) desk.view.commands.setPlace(id, place)
    setDraft(null)
  }
  return (
    <Show when={desk.view.mayChange()} fallback={<span class="case-plain">{props.children}</span>}>
      <button type="button" class="case-choice" aria-haspopup="dialog" onClick={begin}>
        <span class="visually-hidden">{words().cases.changeWhere}, </span>
        {props.children}
        <Icon of={pencil} size="dense" />
      </button>
      <Dialog
        open={draft() !== null}
        onClose={() => setDraft(null)}
        title={words().cases.changeWhere}
        class="case-dialog"
        actions={
          <>
            <Button onClick={() => setDraft(null)}>{words().cases.leave}</Button>
            <Button look="primary" onClick={save}>
              {words().cases.save}
            </Button>
          </>
        }
      >
        <Show when={draft()}>
          {(place) => (
            <PlaceFields
              place={place()}
              onChange={(change) => setDraft({ ...place(), ...change })}
            />
          )}
        </Show>
      </Dialog>
    </Show>
  )
}
