import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import { standingOfVote } from '#shared/protocol/public-vote.ts'
import type { Ballot } from './ballot.ts'
import type { StageProps } from './Stage.tsx'
import { slideOn } from './stage-view.ts'
import { choiceSaid, daySaid, standingSaid } from './vote-standing.ts'

type PaperProps = StageProps & { readonly vote: StageVote; readonly ballot: Ballot }

/** A vote in the hand of somebody in the audience. */
export function BallotPaper(props: PaperProps) {
  const title = createUniqueId()
  const group = createUniqueId()
  const said = () => props.words.vote
  const means = () => ({ ...props, timeZone: props.shown.plan?.timeZone ?? props.viewerZone })
  /** Nothing else on the page says what it is about. */
  const isFirst = () => props.voting?.isTurned() === true || slideOn(props.shown).kind === 'vote'
  const isOpen = () => standingOfVote(props.vote, props.now) === 'open'
  const isFull = () => props.vote.most > 1 && props.ballot.chosen().size >= props.vote.most
  const nameOf = (id: string) => {
    const choice = props.vote.choices.find((one) => one.id === id)
    return choice ? choiceSaid(choice, props.words) : id
  }
  const counted = () => {
    const there = props.ballot.counted()
    return there && props.formats.list(there.map(nameOf))
  }
  const isCounted = createMemo(() => {
    const there = props.ballot.counted()
    const { size } = props.ballot.chosen()
    return there?.length === size && there.every((id) => props.ballot.chosen().has(id))
  })
  const [opened, setOpened] = createSignal(false)
  /** Whoever has voted looks at what is on the wall. */
  const isFolded = () =>
    !isFirst() && !opened() && isCounted() && props.ballot.counted() !== null && !problem()
  const problem = () => props.ballot.problem()
  const deed = () => {
    if (props.ballot.isSending()) return said().sending
    if (props.ballot.problem()) return said().again
    return props.ballot.counted() ? said().change : said().send
  }
  return (
    <Show
      when={!isFolded()}
      fallback={
        <section class="ballot ballot-folded" aria-label={props.vote.title}>
          <p role="status">
            <b>{said().counted(counted() ?? '')}</b>
          </p>
          <Show when={isOpen()}>
            <button type="button" onClick={() => setOpened(true)}>
              {said().change}
            </button>
          </Show>
        </section>
      }
    >
      <section class="ballot" aria-labelledby={title}>
        <small>{[props.shown.plan?.title, said().name].filter(Boolean).join(' · ')}</small>
        <Show when={isFirst()} fallback={<h2 id={title}>{props.vote.title}</h2>}>
          <h1 id={title}>{props.vote.title}</h1>
        </Show>
        <p role="status">{standingSaid(props.vote, means())}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            props.ballot.send()
          }}
        >
          <fieldset disabled={!isOpen()}>
            <legend>
              {said().most(props.vote.most)}
              <Show when={props.vote.most > 1 && isOpen()}>
                <span aria-live="polite"> ({props.ballot.chosen().size})</span>
              </Show>
            </legend>
            <For each={props.vote.choices.map(({ id }) => id)}>
              {(id) => (
                <div class="ballot-choice">
                  <label>
                    <input
                      type={props.vote.most === 1 ? 'radio' : 'checkbox'}
                      name={group}
                      checked={props.ballot.chosen().has(id)}
                      disabled={isFull() && !props.ballot.chosen().has(id)}
                      onChange={(event) => props.ballot.choose(id, event.currentTarget.checked)}
                    />
                    <Show when={props.shown.pictures.get(id)}>
                      {(source) => <img src={source()} alt="" />}
                    </Show>
                    <bdi>{nameOf(id)}</bdi>
                  </label>
                  <Show when={props.vote.choices.find((one) => one.id === id)?.link}>
                    {(link) => (
                      <a
                        href={link()}
                        target="_blank"
                        rel="noopener noreferrer"
                        aria-label={said().look(nameOf(id))}
                      >
                        ↗
                      </a>
                    )}
                  </Show>
                </div>
              )}
            </For>
          </fieldset>
          <p role="status">
            <Show
              when={props.ballot.problem()}
              fallback={
                <Show when={counted()}>
                  {(names) => (
                    <>
                      <b>{said().counted(names())}</b>{' '}
                      <Show when={isOpen()}>{said().mayChange}</Show>
                    </>
                  )}
                </Show>
              }
            >
              {(why) => <b class="ballot-problem">{said().failed[why()]}</b>}
            </Show>
          </p>
          <Show when={isOpen() && (!isCounted() || props.ballot.problem())}>
            <button type="submit" disabled={props.ballot.chosen().size === 0}>
              {deed()}
            </button>
          </Show>
        </form>
        <small>
          {said().honest} {said().kept(daySaid(props.vote.forgetAt, means()))}
        </small>
      </section>
    </Show>
  )
}
