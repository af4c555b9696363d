import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Apart } from '#shared/domain/apart.ts'
import './Apart.css'

/** In a list: a choice waits in this one. */
export function ApartTag(props: { readonly of: readonly Apart[] }) {
  const words = useWords()
  return (
    <Show when={props.of.length > 0}>
      <span class="apart-tag">
        {words().apart.versions(Math.max(...props.of.map(({ versions }) => versions.length)))}
      </span>
    </Show>
  )
}
