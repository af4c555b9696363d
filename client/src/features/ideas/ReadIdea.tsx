import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { useIdeas } from './ideas-context.ts'
import { titleOf } from './view.ts'

/** An idea for who may not change it. */
export function ReadIdea(props: { readonly idea: Idea }) {
  const { view } = useIdeas()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const texts = () => view.texts(props.idea.id)
  const named = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ')
  const found = () =>
    [
      formats().dayWithYear(view.foundOn(props.idea)),
      props.idea.foundBy === null ? '' : words().ideas.by(view.nameOf(props.idea.foundBy)),
    ]
      .filter(Boolean)
      .join(', ')
  const parts = () => {
    const { ideas, post } = words()
    const { source, author, labels, campaign } = props.idea
    return [
      { name: ideas.text, text: texts().text },
      { name: ideas.source, text: source },
      { name: ideas.author, text: author },
      { name: ideas.found, text: found() },
      { name: post.labels, text: named(labels, workspace.labels()) },
      { name: post.campaign, text: named([campaign ?? ''], workspace.campaigns()) },
      { name: ideas.note, text: texts().note },
    ].filter(({ text }) => text !== '')
  }
  return (
    <div class="watch-fields">
      <h2>{titleOf(props.idea, words().ideas.untitled, words().ideas.damaged)}</h2>
      <Show when={props.idea.link}>
        {(link) => (
          <Show when={webLink(link())} fallback={<p>{link()}</p>}>
            {(address) => (
              <a class="link" href={address()} target="_blank" rel="noreferrer noopener">
                {link()}
              </a>
            )}
          </Show>
        )}
      </Show>
      <dl class="watch-read">
        <For each={parts()}>
          {({ name, text }) => (
            <div>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  )
}
