import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, circleDashed } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { TONE_POINTS } from '#shared/domain/moderation/tone.ts'
import type { DraftView } from './draft-view.ts'
import { useReplies } from './replies-context.ts'

/** What to look at once more; each is ticked by whoever has. */
export function ToneList(props: { readonly of: DraftView }) {
  const { view } = useReplies()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  return (
    <fieldset class="reply-tone">
      <legend class="visually-hidden">{words().replies.tone}</legend>
      <For each={TONE_POINTS}>
        {(point) => {
          const ticks = () => props.of.reply.ticks.filter((tick) => tick.point === point)
          const isTicked = () => ticks().length > 0
          const who = () =>
            isTicked()
              ? words().replies.ticked(formats().list(ticks().map(({ by }) => view.nameOf(by))))
              : words().replies.unticked
          return (
            <label class="reply-point" classList={{ 'reply-ticked': isTicked() }} title={who()}>
              <input
                class="visually-hidden"
                type="checkbox"
                checked={ticks().some(({ by }) => by === workspace.me.id)}
                disabled={!view.commands.mayChange()}
                aria-description={who()}
                onChange={(event) =>
                  view.commands.tick(props.of.reply.id, point, event.currentTarget.checked)
                }
              />
              <Icon of={isTicked() ? circleCheck : circleDashed} size="dense" />
              {words().replies.points[point]}
            </label>
          )
        }}
      </For>
    </fieldset>
  )
}
