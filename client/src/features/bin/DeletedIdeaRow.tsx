import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lightbulb, undo2 } from '#client/ui/icons.ts'
import { ideaTitle } from '#shared/domain/idea.ts'
import type { DeletedIdea } from './view.ts'

/** One idea in the bin, as a post lies there. */
export function DeletedIdeaRow(props: {
  readonly deleted: DeletedIdea
  readonly by: string | null
  readonly when: string
  readonly canWrite: boolean
  readonly onRestore: () => void
}) {
  const words = useWords()
  const title = () => ideaTitle(props.deleted.idea) || words().ideas.untitled
  return (
    <li class="bin-row">
      <Icon of={lightbulb} />
      <span class="bin-post">
        <span class="bin-title">{title()}</span>
        <small>
          {[
            props.deleted.idea.source,
            props.by === null
              ? words().bin.deleted(props.when)
              : words().bin.deletedBy(props.by, props.when),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span class="bin-left">{words().bin.daysLeft(props.deleted.daysLeft)}</span>
      <Show when={props.canWrite}>
        <Button size="small" icon={undo2} onClick={() => props.onRestore()}>
          {words().bin.restore}
          <span class="visually-hidden"> {title()}</span>
        </Button>
      </Show>
    </li>
  )
}
