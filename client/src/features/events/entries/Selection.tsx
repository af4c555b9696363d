import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { ban, circleCheck, circleDashed, listChecks, trash2, x } from '#client/ui/icons.ts'
import { toolbarKeys } from '#client/ui/toolbar-keys.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { useEntries } from './entries-context.ts'
import { RefuseDialog } from './RefuseDialog.tsx'

/** How many entries are selected, and what can be decided about all of them. */
export function Selection() {
  const { view } = useEntries()
  const words = useWords()
  const [asking, setAsking] = createSignal<'accept' | 'refuse' | 'erase' | null>(null)
  const ids = () => [...view.marked()]
  const decide = (some: readonly string[], eligibility: 'eligible' | 'pending') =>
    void view.commands.decide(some, { eligibility, refusal: null, note: '' })
  /** What the checks say is not passed over without a word. */
  const accept = (): void => {
    if (ids().some((id) => view.remarks(id).length > 0)) setAsking('accept')
    else decide(ids(), 'eligible')
  }
  return (
    <Show when={ids().length > 0}>
      <div
        ref={footBar()}
        class="entries-selection"
        role="toolbar"
        aria-label={words().entries.selection}
        onKeyDown={toolbarKeys}
      >
        <b role="status">{words().entries.marked(ids().length)}</b>
        <Show when={ids().length < view.ids().length}>
          <Button look="ghost" class="entries-all" icon={listChecks} onClick={() => view.markAll()}>
            {words().entries.markAll(view.ids().length)}
          </Button>
        </Show>
        <span class="grow" />
        <Show when={view.commands.mayChange()}>
          <Button icon={circleCheck} onClick={accept}>
            {words().entries.accept}
          </Button>
          <Button icon={ban} onClick={() => setAsking('refuse')}>
            {words().entries.refuse}
          </Button>
          <Button look="ghost" icon={circleDashed} onClick={() => decide(ids(), 'pending')}>
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
      <AcceptDialog
        ids={ids()}
        open={asking() === 'accept'}
        onAccept={(some) => decide(some, 'eligible')}
        onClose={() => setAsking(null)}
      />
      <RefuseDialog ids={ids()} open={asking() === 'refuse'} onClose={() => setAsking(null)} />
      <EraseDialog ids={ids()} open={asking() === 'erase'} onClose={() => setAsking(null)} />
    </Show>
  )
}
