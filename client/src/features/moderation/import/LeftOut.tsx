import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { download } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { useImport } from './import-context.ts'
import { Kinds } from './Kinds.tsx'
import { leftDetail } from './left-detail.ts'
import type { Review } from './workbench.ts'

/** Reasons with fewer than these stand open. */
const FEW = 10

/** What is not brought in, by reason; all of it can be had as a file to put right. */
export function LeftOut(props: { readonly left: Review['left'] }) {
  const { view, said } = useImport()
  const words = useWords()
  const count = () => props.left.reduce((sum, one) => sum + one.count, 0)
  const save = () =>
    view.saveLeft(`${said().leftFile}.csv`, {
      headings: said().leftHeadings,
      reasons: said().leftReasons,
      colon: words().importing.reasonOf('', ''),
    })
  return (
    <Show when={props.left.length > 0}>
      <Part title={said().left} hint={said().leftHint}>
        <div class="groups">
          <For each={props.left}>
            {({ kind, count: all, first }) => (
              <Kinds title={said().leftReasons[kind]} count={all} items={first} open={all < FEW}>
                {({ reason }) => leftDetail(reason)}
              </Kinds>
            )}
          </For>
        </div>
        <Button size="small" icon={download} onClick={() => void save()}>
          {words().importing.saveLeft(count())}
        </Button>
      </Part>
    </Show>
  )
}
