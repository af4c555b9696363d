import { Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { printedKeys } from '#client/commands/keys.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Keys } from '#client/ui/Keys.tsx'
import { keyNames } from '../shell/key-names.ts'
import type { PaletteView } from './palette-view.ts'

/** What is still being looked for, and what the keys do. */
export function PaletteFoot(props: { readonly view: PaletteView }) {
  const { browser } = useApp()
  const words = useWords()
  const state = () => props.view.state()
  const said = () => {
    const now = state()
    const { palette } = words()
    if (now.kind === 'nothing') return palette.nothing(props.view.typed().trim())
    if (now.kind === 'reading') return palette.reading(now.left)
    if (now.kind === 'broken') return palette.broken
    return null
  }
  const keys = (written: string) =>
    printedKeys(written, browser.apple, keyNames(words().keyboard)).join(' ')
  return (
    <>
      <Show when={said()}>{(text) => <p class="palette-said">{text()}</p>}</Show>
      <p class="visually-hidden" role="status">
        {said() ?? words().palette.count(props.view.items().length)}
      </p>
      <div class="palette-foot" aria-hidden="true">
        <span>
          <Keys of="↑" />
          <Keys of="↓" />
          {words().palette.choose}
        </span>
        <span>
          <Keys of="↵" />
          {words().palette.open}
        </span>
        <span>
          <Keys of={keys('Mod+Enter')} />
          {words().palette.beside}
        </span>
      </div>
    </>
  )
}
