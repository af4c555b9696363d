import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { smilePlus } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalled } from '#client/workspace/people/called.ts'
import { type Comment, REACTIONS } from '#shared/domain/comments/comment.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import { usePost } from '../post-context.ts'
import { useComments } from './comments-context.ts'

function useSignNames() {
  const words = useWords()
  return (sign: string) => {
    const known = words().comments.signs
    return isKeyOf(sign, known) ? known[sign] : sign
  }
}

/** Who has reacted how; pressed by who wants to say the same. */
export function Reactions(props: { readonly of: Comment }) {
  const { view: post } = usePost()
  const view = useComments()
  const words = useWords()
  const formats = useFormats()
  const called = useSignNames()
  const { within } = useCalled(post.colleague)
  const names = (people: readonly string[]) => formats().list(people.map(within))
  return (
    <Show when={props.of.reactions.length > 0}>
      <div class="comment-reactions">
        <For each={props.of.reactions}>
          {({ sign, people }) => (
            <button
              type="button"
              class="reaction"
              aria-pressed={view.hasReacted(props.of, sign)}
              aria-disabled={!view.mayWrite()}
              aria-label={words().comments.reacted(people.length, called(sign), names(people))}
              title={names(people)}
              onClick={() => view.mayWrite() && view.react(props.of.id, sign)}
            >
              <span aria-hidden="true">{sign}</span> {people.length}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}

/** The signs to choose from. */
export function React(props: { readonly to: Comment }) {
  const view = useComments()
  const words = useWords()
  const called = useSignNames()
  return (
    <Popover
      label={words().comments.react}
      side="below-end"
      trigger={(attributes) => (
        <IconButton
          {...attributes}
          look="ghost"
          size="small"
          icon={smilePlus}
          label={words().comments.react}
        />
      )}
    >
      {(close) => (
        <div class="reaction-choice">
          <For each={REACTIONS}>
            {(sign) => (
              <button
                type="button"
                aria-pressed={view.hasReacted(props.to, sign)}
                aria-label={called(sign)}
                title={called(sign)}
                onClick={() => {
                  view.react(props.to.id, sign)
                  close()
                }}
              >
                {sign}
              </button>
            )}
          </For>
        </div>
      )}
    </Popover>
  )
}
