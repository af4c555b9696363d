import { createMemo, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { split } from '#client/ui/icons.ts'
import { useCalledShort } from '#client/workspace/people/called.ts'
import type { OfferedText } from '#client/workspace/posts/other-texts.ts'
import type { TextPlace } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'

export interface OtherTextsProps {
  readonly place: TextPlace
  /** What it is the text of. */
  readonly name: string
  /** One stands there already. */
  readonly isOwn: boolean
}

/** Texts that were written for the same place: two people began one apart, or one was put aside. None is lost. */
export function OtherTexts(props: OtherTextsProps) {
  const { writing } = usePost()
  const words = useWords()
  const others = createMemo(() => writing.others(props.place))
  const apart = () => others().filter(({ aside }) => !aside)
  const aside = () => others().filter((other) => other.aside)
  return (
    <>
      <For each={apart()}>
        {(other) => (
          <section class="other-text other-apart" aria-label={words().writing.otherTitle}>
            <Sentence of={other} {...props} />
            <Offer of={other} {...props} canPutAside={props.isOwn} />
          </section>
        )}
      </For>
      <Show when={aside().length > 0}>
        <details class="others-aside">
          <summary>{words().writing.putAsideCount(aside().length)}</summary>
          <For each={aside()}>
            {(other) => (
              <div class="other-text">
                <Offer of={other} {...props} canPutAside={false} />
              </div>
            )}
          </For>
        </details>
      </Show>
    </>
  )
}

function Sentence(props: OtherTextsProps & { readonly of: OfferedText }) {
  const { view } = usePost()
  const words = useWords()
  const called = useCalledShort(view.colleague)
  const who = () => called.first(props.of.by)
  return (
    <p class="other-said">
      <Icon of={split} size="dense" />
      <span>
        {props.isOwn
          ? words().writing.alsoWritten(who(), props.name)
          : words().writing.begun(who(), props.name)}
      </span>
    </p>
  )
}

function Offer(
  props: OtherTextsProps & { readonly of: OfferedText; readonly canPutAside: boolean },
) {
  const { view, writing, id } = usePost()
  const words = useWords()
  return (
    <>
      <blockquote class="other-words">{props.of.text}</blockquote>
      <Show when={view.locked() === null}>
        <div class="other-actions">
          <Button size="small" onClick={() => writing.texts.take(id, props.place, props.of.prose)}>
            {words().writing.takeThis}
          </Button>
          <Show when={props.canPutAside}>
            <Button
              look="ghost"
              size="small"
              onClick={() => writing.texts.putAside(id, props.of.prose)}
            >
              {words().writing.putAside}
            </Button>
          </Show>
        </div>
      </Show>
    </>
  )
}
