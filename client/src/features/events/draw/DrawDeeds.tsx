import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { dices } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { sealsOf } from '#shared/domain/events/draw/commitment.ts'
import { sayableSecret } from '#shared/domain/events/draw/randomness.ts'
import { createAsking } from './asking.ts'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'

/** What this device can do for a draw that waits. */
export function DrawDeeds(props: { readonly shown: ShownDraw }) {
  const { view, now, environment } = useDraw()
  const words = useWords()
  const formats = useFormats()
  const turn = () => view.turn(props.shown)
  const { fetched, begin } = createAsking({
    turn,
    fetch: (at) => view.fetch(props.shown, at),
    after: environment.after,
  })
  const fallbackSeal = () => {
    const at = turn()
    if (at.kind !== 'fetch' || at.orOpen === null || now() < at.orOpen) return null
    return at.seal
  }
  return (
    <Show when={props.shown.standing.kind === 'waiting'}>
      <div class="draw-deeds">
        <Show when={untilOf()}>
          {(until) => (
            <Button class="draw-wide" icon={dices} unavailable={words().draw.waitsHere}>
              {words().draw.possibleAt(formats().instantShort(until(), now()))}
            </Button>
          )}
        </Show>
        <Show when={turn().kind === 'fetch'}>
          <Button class="draw-wide" look="primary" icon={dices} onClick={begin}>
            {words().draw.drawNow}
          </Button>
          <p role="status">{fetched() ? words().draw.fetching[fetched() ?? 'came'] : ''}</p>
          <Show when={fallbackSeal()}>
            {(seal) => (
              <Button onClick={() => view.open(props.shown, seal())}>
                {words().draw.useFallback}
              </Button>
            )}
          </Show>
        </Show>
        <Show when={openable()}>
          {(seal) => (
            <Button
              class="draw-wide"
              look="primary"
              icon={dices}
              onClick={() => view.open(props.shown, seal())}
            >
              {words().draw.openSeal}
            </Button>
          )}
        </Show>
        <Show when={turn().kind === 'others'}>
          <p>{hasBegun() ? words().draw.others : words().draw.onlySealed}</p>
        </Show>
        <OwnCodes shown={props.shown} />
        <Show when={mayType()}>
          <TypeCode shown={props.shown} />
        </Show>
      </div>
    </Show>
  )

  function untilOf(): number | null {
    const at = turn()
    return at.kind === 'time' ? at.until : null
  }
  function openable(): string | null {
    const at = turn()
    return at.kind === 'open' ? at.seal : null
  }
  function hasBegun(): boolean {
    const { standing, draw } = props.shown
    return (
      draw.commitment.source.kind === 'devices' ||
      (standing.kind === 'waiting' && standing.opened.length > 0)
    )
  }
  /** Where secrets can be opened at all by now. */
  function mayType(): boolean {
    const { source } = props.shown.draw.commitment
    if (turn().kind === 'refused' || turn().kind === 'time') return false
    return source.kind === 'devices' || (source.fallback !== null && now() >= source.fallback.from)
  }
}

/** What was in the seals of this person's devices, to be read aloud: others may have no network. */
function OwnCodes(props: { readonly shown: ShownDraw }) {
  const workspace = useWorkspace()
  const words = useWords()
  const own = () => [
    ...new Set(
      props.shown.draw.secrets.flatMap(({ by, secret }) =>
        by === workspace.me.id ? [secret] : [],
      ),
    ),
  ]
  return (
    <Show when={own().length > 0}>
      <p>{words().draw.codeOf}</p>
      <For each={own()}>{(secret) => <code class="draw-code">{sayableSecret(secret)}</code>}</For>
    </Show>
  )
}

function TypeCode(props: { readonly shown: ShownDraw }) {
  const { view } = useDraw()
  const words = useWords()
  const [typed, setTyped] = createSignal('')
  const [isRight, setIsRight] = createSignal<boolean | null>(null)
  return (
    <Show when={sealsOf(props.shown.draw.commitment).length > 0}>
      <form
        class="draw-type"
        onSubmit={(event) => {
          event.preventDefault()
          const right = view.typeSecret(props.shown, typed())
          setIsRight(right)
          if (right) setTyped('')
        }}
      >
        <TextField
          label={words().draw.typeCode}
          hint={words().draw.typeCodeHint}
          autocomplete="off"
          value={typed()}
          error={isRight() === false ? words().draw.wrongCode : null}
          onInput={(text) => {
            setTyped(text)
            setIsRight(null)
          }}
        />
        <Button type="submit">{words().draw.typeCodeDo}</Button>
        <span role="status" class="hint">
          {isRight() ? words().draw.rightCode : ''}
        </span>
      </form>
    </Show>
  )
}
