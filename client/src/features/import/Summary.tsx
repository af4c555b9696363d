import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { clockAlert, copy } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { ImportPlan } from '#shared/formats/plan/plan-import.ts'
import { useImport } from './import-context.ts'
import { oddHours } from './odd-hours.ts'

/** In figures: what the import adds, changes and leaves. */
export function Summary(props: { readonly plan: ImportPlan; readonly left: number }) {
  const { view, said } = useImport()
  const { formats } = useI18n()
  const workspace = useWorkspace()
  const odd = () => oddHours(props.plan.add, workspace.settings().timeZone)
  const undated = () => props.plan.add.filter(({ values }) => values.at === null).length
  const figures = () => {
    const { add, change, binned, same } = props.plan
    return [
      { count: add.length, label: said().toAdd(add.length), always: true },
      { count: change.length, label: said().toChange(change.length), always: false },
      { count: same.length, label: said().alreadyHere(same.length), always: false },
      { count: binned.length, label: said().toRestore, always: false },
      { count: props.left, label: said().leftOut(props.left), always: false },
    ].filter(({ count, always }) => always || count > 0)
  }
  return (
    <Part title={said().summary}>
      <ul class="import-figures" aria-live="polite">
        <For each={figures()}>
          {({ count, label }) => (
            <li>
              <b>{formats().number(count)}</b> <span>{label}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={undated() > 0}>
        <p class="muted">{said().undated(undated())}</p>
      </Show>
      <Show when={odd() > 0}>
        <p class="import-odd">
          <Icon of={clockAlert} size="dense" />
          {said().oddHours(odd())}
        </p>
      </Show>
      <Show when={props.plan.repeated.length > 0}>
        <p class="import-odd">
          <Icon of={copy} size="dense" />
          {said().repeated(props.plan.repeated.length)}
        </p>
      </Show>
      <Show when={props.plan.binned.length > 0}>
        <Checkbox
          label={said().restore(props.plan.binned.length)}
          checked={view.restores()}
          onChange={view.setRestores}
        />
      </Show>
    </Part>
  )
}
