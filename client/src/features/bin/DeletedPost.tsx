import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Deleted } from './view.ts'

/** One post in the bin: what it was, who put it there, how long it stays. */
export function DeletedPost(props: {
  readonly deleted: Deleted
  readonly say: PostWords
  readonly by: string | null
  readonly when: string
  readonly chosen: boolean
  readonly canWrite: boolean
  readonly onChoose: (on: boolean) => void
  readonly onRestore: () => void
}) {
  const words = useWords()
  const post = () => props.deleted.post
  const title = () => props.say.title(post())
  return (
    <li class="bin-row">
      <Show when={props.canWrite}>
        <label class="bin-choice">
          <input
            class="check-box"
            type="checkbox"
            aria-label={words().bin.select(title())}
            checked={props.chosen}
            onChange={(event) => props.onChoose(event.currentTarget.checked)}
          />
        </label>
      </Show>
      <StatusMark status={post().status} label={props.say.status(post().status)} />
      <span class="bin-post">
        <a class="bin-title" href={`?post=${post().id}`}>
          {title()}
        </a>
        <small>
          {post().at === null ? words().bin.withoutDate : props.say.when(post().at)}
          {' · '}
          {props.by === null
            ? words().bin.deleted(props.when)
            : words().bin.deletedBy(props.by, props.when)}
        </small>
      </span>
      <span class="bin-left">{words().bin.daysLeft(props.deleted.daysLeft)}</span>
      <Show when={props.canWrite}>
        <Button
          size="small"
          icon={undo2}
          data-restore={post().id}
          onClick={() => props.onRestore()}
        >
          {words().bin.restore}
          <span class="visually-hidden"> {title()}</span>
        </Button>
      </Show>
    </li>
  )
}
