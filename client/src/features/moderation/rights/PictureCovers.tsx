import { createSignal, For, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { type Cover, coverBetween, isLargeEnough } from './covered-picture.ts'

/** A picture as it will be handed out: whoever draws over a part of it covers that. */
export function PictureCovers(props: {
  readonly name: string
  readonly content: Blob
  readonly covers: readonly Cover[]
  readonly onCover: (covers: readonly Cover[]) => void
}) {
  const words = useWords()
  const address = URL.createObjectURL(props.content)
  onCleanup(() => URL.revokeObjectURL(address))
  /** What is being drawn. */
  const [drawn, setDrawn] = createSignal<Cover | null>(null)
  let picture: HTMLDivElement | undefined
  let from = { x: 0, y: 0 }
  const pointAt = (event: PointerEvent) => {
    const box = picture?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const end = () => {
    const cover = drawn()
    setDrawn(null)
    if (cover && isLargeEnough(cover)) props.onCover([...props.covers, cover])
  }
  const shown = () => {
    const cover = drawn()
    return cover ? [...props.covers, cover] : props.covers
  }
  const share = (part: number) => `${part * 100}%`
  return (
    <figure class="covered-picture">
      <div
        ref={(element) => {
          picture = element
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
          from = pointAt(event)
          setDrawn(coverBetween(from, from))
        }}
        onPointerMove={(event) => drawn() && setDrawn(coverBetween(from, pointAt(event)))}
        onPointerUp={end}
        onPointerCancel={() => setDrawn(null)}
      >
        <img src={address} alt={props.name} draggable={false} />
        <For each={shown()}>
          {(cover) => (
            <span
              style={{
                left: share(cover.x),
                top: share(cover.y),
                width: share(cover.width),
                height: share(cover.height),
              }}
            />
          )}
        </For>
      </div>
      <figcaption>
        <span class="hint">{words().rights.fileCoverHint}</span>
        <span role="status" aria-label={words().rights.fileCover(props.name)}>
          {props.covers.length > 0 ? words().rights.fileCovered(props.covers.length) : ''}
        </span>
        <Show when={props.covers.length > 0}>
          <Button
            look="ghost"
            size="small"
            icon={undo2}
            onClick={() => props.onCover(props.covers.slice(0, -1))}
          >
            {words().rights.fileUncover}
          </Button>
        </Show>
      </figcaption>
    </figure>
  )
}
