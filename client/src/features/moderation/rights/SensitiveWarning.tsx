import { createMemo, For, Show } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { sensitiveFinder, sensitiveWordsIn } from '#shared/domain/moderation/sensitive-words.ts'
import '#client/ui/Warned.css'

/** Under whatever is written about people: which word may say what should not be noted, and why. It never stops anybody. */
export function SensitiveWarning(props: { readonly text: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const { settings } = workspace.write
  const changed = changesOf(settings)
  const find = createMemo(() => {
    changed()
    return sensitiveFinder(sensitiveWordsIn(settings))
  })
  const found = createMemo(() => find()(props.text))
  return (
    // There before anything is found, so that a screen reader says what comes.
    <div class="warned" role="status">
      <Show when={found().length > 0}>
        <Icon of={triangleAlert} />
        <div>
          <b>{words().rights.sensitive}</b>
          <ul>
            <For each={found()}>
              {({ word, about }) => (
                <li>
                  {words().rights.sensitiveSays(
                    isolated(word),
                    words().rights.sensitiveAbout[about],
                  )}
                </li>
              )}
            </For>
          </ul>
          <p>{words().rights.sensitiveWhy}</p>
        </div>
      </Show>
    </div>
  )
}
