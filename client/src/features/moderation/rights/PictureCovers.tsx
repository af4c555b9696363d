import { createSignal, createUniqueId, Index, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus, undo2 } from '#client/ui/icons.ts'
import { type Cover, coverBetween, isLargeEnough, LAID, nudgedBy } from './covered-picture.ts'

/** A picture as it will be handed out: whoever draws over a part of it, or lays one there by keyboard, covers that. */
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
  /** Where a part lies that was moved by keyboard. */
  const [moved, setMoved] = createSignal('')
  const hint = createUniqueId()
  let picture: HTMLDivElement | undefined
  let adding: HTMLButtonElement | undefined
  let from = { x: 0, y: 0 }
  const pointAt = (event: PointerEvent) => {
    const box = picture?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const percent = (share: number) => Math.round(share * 100)
  const part = (cover: Cover, index: number) => {
    return words().rights.fileCoverPart(index + 1, {
      left: percent(cover.x),
      top: percent(cover.y),
      width: percent(cover.width),
      height: percent(cover.height),
    })
  }
  const cover = (covers: readonly Cover[]) => {
    setMoved('')
    props.onCover(covers)
  }
  const focusOn = (index: number) => {
    const found = picture?.querySelectorAll('button')[index]
    if (found) found.focus()
    else adding?.focus()
  }
  const lay = () => {
    cover([...props.covers, LAID])
    focusOn(props.covers.length - 1)
  }
  const press = (event: KeyboardEvent, index: number) => {
    const one = props.covers[index]
    if (!one) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      cover(props.covers.filter((_, at) => at !== index))
      focusOn(Math.min(index, props.covers.length - 1))
      return
    }
    const nudged = nudgedBy(event.key, event.shiftKey, one)
    if (!nudged) return
    event.preventDefault()
    props.onCover(props.covers.with(index, nudged))
    setMoved(part(nudged, index))
  }
  const end = () => {
    const one = drawn()
    setDrawn(null)
    if (one && isLargeEnough(one)) cover([...props.covers, one])
  }
  const shown = () => {
    const one = drawn()
    return one ? [...props.covers, one] : props.covers
  }
  const share = (part: number) => `${part * 100}%`
  return (
    <figure class="covered-picture">
      <div
        ref={(element) => {
          picture = element
        }}
        // Within it, the arrows are for the parts also where a screen reader would read with them.
        role="application"
        aria-label={words().rights.fileCover(props.name)}
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
        <Index each={shown()}>
          {(cover, index) => (
            <button
              type="button"
              aria-label={part(cover(), index)}
              aria-describedby={hint}
              onKeyDown={(event) => press(event, index)}
              style={{
                left: share(cover().x),
                top: share(cover().y),
                width: share(cover().width),
                height: share(cover().height),
              }}
            />
          )}
        </Index>
      </div>
      <figcaption>
        <span class="hint" id={hint}>
          {words().rights.fileCoverHint}
        </span>
        <Button
          ref={(element) => {
            adding = element
          }}
          size="small"
          icon={plus}
          onClick={lay}
        >
          {words().rights.fileCoverAdd}
        </Button>
        <span role="status">
          {props.covers.length > 0 ? words().rights.fileCovered(props.covers.length) : ''}
          <span class="visually-hidden"> {moved()}</span>
        </span>
        <Show when={props.covers.length > 0}>
          <Button
            look="ghost"
            size="small"
            icon={undo2}
            onClick={() => cover(props.covers.slice(0, -1))}
          >
            {words().rights.fileUncover}
          </Button>
        </Show>
      </figcaption>
    </figure>
  )
}
