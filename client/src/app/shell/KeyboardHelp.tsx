import { For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import type { CommandGroup } from '#client/commands/command.ts'
import { printedKeys } from '#client/commands/keys.ts'
import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { Keys } from '#client/ui/Keys.tsx'
import { keyNames } from './key-names.ts'
import { type HelpRow, helpRows } from './keyboard-help.ts'
import './KeyboardHelp.css'
import { keysOf } from '#shared/table-keys.ts'

const GROUPS = {
  calendar: (words) => words.groupCalendar,
  ideas: (words) => words.groupIdeas,
  moderation: (words) => words.groupModeration,
  post: (words) => words.groupPost,
  carry: (words) => words.groupCarry,
  drawer: (words) => words.groupDrawer,
  go: (words) => words.groupGo,
  app: (words) => words.groupApp,
} as const satisfies Record<CommandGroup, (words: Words['keyboard']) => string>

const ORDER = keysOf(GROUPS)

/** Everything that has a key right now, read from the commands themselves. */
export function KeyboardHelp(props: { readonly onClose: () => void }) {
  const { preferences } = useApp()
  const words = useWords()
  const commands = useCommandRegistry()
  const rows = () => helpRows(commands.commands(), words())
  const inGroup = (group: CommandGroup) => rows().filter((row) => row.group === group)
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={words().keyboard.title}
      class="keyboard-help"
      actions={
        <Button autofocus onClick={() => props.onClose()}>
          {words().common.close}
        </Button>
      }
    >
      <p class="muted">{words().keyboard.intro}</p>
      <div class="keyboard-groups">
        <For each={ORDER}>
          {(group) => (
            <Show when={inGroup(group).length > 0}>
              <section>
                <h3>{GROUPS[group](words().keyboard)}</h3>
                <dl>
                  <For each={inGroup(group)}>{(row) => <Shortcut row={row} />}</For>
                </dl>
              </section>
            </Show>
          )}
        </For>
      </div>
      <Switch
        label={words().keyboard.singleKeys}
        checked={preferences.singleKeys()}
        onChange={preferences.setSingleKeys}
      />
    </Dialog>
  )
}

function Shortcut(props: { readonly row: HelpRow }) {
  const { browser } = useApp()
  const words = useWords()
  const strokes = (keys: string) => printedKeys(keys, browser.apple, keyNames(words().keyboard))
  return (
    <div>
      <dt>{props.row.label}</dt>
      <dd>
        <For each={props.row.keys}>
          {(keys) => (
            <span class="keyboard-keys">
              <For each={strokes(keys)}>
                {(stroke, index) => (
                  <>
                    {index() > 0 && <span class="dim">{words().keyboard.sequence}</span>}
                    <Keys of={stroke} />
                  </>
                )}
              </For>
            </span>
          )}
        </For>
      </dd>
    </div>
  )
}
