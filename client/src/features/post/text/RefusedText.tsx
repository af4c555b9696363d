import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert } from '#client/ui/icons.ts'
import { LONGEST_BODY } from '#shared/formats/limits.ts'

/**
 * @param props.length characters of what stayed out; null while nothing did
 * @param props.most characters that there is room for, where that is less than a post has
 */
export function RefusedText(props: {
  readonly length: number | null
  readonly most?: number | undefined
}) {
  const words = useWords()
  return (
    <Show when={props.length}>
      {(length) => (
        <p class="text-refused" role="alert">
          <Icon of={octagonAlert} size="dense" />
          <span>{words().writing.tooLongToPaste(length(), props.most ?? LONGEST_BODY)}</span>
        </p>
      )}
    </Show>
  )
}
