import { Show } from 'solid-js'
import { Part } from '#client/ui/Part.tsx'
import type { Addition } from '#shared/formats/plan/plan-import.ts'
import { useImport } from './import-context.ts'
import { PlannedPosts } from './PlannedPosts.tsx'

/** Every post that will be added, as it will be. */
export function Additions(props: { readonly additions: readonly Addition[] }) {
  const { said } = useImport()
  return (
    <Show when={props.additions.length > 0}>
      <Part title={said().added}>
        <PlannedPosts posts={props.additions} />
      </Part>
    </Show>
  )
}
