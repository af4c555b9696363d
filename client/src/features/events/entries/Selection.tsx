import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { ban, circleCheck, circleDashed, listChecks, trash2, x } from '#client/ui/icons.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { useEntries } from './entries-context.ts'
import { RefuseDialog } from './RefuseDialog.tsx'

/** How many entries are selected, and what can be decided about all of them. */
export function Selection() {
  const { view } = useEntries()
  const words = useWords()
  const [asking, setAsking] = createSignal<'refuse' | 'erase' | null>(null)
  const ids = () => [...view.marked()]
  const decide = (eligibility: 'eligible' | 'pending') =>
    void view.commands.decide(ids(), { eligibility, refusal: null, note: '' })
  return (
    <Show when={ids().length > 0}>
      <div class="entries-selection" role="toolbar" aria-label={words().entries.selection}>
        <b role="status">{words().entries.marked(ids().length)}</b>
        <Show when={ids().length < view.ids().length}>
          <Button look="ghost" icon={listChecks} onClick={() => view.markAll()}>
            {words().entries.markAll(view.ids().length)}
          </Button>
        </Show>
        <span class="grow" />
        <Show when={view.commands.mayChange()}>
          <Button icon={circleCheck} onClick={() => decide('eligible')}>
            {words().entries.accept}
          </Button>
          <Button icon={ban} onClick={() => setAsking('refuse')}>
            {words().entries.refuse}
          </Button>
          <Button look="ghost" icon={circleDashed} onClick={() => decide('pending')}>
            {words().entries.reset}
          </Button>
          <Button look="ghost" icon={trash2} onClick={() => setAsking('erase')}>
            {words().entries.erase}
          </Button>
        </Show>
        <IconButton
          look="ghost"
          icon={x}
          label={words().entries.unmark}
          onClick={() => view.unmark()}
        />
      </div>
      <RefuseDialog ids={ids()} open={asking() === 'refuse'} onClose={() => setAsking(null)} />
      <EraseDialog ids={ids()} open={asking() === 'erase'} onClose={() => setAsking(null)} />
    </Show>
  )
}
