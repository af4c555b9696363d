import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Part } from '#client/ui/Part.tsx'
import { useImport } from './import-context.ts'
import type { Preview } from './preview.ts'

/** The first of what will be there, as it will be: text is text, whatever stands in it. */
export function Previews(props: { readonly previews: readonly Preview[] }) {
  const { said } = useImport()
  const { formats } = useI18n()
  const kindOf = ({ collection, what }: Preview): string => {
    if (collection === 'cases') return said().case
    const names: Readonly<Record<string, string>> =
      collection === 'measures' ? said().measures : said().types
    return Object.hasOwn(names, what) ? (names[what] ?? what) : what
  }
  return (
    <Show when={props.previews.length > 0}>
      <Part title={said().preview} hint={said().previewHint}>
        <ul class="bring-previews">
          <For each={props.previews}>
            {(one) => (
              <li>
                <span class="dim tabular">{one.at === null ? '' : formats().instant(one.at)}</span>
                <span class="bring-what">
                  <b>{one.who}</b> <span class="muted">{kindOf(one)}</span>
                  <Show when={one.by}>{(by) => <span class="dim"> · {by()}</span>}</Show>
                  <span class="bring-text">{one.text}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  )
}
