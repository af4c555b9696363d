import { createMemo, For, Show } from 'solid-js'
import type { DrawnRow, StageDraw } from '#shared/domain/events/stage-draw.ts'
import { Code } from './Code.tsx'
import { Left } from './Countdown.tsx'
import type { StageProps } from './Stage.tsx'
import { clockOn, drawnOn, inFours } from './stage-view.ts'
import './DrawSlide.css'

/** Characters: a longer name stands smaller, to be read at once. */
const LONG_NAME = 14
/** Beside the one who is read first: so many have room to be read from the back, too. */
const FEW = 2
/** The same of what is drawn. */
const LONG_TITLE = 36

type DrawProps = StageProps & { readonly draw: StageDraw }

/** A draw before everybody: what is sealed, when the chance comes, then who is drawn, one by one. */
export function DrawSlide(props: DrawProps) {
  return (
    <section class="stage-draw">
      <div class="stage-draw-facts">
        <h1 classList={{ 'stage-draw-long': props.draw.title.length > LONG_TITLE }}>
          {props.draw.title || props.words.draw}
        </h1>
        <dl>
          <div>
            <dt>
              {props.words.sealed(props.draw.entries, props.formats.number(props.draw.entries))}
            </dt>
            <dd>
              {props.words.fingerprint}
              <code class="stage-fingerprint">{inFours(props.draw.fingerprint)}</code>
            </dd>
          </div>
          <div>
            <dt>{source().what}</dt>
            <dd>{source().detail}</dd>
          </div>
        </dl>
        <Show when={props.draw.proof}>{(proof) => <Proof {...props} proof={proof()} />}</Show>
      </div>
      <Show when={props.draw.state !== 'cancelled'} fallback={<Cancelled {...props} />}>
        <Show when={props.shown.drawn.length > 0} fallback={<Before {...props} />}>
          <Drawn {...props} />
        </Show>
      </Show>
    </section>
  )

  function source(): { readonly what: string; readonly detail: string } {
    const { source: from } = props.draw
    const { words } = props
    if (from.kind === 'devices')
      return { what: words.devices(from.devices), detail: words.devicesDetail }
    const round = props.formats.number(from.round)
    return { what: words.beacon(round, clockOn(props, from.at)), detail: words.beaconDetail }
  }
}

/** What everybody waited for no longer holds: said at once, with as much of the reason as is everybody's. */
function Cancelled(props: DrawProps) {
  return (
    <div class="stage-draw-says stage-draw-off" role="status">
      <b>{props.words.drawCancelled}</b>
      <p>{props.words.cancelledFor[props.draw.why ?? 'other']}</p>
      <Show when={props.shown.drawn.length > 0}>
        <p>{props.words.namesVoid}</p>
      </Show>
      <p>{props.words.drawAgain}</p>
    </div>
  )
}

/** Nobody has been named yet. */
function Before(props: DrawProps) {
  const until = () => {
    const { source, state } = props.draw
    return state === 'announced' && source.kind === 'beacon' && source.at > props.now
      ? source.at
      : null
  }
  return (
    <div class="stage-draw-says" role="status">
      <Show
        when={until()}
        fallback={
          <Show when={props.draw.state === 'drawn'} fallback={props.words.chanceAwaited}>
            {props.words.toReveal(props.draw.prizes)}
          </Show>
        }
      >
        {(at) => (
          <div class="stage-draw-until" role="timer">
            <p>{props.words.untilDraw}</p>
            <Left {...props} until={at()} />
          </div>
        )}
      </Show>
    </div>
  )
}

function Drawn(props: DrawProps) {
  const drawn = createMemo(() => drawnOn(props.shown.drawn))
  const prize = (row: DrawnRow) =>
    row.standing.kind === 'winner' && props.draw.prizes > 1
      ? props.words.prize(row.standing.place)
      : props.words.won
  /** Others are called by their names: theirs has been erased since. */
  const hasLeft = (row: DrawnRow) =>
    row.name === '' && props.shown.drawn.some(({ name }) => name !== '')
  const others = () => drawn().winners.filter(({ code }) => code !== drawn().latest?.code)
  /** Who stands below the one who is read first. */
  const besides = () => others().length + drawn().reserves.length
  return (
    <div
      class="stage-drawn"
      classList={{
        'stage-drawn-few': besides() <= FEW,
        'stage-drawn-some': besides() > FEW,
        'stage-drawn-many': besides() > 5,
      }}
    >
      <div aria-live="polite">
        {/* By its code: another one comes in anew. */}
        <Show when={drawn().latest?.code} keyed>
          <Show when={drawn().latest}>
            {(row) => (
              <div class="stage-latest">
                <p>{prize(row())}</p>
                <div classList={{ 'stage-latest-long': row().name.length > LONG_NAME }}>
                  <Called row={row()} words={props.words} hasLeft={hasLeft(row())} />
                </div>
              </div>
            )}
          </Show>
        </Show>
      </div>
      <ol class="stage-drawn-list">
        <For each={others()}>
          {(row) => (
            <li>
              <small>{prize(row)}</small>
              <Called row={row} words={props.words} hasLeft={hasLeft(row)} />
            </li>
          )}
        </For>
      </ol>
      <Show when={drawn().reserves.length > 0}>
        <h2>{props.words.reserves}</h2>
        <ol class="stage-drawn-list stage-reserves">
          <For each={drawn().reserves}>
            {(row) => (
              <li>
                <Called row={row} words={props.words} hasLeft={hasLeft(row)} />
              </li>
            )}
          </For>
        </ol>
      </Show>
      <For each={drawn().out}>
        {(row) => <p class="stage-out">{props.words.out(row.name || row.code)}</p>}
      </For>
      <Show when={drawn().winners.length < props.draw.prizes}>
        <p class="stage-note">{props.words.revealed(drawn().winners.length, props.draw.prizes)}</p>
      </Show>
    </div>
  )
}

function Called(props: {
  readonly row: DrawnRow
  readonly words: DrawProps['words']
  readonly hasLeft: boolean
}) {
  return (
    <Show
      when={props.row.name || (props.hasLeft && props.words.vote.erased)}
      fallback={<b class="stage-code">{inFours(props.row.code)}</b>}
    >
      {(name) => (
        <>
          <b>
            <bdi>{name()}</bdi>
          </b>
          <code class="stage-called">{inFours(props.row.code)}</code>
        </>
      )}
    </Show>
  )
}

function Proof(props: DrawProps & { readonly proof: string }) {
  return (
    <div class="stage-proof">
      <Code text={props.proof} label={props.words.proofCode} brokenAt={props.brokenAt} />
      <p>
        <a href={props.proof} target="_blank" rel="noopener noreferrer">
          {props.words.proof}
        </a>
        {props.words.proofDetail}
      </p>
    </div>
  )
}
