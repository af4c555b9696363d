import { A } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { arrowRight } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { DayPost } from './DayPost.tsx'
import { useToday } from './today-context.ts'

const AT_ONCE = 5

/** What should have gone out before, and then the day in its order with the line of now. */
export function DayPosts() {
  const { workspace, view, say } = useToday()
  const words = useWords()
  const { posts } = view
  const tomorrow = () => posts.tomorrow()
  // One column for all of them, or none.
  const hasPictures = createMemo(() =>
    [...posts.earlier(), ...posts.ids()].some((id) => view.pictureOf(id) !== null),
  )
  return (
    <>
      <Show when={posts.earlier().length > 0}>
        <section aria-labelledby="today-late">
          <header class="today-head">
            <h2 id="today-late" tabindex={-1}>
              {words().today.late}
            </h2>
            <span class="today-count">{posts.earlier().length}</span>
          </header>
          <Paged items={posts.earlier()} page={AT_ONCE} class="today-posts today-earlier">
            {(id) => (
              <li>
                <DayPost post={id} isOfToday={false} hasPicture={hasPictures()} />
              </li>
            )}
          </Paged>
        </section>
      </Show>
      <section aria-labelledby="today-posts">
        <header class="today-head">
          <h2 id="today-posts" tabindex={-1}>
            {words().today.posts}
          </h2>
          <span class="today-count">{posts.counts().planned}</span>
          <A
            class="button button-ghost button-small today-head-end"
            href={`/w/${workspace.id}/calendar/list/${tomorrow().day}`}
            aria-label={words().today.tomorrowName(tomorrow().count)}
          >
            {words().today.tomorrow(tomorrow().count)}
            <Icon of={arrowRight} size="dense" />
          </A>
        </header>
        <Show when={say.zoneNote(view.today())}>
          {(note) => <p class="today-note">{note()}</p>}
        </Show>
        <Show
          when={posts.ids().length > 0}
          fallback={
            <p class="today-none">
              {workspace.ready() ? words().today.none : words().today.arriving}
            </p>
          }
        >
          <ol class="today-posts">
            <For each={posts.ids()}>
              {(id, index) => (
                <>
                  <Show when={posts.nowAt() === index()}>
                    <NowLine />
                  </Show>
                  <li>
                    <DayPost post={id} isOfToday hasPicture={hasPictures()} />
                  </li>
                </>
              )}
            </For>
            <Show when={posts.nowAt() === posts.ids().length}>
              <NowLine />
            </Show>
          </ol>
        </Show>
      </section>
    </>
  )
}

function NowLine() {
  const { view } = useToday()
  const words = useWords()
  return (
    <li class="today-now">
      <span class="visually-hidden">{words().today.nowIs(view.hour())}</span>
      <time aria-hidden="true">{view.hour()}</time>
      <span />
    </li>
  )
}
