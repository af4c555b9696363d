import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { copy, triangleAlert } from '#client/ui/icons.ts'
import type { Damaged } from '#shared/domain/fields.ts'

/** A record that does not parse: all it holds, to be copied and made anew (M5). */
export function DamagedPost(props: {
  readonly record: Damaged
  readonly copy: (text: string) => Promise<boolean>
}) {
  const words = useWords()
  const [said, setSaid] = createSignal('')
  const copyAll = async () => {
    const done = await props.copy(props.record.raw)
    setSaid(done ? words().post.contentCopied : words().post.notCopied)
  }
  return (
    <div class="damaged">
      <h2>
        <Icon of={triangleAlert} />
        {words().post.damagedTitle}
      </h2>
      <p>{words().post.damagedDetail(props.record.field)}</p>
      <pre>{props.record.raw}</pre>
      <p class="damaged-actions">
        <Button icon={copy} onClick={() => void copyAll()}>
          {words().post.copyContent}
        </Button>
        <span role="status">{said()}</span>
      </p>
    </div>
  )
}
