import { createMemo, createSignal, For, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { Group } from '#client/ui/Group.tsx'
import { download } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { Part } from '#client/ui/Part.tsx'
import type { LeftHeadings } from '#shared/formats/ics/left-events.ts'
import type { Left, LeftReason } from '#shared/formats/problem.ts'
import { useImport } from './import-context.ts'
import { reasonDetail, reasonSentence } from './import-words.ts'
import { createWhere } from './where.ts'

const PAGE = 50
/** Reasons with fewer than these stand open. */
const FEW = 10

/** What is not imported, by reason; all of it can be had as a file to put right. */
export function LeftOut(props: { readonly left: readonly Left[] }) {
  const { view, said } = useImport()
  const where = createWhere()
  const groups = createMemo(() => [...Map.groupBy(props.left, ({ reason }) => reason.kind)])
  const [turned, setTurned] = createSignal<ReadonlyMap<LeftReason['kind'], boolean>>(new Map())
  const save = () => {
    const { uses, sourceZone, window, why } = said()
    const headings: LeftHeadings = {
      title: uses.title,
      date: uses.date,
      zone: sourceZone,
      text: uses.body,
      link: uses.link,
      recurrence: window,
      why,
    }
    return view.saveLeft(`${said().leftFile}.csv`, headings, (reason) =>
      reasonSentence(reason, said()),
    )
  }
  return (
    <Show when={props.left.length > 0}>
      <Part title={said().left} hint={said().leftHint}>
        <div class="groups">
          <For each={groups()}>
            {([kind, own]) => (
              <Group
                title={said().reasons[kind]}
                count={own.length}
                open={turned().get(kind) ?? own.length < FEW}
                onToggle={(open) => setTurned(new Map(turned()).set(kind, open))}
              >
                <Paged items={own} page={PAGE} class="import-list">
                  {(left) => (
                    <li>
                      <span class="dim tabular">{where(left.where)}</span>
                      <span>
                        {left.title} <span class="muted">{reasonDetail(left.reason, said())}</span>
                      </span>
                    </li>
                  )}
                </Paged>
              </Group>
            )}
          </For>
        </div>
        <Button size="small" icon={download} onClick={() => void save()}>
          {said().saveLeft(props.left.length)}
        </Button>
      </Part>
    </Show>
  )
}
