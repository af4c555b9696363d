import { createEffect, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js'
import type { QrCode } from '#client/ui/QrCode.tsx'

const [drawn, setDrawn] = createSignal<typeof QrCode>()

/** A code for other telephones: what draws it comes once there is a screen that has room for it, and is not waited for. */
export function Code(
  props: Parameters<typeof QrCode>[0] & {
    /** When the line broke; null while it is good. */
    readonly brokenAt: number | null
  },
) {
  let place: HTMLDivElement | undefined
  const [hasRoom, setHasRoom] = createSignal(false)
  onMount(() => {
    const looked = new ResizeObserver(([one]) => setHasRoom((one?.contentRect.width ?? 0) > 0))
    if (place) looked.observe(place)
    onCleanup(() => looked.disconnect())
  })
  createEffect(() => {
    if (!hasRoom() || props.brokenAt !== null || untrack(drawn)) return
    // What did not come is fetched again when the line is back.
    import('#client/ui/QrCode.tsx').then(
      ({ QrCode }) => setDrawn(() => QrCode),
      () => {},
    )
  })
  return (
    <div class="stage-qr" ref={place}>
      <Show when={drawn()} keyed>
        {(Drawn) => <Drawn text={props.text} label={props.label} />}
      </Show>
    </div>
  )
}
