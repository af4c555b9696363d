import { createSignal, For, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { download } from '#client/ui/icons.ts'
import type { Left } from '#shared/formats/problem.ts'
import { useImport } from './import-context.ts'
import { reasonSentence } from './import-words.ts'
import { Part } from './Part.tsx'
import { createWhere } from './where.ts'

const SHOWN = 10

/** What is not imported, each with its reason; rows of a table can be had as a file to put right. */
export function LeftOut(props: { readonly left: readonly Left[] }) {
  const { view, said } = useImport()
  const where = createWhere()
  const [shown, setShown] = createSignal(SHOWN)
  const isTable = () => view.choices()?.kind === 'table'
  const save = () =>
    view.saveLeft(`${said().leftFile}.csv`, said().why, (reason) => reasonSentence(reason, said()))
  return (
    <Show when={props.left.length > 0}>
      <Part title={said().left} hint={said().leftHint}>
        <ul class="import-list">
          <For each={props.left.slice(0, shown())}>
            {(left) => (
              <li>
                <span class="dim tabular">{where(left.where)}</span>
                <span>
                  <Show when={left.title}>
                    <b>{left.title}</b>{' '}
                  </Show>
                  {reasonSentence(left.reason, said())}
                </span>
              </li>
            )}
          </For>
        </ul>
        <div class="import-row">
          <Show when={props.left.length > shown()}>
            <Button size="small" onClick={() => setShown(shown() + 100)}>
              {said().andMore(props.left.length - shown())}
            </Button>
          </Show>
          <Show when={isTable()}>
            <Button size="small" icon={download} onClick={() => void save()}>
              {said().saveLeft}
            </Button>
          </Show>
        </div>
      </Part>
    </Show>
  )
}
