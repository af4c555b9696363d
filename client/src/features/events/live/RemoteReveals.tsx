import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { play } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createDrawView } from '../draw/draw-view.ts'
import { revealSaid } from '../draw/PresentDraw.tsx'
import { createPresenting } from '../draw/present-draw.ts'

export interface RevealProps {
  readonly event: string
  readonly environment: Environment
  readonly now: Accessor<number>
  /** Id of the draw that is on show. */
  readonly draw: string
  /** The way to the next slide, where it stands beside: the main thing only while nobody is left to be revealed. */
  readonly next?: (isMain: boolean) => JSX.Element
}

/** Those who are drawn, from the same hand; by devices that may read who takes part. */
export function RemoteReveals(props: RevealProps) {
  const workspace = useWorkspace()
  const { environment, event, now } = props
  const view = createDrawView({ workspace, event, environment, now })
  const ids = createMemo(() =>
    view.draws().flatMap(({ draw }) => (draw.id === props.draw ? [draw.id] : [])),
  )
  return (
    <For each={ids()} fallback={props.next?.(true)}>
      {(id) => <RevealNext {...props} view={view} draw={id} />}
    </For>
  )
}

function RevealNext(
  props: RevealProps & {
    readonly view: ReturnType<typeof createDrawView>
  },
) {
  const workspace = useWorkspace()
  const words = useWords()
  const { view, event, environment } = props
  const shown = () => view.draws().find(({ draw }) => draw.id === props.draw)
  const first = shown()
  if (!first) return props.next?.(true)
  const presenting = createPresenting(workspace, event, () => shown() ?? first, {
    after: environment.after,
    personOf: view.personOf,
  })
  const deed = () => {
    if (presenting.isBehind())
      return {
        said: words().draw.showStanding,
        act: () => presenting.show(presenting.on()?.naming ?? 'code'),
      }
    const next = presenting.next()
    if (next === null || next.kind === 'done') return null
    return { said: revealSaid(next, words()), act: presenting.reveal }
  }
  return (
    <Show when={deed()} fallback={props.next?.(true)}>
      {(one) => (
        <>
          <Button
            class={props.next ? 'remote-full-next' : 'remote-wide'}
            {...(props.next ? { look: 'primary' } : { size: 'touch' })}
            icon={play}
            onClick={() => one().act()}
          >
            <span>{one().said}</span>
          </Button>
          {props.next?.(false)}
        </>
      )}
    </Show>
  )
}
