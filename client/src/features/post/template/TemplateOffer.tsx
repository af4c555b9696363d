import { createMemo, For, Show } from 'solid-js'
import { createTemplateCommands } from '#client/commands/templates.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createTemplates } from '#client/workspace/space/templates.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import './TemplateOffer.css'

/** In a post in which nobody has written yet: the templates that it can begin from. */
export function TemplateOffer(props: { readonly post: Post }) {
  const { view } = usePost()
  const isUntouched = createMemo(
    () =>
      props.post.title === '' &&
      props.post.excerpt === '' &&
      view.title.value() === '' &&
      Object.keys(props.post.variants).length === 0 &&
      view.locked() === null,
  )
  return <Show when={isUntouched()}>{<Offer post={props.post.id} />}</Show>
}

function Offer(props: { readonly post: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const templates = createTemplates(workspace)
  const commands = createTemplateCommands(workspace)
  return (
    <Show when={templates().length > 0}>
      <fieldset class="template-offer">
        <legend class="field-label">{words().templates.startFrom}</legend>
        <For each={templates()}>
          {(template) => (
            <Button size="small" onClick={() => commands.apply(template, props.post)}>
              {template.name}
            </Button>
          )}
        </For>
      </fieldset>
    </Show>
  )
}
