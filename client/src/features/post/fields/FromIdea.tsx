import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lightbulb, triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { type Idea, ideaTitle } from '#shared/domain/idea.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** The idea that a post was made of, and what else was made of it: by two people apart, say. */
export function FromIdea(props: { readonly post: Post }) {
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().ideas.inPost
  const idea = (): Idea | null => {
    const one = workspace.ideas()?.get(props.post.idea ?? '')
    return one?.kind === 'idea' && one.deletedAt === null ? one : null
  }
  const others = () =>
    (workspace.ideas()?.postsOf(props.post.idea ?? '') ?? [])
      .filter((id) => id !== props.post.id)
      .map((id) => workspace.posts.whole(id))
      .filter((post) => post?.kind === 'post')
  return (
    <Show when={props.post.idea}>
      <div class="from-idea">
        <Icon of={lightbulb} size="dense" />
        <div>
          <Show when={idea()} fallback={<p>{said().gone}</p>}>
            {(one) => (
              <>
                <Origin idea={one()} />
                <Show when={isOpen(props.post.status) && one().checks.length === 0}>
                  <p class="from-idea-unchecked">
                    <Icon of={triangleAlert} size="dense" />
                    {said().unchecked}
                  </p>
                </Show>
              </>
            )}
          </Show>
          <Show when={others().length > 0}>
            <p role="status">{said().others(others().length)}</p>
            <ul>
              <For each={others()}>
                {(other) => (
                  <li>
                    <a class="link" href={`?post=${other.id}`}>
                      {other.title || other.excerpt || words().common.untitled}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </div>
      </div>
    </Show>
  )
}

function Origin(props: { readonly idea: Idea }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(workspace)
  const foundBy = () => {
    const { foundBy, found, createdAt } = props.idea
    const day = found ?? dayOf(localTimeAt(createdAt, workspace.settings().timeZone))
    const by = colleague(foundBy ?? '')?.name ?? foundBy ?? ''
    return words().ideas.inPost.foundBy(by, formats().day(day))
  }
  return (
    <p>
      {words().ideas.inPost.from}{' '}
      <a class="link" href={`/w/${workspace.id}/ideas?idea=${props.idea.id}`}>
        {ideaTitle(props.idea) || words().ideas.untitled}
      </a>
      {`, ${[props.idea.source, foundBy()].filter(Boolean).join(', ')}`}
    </p>
  )
}
