import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { ellipsis, listChecks, x } from '#client/ui/icons.ts'
import { Menu } from '#client/ui/Menu.tsx'
import { TRIAGES } from '#shared/domain/moderation/case.ts'
import { caseDeeds } from '../case-deeds.ts'
import { triageFace } from '../faces.ts'
import { exportItems } from './export-items.ts'
import { triageKey } from './inbox-commands.ts'
import { useInbox } from './inbox-context.ts'

/** How many cases are marked, and what can be done with all of them. */
export function SelectionPanel() {
  const desk = useInbox()
  const { view } = desk
  const words = useWords()
  const ids = () => [...view.marks.marked()]
  return (
    <Show when={ids().length > 0}>
      <div
        ref={footBar()}
        class="inbox-selection"
        role="toolbar"
        aria-label={words().cases.selection}
      >
        <p class="inbox-selection-head">
          <b role="status">{words().cases.marked(ids().length)}</b>
          <span class="grow" />
          <Show when={ids().length < view.ids().length}>
            <IconButton
              look="ghost"
              size="small"
              icon={listChecks}
              label={words().cases.markAll(view.ids().length)}
              keys="A"
              onClick={() => view.marks.toggleAll()}
            />
          </Show>
          <IconButton
            look="ghost"
            size="small"
            icon={x}
            label={words().cases.unmark}
            onClick={() => view.marks.clear()}
          />
        </p>
        <Show when={view.mayChange()} fallback={<p class="hint">{words().cases.readOnly}</p>}>
          <div class="inbox-selection-deeds">
            <For each={TRIAGES}>
              {(triage) => {
                const face = () => triageFace(triage, words().cases)
                return (
                  <button
                    type="button"
                    class="inbox-deed"
                    title={`${face().label} (${triageKey(triage)})`}
                    onClick={() => desk.triage(ids(), triage)}
                  >
                    <Icon of={face().icon} />
                    {face().label}
                  </button>
                )
              }}
            </For>
            <Menu
              label={words().cases.more}
              side="above-end"
              items={[
                ...caseDeeds({ desk, ids: ids(), words: words() }),
                { kind: 'line' },
                ...exportItems(desk, ids(), words()),
              ]}
              trigger={(attributes) => (
                <button type="button" class="inbox-deed" {...attributes}>
                  <Icon of={ellipsis} />
                  {words().cases.more}
                </button>
              )}
            />
          </div>
        </Show>
      </div>
    </Show>
  )
}
