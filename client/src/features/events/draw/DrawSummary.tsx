import { A } from '@solidjs/router'
import { type Accessor, createMemo, createUniqueId, type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, circleDashed, dices } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { knownFrom } from '#shared/domain/events/draw/commitment.ts'
import { standingOf } from '#shared/domain/events/draw/standing.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { shortHash } from './short-hash.ts'
import './DrawSummary.css'

/** How far the newest draw of an event is, beside its plan. Who takes part is not opened for it. */
export function DrawSummary(props: { readonly event: string; readonly now: Accessor<number> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const newest = createMemo(() => {
    const draws = workspace.events()?.draws
    for (const id of draws?.ids() ?? []) {
      const draw = draws?.get(id)
      if (draw?.kind === 'draw' && draw.event === props.event && draw.cancelled === null)
        return { draw, isDrawn: standingOf(draw, isSigned).kind === 'known' }
    }
    return null
  })
  const seedSaid = () => {
    const { random } = words().draw
    const shown = newest()
    if (!shown) return ''
    if (shown.isDrawn) return random.known
    const from = knownFrom(shown.draw.commitment)
    return from === null ? random.devices : random.beacon(formats().instantShort(from, props.now()))
  }
  return (
    <section class="draw-card" aria-labelledby={title}>
      <h2 id={title}>{words().draw.verifiable}</h2>
      <Show when={newest()} fallback={<p class="hint">{words().draw.why}</p>}>
        {(shown) => (
          <ol>
            <Step isDone title={words().draw.announced}>
              {shown().draw.commitment.title}
            </Step>
            <Step isDone title={words().draw.frozen}>
              {words().draw.entriesCount(
                shown().draw.commitment.entries,
                shown().draw.commitment.tickets,
              )}{' '}
              <code>{shortHash(shown().draw.hash)}</code>
            </Step>
            <Step isDone={shown().isDrawn} title={seedSaid()} />
          </ol>
        )}
      </Show>
      <A class="link" href={`/w/${workspace.id}/events/${props.event}/draw`}>
        <Icon of={dices} size="dense" />
        {newest() ? words().draw.toDraw : words().draw.prepare}
      </A>
    </section>
  )
}

function Step(props: {
  readonly isDone: boolean
  readonly title: string
  readonly children?: JSX.Element
}) {
  return (
    <li classList={{ 'draw-card-done': props.isDone }}>
      <Icon of={props.isDone ? circleCheck : circleDashed} />
      <div>
        <b>{props.title}</b>
        <Show when={props.children}>
          <p>{props.children}</p>
        </Show>
      </div>
    </li>
  )
}
