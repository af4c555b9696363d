import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Drawer } from '#client/ui/Drawer.tsx'
import { useIdeas } from './ideas-context.ts'
import { OneIdea } from './OneIdea.tsx'
import { titleOf } from './view.ts'

/** The idea that is open: beside the list, or over it. */
export function IdeaPane(props: { readonly beside: boolean }) {
  const { view, opened, open } = useIdeas()
  const words = useWords()
  const title = () => {
    const one = view.idea(opened() ?? '')
    return one ? titleOf(one, words().ideas.untitled, words().ideas.damaged) : ''
  }
  const shown = () => (
    <Show when={opened()} keyed>
      {(id) => <OneIdea id={id} />}
    </Show>
  )
  return (
    <Show
      when={props.beside}
      fallback={
        <Show when={opened()}>
          <Drawer label={title()} onClose={() => open(null)}>
            {shown()}
          </Drawer>
        </Show>
      }
    >
      <aside class="watch-pane" aria-label={title() || words().ideas.list}>
        <Show
          when={opened()}
          fallback={
            <Show when={view.counts().all > 0}>
              <p class="watch-choose">{words().ideas.choose}</p>
            </Show>
          }
        >
          {shown()}
        </Show>
      </aside>
    </Show>
  )
}
