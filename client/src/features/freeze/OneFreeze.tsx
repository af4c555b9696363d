import { createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { Freeze } from '#shared/domain/freeze.ts'
import type { Post } from '#shared/domain/post.ts'
import { FreezeLog } from './FreezeLog.tsx'
import { useFreezing } from './freeze-context.ts'
import { FrozenPosts, HeldPosts } from './HeldPosts.tsx'
import { Outcome } from './Outcome.tsx'

/** One freeze: why, since when and by whom, what it holds, and what can be done about each of those. */
export function OneFreeze(props: {
  readonly freeze: Freeze
  /** `ended`: its time is over, and nobody has lifted it. */
  readonly state: 'on' | 'ended' | 'lifted'
}) {
  const { view, say, lift } = useFreezing()
  const words = useWords()
  const heading = createUniqueId()
  const held = () => view.heldBy(props.freeze)
  const passed = () => view.passedIn(props.freeze)
  const released = () => view.releasedFrom(props.freeze)
  return (
    <section
      class="freeze"
      classList={{ 'freeze-on': props.state === 'on' }}
      aria-labelledby={heading}
    >
      <header class="freeze-head">
        <div class="grow">
          <h2 id={heading}>{props.freeze.reason}</h2>
          <p class="freeze-facts">
            <span>{words().freeze.by(say.called.within(props.freeze.createdBy))}</span>
            <span>{words().freeze.since(say.moment(props.freeze.from))}</span>
            <span>{say.end(props.freeze)}</span>
            <Show when={say.scope(props.freeze)}>{(scope) => <span>{scope()}</span>}</Show>
          </p>
        </div>
        <Show when={props.state !== 'lifted' && view.mayFreeze()}>
          <AskInPlace
            label={words().freeze.lift}
            name={words().freeze.liftOf(props.freeze.reason)}
            question={words().freeze.liftAsk(held().length)}
            keep={words().freeze.liftKeep}
            goOn={words().freeze.liftDo}
            onGoOn={() => lift(props.freeze)}
          />
        </Show>
      </header>
      <Show when={props.state === 'on'}>
        <Show when={held().length > 0} fallback={<p class="hint">{words().freeze.heldNone}</p>}>
          <HeldPosts freeze={props.freeze}>
            {(post) => <Release freeze={props.freeze} post={post} />}
          </HeldPosts>
        </Show>
      </Show>
      <Show when={props.state === 'ended'}>
        <HeldPosts freeze={props.freeze}>
          {(post) => <Outcome freeze={props.freeze} post={post} held />}
        </HeldPosts>
      </Show>
      <Show when={props.state === 'lifted' && passed().length > 0}>
        <h3>{words().freeze.passed}</h3>
        <p class="hint">{words().freeze.passedDetail}</p>
        <FrozenPosts posts={passed()}>
          {(post) => <Outcome freeze={props.freeze} post={post} held={false} />}
        </FrozenPosts>
      </Show>
      <Show when={props.state !== 'lifted' && released().length > 0}>
        <h3>{words().freeze.released}</h3>
        <FrozenPosts posts={released()}>
          {(post) => <HoldAgain freeze={props.freeze} post={post} />}
        </FrozenPosts>
      </Show>
      <FreezeLog freeze={props.freeze} />
    </section>
  )
}

function Release(props: { readonly freeze: Freeze; readonly post: Post }) {
  const { view, say } = useFreezing()
  const words = useWords()
  return (
    <Show when={view.mayFreeze()}>
      <Button
        size="small"
        aria-label={words().freeze.releaseOf(say.title(props.post))}
        onClick={() => view.release(props.freeze.id, props.post.id)}
      >
        {words().freeze.release}
      </Button>
    </Show>
  )
}

function HoldAgain(props: { readonly freeze: Freeze; readonly post: Post }) {
  const { view, say } = useFreezing()
  const words = useWords()
  return (
    <Show when={view.mayFreeze()}>
      <Button
        size="small"
        look="ghost"
        aria-label={words().freeze.holdAgainOf(say.title(props.post))}
        onClick={() => view.holdAgain(props.freeze.id, props.post.id)}
      >
        {words().freeze.holdAgain}
      </Button>
    </Show>
  )
}
