import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { undo2 } from '#client/ui/icons.ts'

/** What lies in the bin beside posts, in the same row. */
export function DeletedRow(props: {
  readonly icon: string
  readonly title: string
  /** What it is, or where it is from. */
  readonly detail: string
  readonly by: string | null
  readonly when: string
  readonly daysLeft: number
  readonly canWrite: boolean
  readonly onRestore: () => void
}) {
  const words = useWords()
  return (
    <li class="bin-row">
      <Icon of={props.icon} />
      <span class="bin-post">
        <span class="bin-title">{props.title}</span>
        <small>
          {[
            props.detail,
            props.by === null
              ? words().bin.deleted(props.when)
              : words().bin.deletedBy(props.by, props.when),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span class="bin-left">{words().bin.daysLeft(props.daysLeft)}</span>
      <Show when={props.canWrite}>
        <Button size="small" icon={undo2} onClick={() => props.onRestore()}>
          {words().bin.restore}
          <span class="visually-hidden"> {props.title}</span>
        </Button>
      </Show>
    </li>
  )
}
