import { Show } from 'solid-js'
import { Part } from '#client/ui/Part.tsx'
import type { ImportPlan } from '#shared/formats/plan/plan-import.ts'
import { useImport } from './import-context.ts'
import { PlannedPosts } from './PlannedPosts.tsx'

/** Posts of the file that stay as they are here: those that need nothing, and those in the bin. */
export function LeftAlone(props: { readonly plan: ImportPlan }) {
  const { view, said } = useImport()
  return (
    <>
      <Show when={props.plan.binned.length > 0}>
        <Part
          title={said().binned}
          hint={view.restores() ? said().binnedComeBack : said().binnedStay}
        >
          <PlannedPosts posts={props.plan.binned} folded />
        </Part>
      </Show>
      <Show when={props.plan.same.length > 0}>
        <Part title={said().same} hint={said().sameHint}>
          <PlannedPosts posts={props.plan.same} folded />
        </Part>
      </Show>
    </>
  )
}
