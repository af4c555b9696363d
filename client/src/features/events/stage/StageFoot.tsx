import { createMemo, For, Show } from 'solid-js'
import { Code } from './Code.tsx'
import type { StageProps } from './Stage.tsx'
import { clockOn, hostOf, slideOn } from './stage-view.ts'
import { VoteHere } from './VoteSlide.tsx'
import { isOn } from './vote-standing.ts'

/** As many as are read in a room before the next one comes. */
const ANNOUNCEMENTS = 3

/** What was said last, and the way here for the telephones in the room. */
export function StageFoot(props: StageProps) {
  const latest = () => {
    const { announcements } = props.shown
    // The newest fills the screen already.
    const first = slideOn(props.shown).kind === 'announcement' ? 1 : 0
    return announcements.slice(first, first + ANNOUNCEMENTS)
  }
  /** The way to a vote fills the screen already where that is what is shown. */
  const isVoting = () => {
    const { vote } = props.shown
    return vote !== null && slideOn(props.shown).kind !== 'vote' && isOn(vote, props.now)
  }
  /** The same code stands there larger. */
  const isAsking = () => {
    const { vote } = props.shown
    return slideOn(props.shown).kind === 'vote' && vote !== null && isOn(vote, props.now)
  }
  // By its id, what was read out already is not read out again when something is added.
  const ids = createMemo(() => latest().map(({ id }) => id))
  const said = (id: string) => latest().find((one) => one.id === id)
  return (
    <footer class="stage-foot">
      <section class="stage-news" aria-live="polite">
        <Show when={ids().length > 0}>
          <h2>{props.words.announcements}</h2>
          <ul>
            <For each={ids()}>
              {(id) => (
                <li>
                  <time>{clockOn(props, said(id)?.at ?? 0)}</time>
                  <p>{said(id)?.text}</p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={!isAsking() && props.address}>
        {(address) => (
          <div class="stage-join">
            <Code text={address()} label={props.words.code} brokenAt={props.brokenAt} />
            <p>
              <b class="stage-follow">{isVoting() ? props.words.vote.phone : props.words.follow}</b>
              <span class="stage-host">{hostOf(address())}</span>
              <Show when={isVoting()} fallback={props.words.followDetail}>
                <VoteHere {...props} address={address()} />
              </Show>
            </p>
          </div>
        )}
      </Show>
    </footer>
  )
}
