import { For, Show } from 'solid-js'
import { Part } from '#client/ui/Part.tsx'
import { useImport } from './import-context.ts'
import { Kinds } from './Kinds.tsx'
import type { Review } from './workbench.ts'

/** What is taken, but not quite as the file says it. */
export function Remarks(props: { readonly remarks: Review['remarks'] }) {
  const { said } = useImport()
  return (
    <Show when={props.remarks.length > 0}>
      <Part title={said().remarks}>
        <div class="groups">
          <For each={props.remarks}>
            {({ kind, count, first }) => (
              <Kinds title={said().remarkKinds[kind]} count={count} items={first} open={false}>
                {({ about }) => ('text' in about ? about.text : '')}
              </Kinds>
            )}
          </For>
        </div>
      </Part>
    </Show>
  )
}
