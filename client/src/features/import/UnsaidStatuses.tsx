import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Part } from '#client/ui/Part.tsx'
import { isPostStatus, POST_STATUSES } from '#shared/domain/post.ts'
import type { ImportPlan } from '#shared/formats/plan/plan-import.ts'
import { useImport } from './import-context.ts'

const SIDES = ['past', 'coming'] as const

/** The status of new posts whose status the file does not say: it differs with whether their day has passed. */
export function UnsaidStatuses(props: { readonly plan: ImportPlan }) {
  const { view, said } = useImport()
  const words = useWords()
  const sides = () => SIDES.filter((side) => props.plan.unsaid[side] > 0)
  return (
    <Show when={sides().length > 0}>
      <Part title={said().uses.status} hint={said().unsaidHint}>
        <div class="import-row import-days">
          <For each={SIDES}>
            {(side) => (
              <Show when={sides().includes(side)}>
                <SelectField
                  label={said().unsaid[side](props.plan.unsaid[side])}
                  value={view.choices()?.unsaid[side] ?? ''}
                  options={POST_STATUSES.map((status) => ({
                    value: status,
                    label: words().statuses[status],
                  }))}
                  onChange={(status) => isPostStatus(status) && view.setUnsaid(side, status)}
                />
              </Show>
            )}
          </For>
        </div>
      </Part>
    </Show>
  )
}
