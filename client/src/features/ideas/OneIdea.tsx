import { For, Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarDays, calendarPlus, check, circleCheck, trash2, x } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { ApartNotices } from '#client/workspace/apart/ApartNotices.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { isKind } from '#shared/domain/is-kind.ts'
import { isShownStatus, type Post } from '#shared/domain/post.ts'
import { createIdeaApart } from './apart-view.ts'
import { IdeaFields } from './IdeaFields.tsx'
import { useIdeas } from './ideas-context.ts'
import { ReadIdea } from './ReadIdea.tsx'

/** Everything of one idea, and what can be done with it. */
export function OneIdea(props: { readonly id: string }) {
  const { view } = useIdeas()
  const words = useWords()
  const as = <Kind extends 'idea' | 'damaged'>(kind: Kind) => {
    const one = view.idea(props.id)
    return one && isKind(one, kind) ? one : undefined
  }
  return (
    <Switch>
      <Match when={as('idea')}>
        {(idea) => (
          <>
            <Top idea={idea()} />
            <div class="watch-body">
              <Apart id={props.id} />
              <Alike idea={idea()} />
              <Posts idea={idea()} />
              <Show when={view.mayChange()} fallback={<ReadIdea idea={idea()} />}>
                <IdeaFields idea={idea()} />
              </Show>
            </div>
          </>
        )}
      </Match>
      <Match when={as('damaged')}>
        {(one) => (
          <div class="watch-body">
            <h2>{words().ideas.damaged}</h2>
            <p>{words().ideas.damagedDetail}</p>
            <pre class="watch-raw">{one().raw}</pre>
          </div>
        )}
      </Match>
    </Switch>
  )
}

function Top(props: { readonly idea: Idea }) {
  const desk = useIdeas()
  const { view } = desk
  const words = useWords()
  const isChecked = () => props.idea.checks.length > 0
  const hasPost = () => view.posts(props.idea.id).length > 0
  return (
    <header class="watch-top">
      <Checks idea={props.idea} />
      <span>
        <Show when={view.mayChange()}>
          <IconButton
            look="ghost"
            icon={trash2}
            label={words().ideas.toBin}
            keys={words().keyboard.deleteKey}
            onClick={() => desk.remove(props.idea.id)}
          />
        </Show>
        <IconButton
          look="ghost"
          icon={x}
          label={words().ideas.close}
          onClick={() => desk.open(null)}
        />
      </span>
      <Show when={view.mayChange()}>
        <div class="watch-actions">
          <Button
            look="primary"
            keys="P"
            icon={hasPost() ? calendarDays : calendarPlus}
            onClick={() => desk.turn(props.idea.id)}
          >
            {hasPost() ? words().ideas.openPost : words().ideas.turn}
          </Button>
          <Button icon={check} keys="V" onClick={() => desk.check(props.idea.id)}>
            {isChecked() ? words().ideas.doUncheck : words().ideas.doCheck}
          </Button>
        </div>
      </Show>
    </header>
  )
}

/** Everybody who has looked into it. */
function Checks(props: { readonly idea: Idea }) {
  const { view, environment } = useIdeas()
  const words = useWords()
  const formats = useFormats()
  return (
    <div class="watch-checks">
      <Show
        when={props.idea.checks.length > 0}
        fallback={<span class="watch-waits">{words().ideas.unchecked}</span>}
      >
        <For each={props.idea.checks}>
          {({ by, at }) => (
            <span class="watch-checked-by">
              <Icon of={circleCheck} size="dense" />
              {words().ideas.checkedBy(
                view.nameOf(by),
                formats().instantShort(at, environment.now()),
              )}
            </span>
          )}
        </For>
      </Show>
    </div>
  )
}

function Apart(props: { readonly id: string }) {
  const { view, environment } = useIdeas()
  const apart = createIdeaApart({
    workspace: useWorkspace(),
    view,
    words: useWords(),
    formats: useFormats(),
    now: environment.now,
    idea: props.id,
  })
  return <ApartNotices view={apart} locked={!view.mayChange()} hasTexts />
}

/** Others that lead to the same page: said, never refused. */
function Alike(props: { readonly idea: Idea }) {
  const { view, open } = useIdeas()
  const words = useWords()
  const formats = useFormats()
  return (
    <For each={view.alike(props.idea)}>
      {(other) => (
        <p class="watch-notice" role="status">
          <span class="grow">
            {words().ideas.sameAs(
              other.foundBy === null ? '' : view.nameOf(other.foundBy),
              formats().day(view.foundOn(other)),
            )}
            . {words().ideas.sameKept}
          </span>
          <Button size="small" onClick={() => open(other.id)}>
            {words().ideas.see}
          </Button>
        </p>
      )}
    </For>
  )
}

/** What was made of it; more than one where two people did so apart, or somebody wanted another. */
function Posts(props: { readonly idea: Idea }) {
  const desk = useIdeas()
  const { view, environment } = desk
  const words = useWords()
  const formats = useFormats()
  const posts = () => view.posts(props.idea.id)
  const said = (post: Post) =>
    words().ideas.madeBy(
      view.nameOf(post.createdBy ?? ''),
      formats().instantShort(post.createdAt, environment.now()),
    )
  return (
    <Show when={posts().length > 0}>
      <section class="watch-posts">
        <Show when={posts().length > 1}>
          <p class="watch-notice" role="status">
            {words().ideas.twice(posts().length)}
          </p>
        </Show>
        <ul>
          <For each={posts()}>
            {(post) => (
              <li>
                <button type="button" class="watch-post" onClick={() => desk.openPost(post.id)}>
                  <StatusMark
                    status={post.status}
                    label={isShownStatus(post.status) ? words().statuses[post.status] : post.status}
                  />
                  <b>{post.title || post.excerpt || words().common.untitled}</b>
                  <small>{said(post)}</small>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={view.mayChange()}>
          <Button size="small" look="ghost" onClick={() => desk.turnAgain(props.idea.id)}>
            {words().ideas.turnAgain}
          </Button>
        </Show>
      </section>
    </Show>
  )
}
