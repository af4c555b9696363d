import { type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import { successionOf } from './holder.ts'

/** Somebody whom the draw has named, in their place; it stays to be seen when they have left. */
export function DrawnLine(props: {
  readonly code: string
  /** Null where nobody can be disqualified. */
  readonly onPutOut: (() => void) | null
  readonly children?: JSX.Element
}) {
  const { view, now, called } = useDraw()
  const words = useWords()
  const formats = useFormats()
  const holder = () => view.holder(props.code)
  const withdrawnAt = () => {
    const one = holder()
    return one.kind === 'withdrawn' ? one.at : null
  }
  const name = () => {
    const one = holder()
    return one.kind === 'there' || one.kind === 'withdrawn' ? one.name : null
  }
  return (
    <li>
      <div class="draw-drawn">
        <span class="draw-who">
          <Show when={name()}>{(one) => <bdi>{one()}</bdi>}</Show>
          <Show when={holder().kind === 'erased'}>
            <span class="draw-left">{words().draw.erased}</span>
          </Show>{' '}
          <code class="draw-hash">{props.code}</code>
          <Show when={withdrawnAt()}>
            {(at) => (
              <small class="draw-left">
                {words().draw.withdrew(formats().instantShort(at(), now()))}
              </small>
            )}
          </Show>
        </span>
        <Show when={props.onPutOut}>
          {(putOut) => (
            <Button
              look="ghost"
              size="small"
              aria-label={words().draw.disqualifyWho(called(props.code))}
              onClick={() => putOut()()}
            >
              {words().draw.disqualify}
            </Button>
          )}
        </Show>
        {props.children}
      </div>
    </li>
  )
}

/** The place of a winner who has left: nobody moves up before somebody says so, and it is said who would win then. */
export function FreePlace(props: {
  readonly shown: ShownDraw
  readonly winner: string
  readonly reserves: readonly string[]
}) {
  const { view, called } = useDraw()
  const words = useWords()
  const next = () => successionOf(props.winner, props.reserves, view.holder).next
  return (
    <div class="draw-free" role="status">
      <p>
        <b>{words().draw.free}</b>{' '}
        <Show when={next()} fallback={words().draw.freeNobody}>
          {(code) => <>{words().draw.freeNext(called(code()))}</>}
        </Show>
      </p>
      <Button size="small" onClick={() => view.replace(props.shown, props.winner)}>
        <Show when={next()} fallback={words().draw.noteFree}>
          {(code) => <>{words().draw.giveTo(called(code()))}</>}
        </Show>
      </Button>
    </div>
  )
}
